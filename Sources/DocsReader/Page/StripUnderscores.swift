/// Takes the underscores off names that all stand between them: a formatter writes emphasis so, `_userId_`.
///
/// One name alone may be written with them.
struct StripUnderscores {
    func run(_ rows: inout [ScannedRow]) {
        guard rows.contains(where: \.isUnderscored) else { return }
        for table in Dictionary(grouping: rows.indices, by: { rows[$0].target }).values
        where table.count > 1 && table.allSatisfy({ rows[$0].isUnderscored }) {
            for row in table {
                rows[row].result.field.name = String(rows[row].result.field.name.dropFirst().dropLast())
            }
        }
    }
}

extension ScannedRow {
    fileprivate var isUnderscored: Bool {
        let name = result.field.name.utf8
        return name.first == UInt8(ascii: "_") && name.last == UInt8(ascii: "_") && name.count > 2
    }
}
