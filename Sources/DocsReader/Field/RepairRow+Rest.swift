/// What stands at the end of a row and is none of it.
extension RepairRow {
    /// Whether the last column has its example, or is followed by an empty cell, and what ends the row is no example.
    func hasJunkBehindExample(_ row: [Text], columns: Columns) -> Bool {
        guard columns.columns.last == .example, let last = row.last else { return false }
        let example = row[columns.count - 1]
        return example.isCodeSpan ? !last.isCodeSpan && !last.isEmpty : example.isEmpty && row[columns.count].isEmpty
    }

    /// Where the rest of another row starts whose beginning, and all rows between, are lost: at a type and a flag.
    func startOfSplicedRow(in row: [Text], columns: Columns) -> Int? {
        guard let first = columns.index(of: .description), columns.contains(.required) else { return nil }
        return row.indices.dropFirst(first).first { index in
            guard index + 1 < row.count, !row[index].isEmpty, vocabulary.isFlag(row[index + 1]) else { return false }
            return index > first && vocabulary.isType(row[index]) || row[index].endsInLink
        }
    }
}

extension Text {
    /// Whether the cell ends with a link whose beginning is lost, or that stands behind other words.
    fileprivate var endsInLink: Bool { hasSuffix("</a>") && !hasPrefix("<a") }
}
