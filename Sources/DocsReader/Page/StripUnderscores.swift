/// Takes the underscores off names that all stand between them: a formatter writes emphasis so, `_userId_`.
///
/// One name alone may be written with them.
struct StripUnderscores {
    func run(_ rows: [ScannedRow]) -> [ScannedRow] {
        guard rows.contains(where: \.isUnderscored) else { return rows }
        let tables = Dictionary(grouping: rows, by: \.target)
        let stripped = tables.filter { $0.value.count > 1 && $0.value.allSatisfy(\.isUnderscored) }
        return rows.map { row in
            guard stripped[row.target] != nil else { return row }
            var row = row
            row.result.field.name = String(row.result.field.name.dropFirst().dropLast())
            return row
        }
    }
}

extension ScannedRow {
    fileprivate var isUnderscored: Bool {
        let name = result.field.name.utf8
        return name.first == UInt8(ascii: "_") && name.last == UInt8(ascii: "_") && name.count > 2
    }
}
