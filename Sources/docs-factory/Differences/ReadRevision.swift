import DocsSchema

/// Finds the schema that was committed to git at a revision.
struct ReadRevision {
    let revision: String
    let disk: Disk

    /// The schema of the output folder `folder`; `nil` if there was none then.
    func run(_ folder: Path) throws(Failure) -> Schema? {
        let object = "\(revision):./\(LoadSchemas.fileName)"
        guard try git("rev-parse", "--verify", "--quiet", "\(revision)^{commit}", in: folder).exitCode == 0 else {
            throw .input(place: folder.text, "git knows no revision '\(revision)' here")
        }
        guard try git("cat-file", "-e", object, in: folder).exitCode == 0 else { return nil }
        let outcome = try git("cat-file", "blob", object, in: folder)
        return try LoadSchemas.read(outcome.output, place: "\(revision):\(folder)/\(LoadSchemas.fileName)")
    }

    private func git(_ words: String..., in folder: Path) throws(Failure) -> RunProgram.Outcome {
        try RunProgram().run(["git", "-C", disk.absolute(folder)] + words)
    }
}
