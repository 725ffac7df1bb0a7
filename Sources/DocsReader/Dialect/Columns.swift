/// What the columns of a table tell, from its header row.
struct Columns: Hashable {
    let columns: [Column]

    /// `nil` unless the row names a column for names and one for types: anything else is no table of an API.
    init?(_ cells: [Text], vocabulary: Vocabulary) {
        let columns = cells.map { vocabulary.column($0) ?? .unknown }
        guard columns.contains(.name), columns.contains(.type) else { return nil }
        self.columns = columns
    }

    /// The header of a table of values: names and what they mean, without types.
    init?(valuesOf cells: [Text], vocabulary: Vocabulary) {
        let columns = cells.map { vocabulary.column($0) ?? .unknown }
        guard columns == [.name, .description] else { return nil }
        self.columns = columns
    }

    /// A table without a header.
    init(_ columns: [Column]) {
        self.columns = columns
    }

    var count: Int { columns.count }

    func index(of column: Column) -> Int? { columns.firstIndex(of: column) }

    func contains(_ column: Column) -> Bool { columns.contains(column) }

    /// The columns of a request table of the factory.
    static let request = Columns([.name, .type, .required, .defaultValue, .description, .example])
    /// The columns of a data structure of the factory.
    static let model = Columns([.name, .type, .required, .description, .example])
    /// The columns of a response table of the factory.
    static let response = Columns([.name, .type, .description])
}

extension Vocabulary {
    /// Whether a row is the header of a table of an API.
    func isHeader(_ row: Text) -> Bool {
        row.count < 4096 && Columns(SplitCells().run(row), vocabulary: self) != nil
    }

    /// Where the words of a section start, if the line ends with them.
    func sectionAtEnd(of text: Text) -> Int? {
        let text = text.droppingColon
        guard let last = text.last?.lowercased else { return nil }
        for word in sectionWords where word.last == last && word.count <= text.count {
            let tail = text.suffix(word.count)
            if zip(tail, word).allSatisfy({ $0.lowercased == $1 }) { return tail.startIndex }
        }
        return nil
    }
}
