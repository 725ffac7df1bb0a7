/// What `init` puts into a package: enough for `generate` to write an SDK at once.
struct StartFiles {
    /// The name that an API has until its author thinks of a better one; the sample page is about a pet.
    static let usualName = "Pets"

    /// Of the API, and of its Swift module.
    let name: String

    /// A name becomes a module, which Swift imports by an identifier.
    init(name: String) throws(Failure) {
        let isIdentifier = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "_"): true
            default: false
            }
        }
        guard isIdentifier, name.first?.isLetter == true else {
            throw .usage(
                "--name '\(name)': a name that Swift can import starts with a letter and has only letters, digits and '_'",
                command: "init")
        }
        self.name = name
    }

    var all: [(path: Path, text: String)] {
        [
            (Path(ChooseAPIs.usualConfiguration), SampleConfiguration(name: name, folder: folder).text),
            (Path("specs/\(folder)/pets/get-pet.md"), SamplePage.text),
        ]
    }

    /// Of the pages. A folder in it is a tag: what its pages have in common.
    private var folder: String { name.lowercased() }
}
