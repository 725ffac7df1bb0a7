import DocsSchema

/// Finds where the operations start that a table at the top of a page lists with what HTTP they are:
/// `[**addPet**](PetApi.md#addPet) | **POST** /pets`.
struct FindListedMethods {
    /// A method of the list.
    struct Method {
        var name: String
        var http: HTTPLine

        /// The method that a row links to, which is whole.
        fileprivate init?(_ cells: [Text]) {
            guard cells.count > 1, cells[0].first == UInt8(ascii: "["), cells[0].contains("]("),
                let name = cells[0].withoutLinks.nameOfMethod, let http = HTTPLine(whole: cells[1].rendered)
            else { return nil }
            (self.name, self.http) = (name, http)
        }
    }

    /// The methods by the blocks that are their headings.
    func run(_ blocks: [Block]) -> [Int: Method] {
        guard let table = blocks.firstIndex(where: \.isTable), case .table(let rows) = blocks[table], rows.count > 2,
            rows[1].isRuler, Method(rows[2].cells) != nil
        else { return [:] }
        let listed = rows.dropFirst(2).compactMap { Method($0.cells) }
        var names = listed.keyed(by: \.name)
        var methods: [Int: Method] = [:]
        for index in blocks.indices[(table + 1)...] {
            guard let name = blocks[index].heading?.text.nameOfMethod else { continue }
            methods[index] = names.removeValue(forKey: name)
        }
        return methods
    }
}

extension Text {
    /// The name that the words are, maybe with the brackets of a call behind it: `**addPet**`, `` `addPet()` ``.
    fileprivate var nameOfMethod: String? {
        guard count < 200 else { return nil }
        let name = undecoratedName
        let word = name.hasSuffix("()") ? name.dropLast(2) : name
        return word.isTypeName ? word.string : nil
    }
}
