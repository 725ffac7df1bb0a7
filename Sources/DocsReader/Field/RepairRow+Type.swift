/// A bar inside a type, which parts it as bars part cells: `string | null`, `"asc" | "desc"`.
extension RepairRow {
    /// The cells with those joined that the type fell into; `nil` unless the row has too many, and they fit then.
    func joiningType(of row: [Text], columns: Columns) -> [Text]? {
        guard row.count > columns.count, let type = columns.index(of: .type) else { return nil }
        let flag = columns.index(of: .required).flatMap { $0 > type ? $0 : nil }
        let end = row[type...].firstIndex { !isPieceOfType($0) } ?? row.count
        let count = Swift.min(end - type, row.count - columns.count + 1)
        guard count > 1, flag.map({ vocabulary.isFlag(row[$0 + count - 1]) }) ?? true else { return nil }
        let joined = Text(row[type..<type + count].map { Array($0) }.joined(separator: " | ".utf8))
        return Array(row[..<type] + [joined] + row[(type + count)...])
    }

    /// Whether a cell has nothing in it but words for types, values in quotes, and what types are made of:
    /// `Array<string`, `null>`.
    private func isPieceOfType(_ cell: Text) -> Bool {
        guard cell.count < 100 else { return false }
        let words = cell.rendered.split { "<>()[]{}, ".utf8.contains($0) }
        return !words.isEmpty
            && words.allSatisfy { word in
                vocabulary.dialect.types[word] != nil || vocabulary.dialect.looseTypes[word] != nil
                    || vocabulary.dialect.typeRemarks.contains(word.key) || word.string.looksLikeType
                    || word.insideQuotes != nil
            }
    }
}
