/// What the columns of a table tell, from its header row.
struct Columns: Hashable {
    let columns: [Column]
    /// Whether the flags say that a field may be left out, and not that it may not.
    let areFlagsOfOptional: Bool
    /// The columns that descriptions stand in, in their order, those of values last, where they are not the one for it.
    let details: [Detail]

    /// One of several columns that a description stands in.
    struct Detail: Hashable {
        var index: Int
        /// The head of a column of values.
        var head: Text?
    }

    /// Whether a row is a header for sure.
    enum Place {
        /// A ruler follows.
        case aboveRuler
        case anywhere
    }

    /// `nil` unless the row names a column for names and one for types: anything else is no table of an API.
    ///
    /// Translations spell heads in ever new ways. A head that is not known counts as the column it looks like where the
    /// row is a header for sure, or else where all of its heads do.
    init?(_ cells: [Text], vocabulary: Vocabulary, _ place: Place = .anywhere) {
        guard cells.count <= PageLimits.cells else { return nil }
        let stated = cells.map { vocabulary.column($0) ?? .unknown }
        let known = stated.count { $0 != .unknown }
        // Nearly all rows are none.
        guard known > 1 || place == .aboveRuler else { return nil }
        var columns = stated.settled
        if known < cells.count {
            let guesses = Self.guess(columns, of: cells, vocabulary)
            if place == .aboveRuler || !guesses.contains(.unknown) { columns = guesses }
        }
        if !columns.contains(.name), let title = cells.firstIndex(where: { vocabulary.column($0) == .remark }) {
            columns[title] = .name
        }
        guard columns.contains(.name), columns.contains(.type) else { return nil }
        // A row about fields that are called `name` and `type` has a type of its own.
        if place == .anywhere, cells.contains(where: vocabulary.isTypeOrLink) { return nil }
        self.init(columns, heads: cells)
    }

    /// The columns with those that unknown heads look like; names and types also stand where they always do.
    private static func guess(_ columns: [Column], of cells: [Text], _ vocabulary: Vocabulary) -> [Column] {
        var columns = columns
        for (index, cell) in cells.enumerated() where columns[index] == .unknown {
            let likely = vocabulary.columnLike(cell)
            let other = likely.flatMap { columns.contains($0) ? nil : $0 }
            let column = other ?? vocabulary.column(atEndOf: cell, but: columns) ?? likely?.beside
            if let column { columns[index] = column }
        }
        guard columns.count(where: { $0 != .unknown }) > 2 else { return columns }
        if columns[0] == .unknown, columns[1] == .type, !columns.contains(.name) { columns[0] = .name }
        if columns[0] == .name, columns[1] == .unknown, !columns.contains(.type) { columns[1] = .type }
        return columns
    }

    /// The header of a table of values: names and what they mean, without types.
    ///
    /// As the first table of a data structure, it may have words for values over what else would be defaults.
    init?(valuesOf cells: [Text], isFirst: Bool = false, vocabulary: Vocabulary, _ place: Place = .anywhere) {
        guard cells.count == 2 else { return nil }
        let likely = { (cell: Text) in place == .aboveRuler ? vocabulary.columnLike(cell) : nil }
        var columns = cells.map { vocabulary.column($0) ?? likely($0) ?? .unknown }.settled
        if isFirst, vocabulary.isHeadOfValues(cells[0]) {
            columns = [.name, vocabulary.column(cells[1]) ?? vocabulary.columnLike(cells[1]) ?? .unknown]
        }
        guard columns == [.name, .description] else { return nil }
        self.init(columns)
    }

    /// The header of a table of parameters that has no column for types.
    init?(untyped cells: [Text], vocabulary: Vocabulary) {
        guard cells.count <= PageLimits.cells else { return nil }
        let columns = Self.guess(cells.map { vocabulary.column($0) ?? .unknown }.settled, of: cells, vocabulary)
        guard columns.contains(.name), !columns.contains(.type) else { return nil }
        guard columns.contains(.description) || columns.contains(.required) else { return nil }
        self.init(columns, heads: cells)
    }

    /// Of columns of one kind the first counts; what other columns of names and descriptions say is a part of the
    /// description. A table without a header has no heads.
    init(_ columns: [Column], heads: [Text] = []) {
        var columns = columns
        areFlagsOfOptional = columns.contains(.optional) && !columns.contains(.required)
        if areFlagsOfOptional { columns = columns.map { $0 == .optional ? .required : $0 } }
        let stated = columns
        for (index, column) in stated.enumerated() where stated[..<index].contains(column) {
            columns[index] = column.beside ?? .unknown
        }
        columns = columns.map { $0 == .optional ? .unknown : $0 }
        let texts = columns.indices.filter { columns[$0] == .description || columns[$0] == .remark }
        let values = columns.firstIndex(of: .values).map { index in
            Detail(index: index, head: heads.isEmpty ? nil : heads[index].withoutTags.withoutBold)
        }
        details =
            texts.count < 2 && !columns.contains(.remark) && values == nil
            ? [] : texts.map { Detail(index: $0) } + (values.map { [$0] } ?? [])
        self.columns = columns
    }

    /// With other columns than those that the heads say.
    func with(heads: [Text], _ change: (inout [Column]) -> Void) -> Columns {
        var stated = areFlagsOfOptional ? columns.map { $0 == .required ? .optional : $0 } : columns
        change(&stated)
        return Columns(stated, heads: heads)
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

extension Column {
    /// What a second column of the kind is.
    fileprivate var beside: Column? {
        switch self {
        case .name, .description, .remark: .remark
        default: nil
        }
    }
}

extension [Column] {
    /// With the columns of data structures and of notes as those of types and of descriptions, if there are no others.
    var settled: [Column] {
        var columns = self
        for (column, other) in [(Column.schema, Column.type), (.notes, .description)] where !contains(other) {
            if let index = firstIndex(of: column) { columns[index] = other }
        }
        return columns
    }
}

extension Vocabulary {
    /// Whether a row is the header of a table of an API.
    func isHeader(_ row: Text, _ place: Columns.Place = .anywhere) -> Bool {
        row.count < 4096 && Columns(SplitCells().run(row), vocabulary: self, place) != nil
    }
}
