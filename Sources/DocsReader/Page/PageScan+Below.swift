/// What the blocks below a heading tell of it.
extension PageScan {
    /// Whether a list stands below, or a table or code with no more than a line between.
    func isAbovePart(_ rest: ArraySlice<Block>) -> Bool {
        if case .paragraph(let lines)? = rest.first {
            return lines.count == 1 && rest.dropFirst().first?.isTable == true || isList(lines)
        }
        return rest.first?.isTableOrCode == true
    }

    /// Whether the first lines of what follows are a type, or the header of a table that has only a response's columns.
    func startsResponse(_ rest: ArraySlice<Block>) -> Bool {
        for block in rest.prefix(2) {
            switch block {
            case .table(let rows):
                guard let row = rows.first, vocabulary.isHeader(row.text), let columns = columnsBelow(rest) else {
                    return false
                }
                return !columns.contains(.required) && !columns.contains(.defaultValue)
            case .paragraph(let lines):
                if lines.prefix(3).contains(where: { typeLabel($0.text).flatMap(reference) != nil }) { return true }
            default: return false
            }
        }
        return false
    }

    /// The columns that are known, or likely, of the table that stands above the next heading; `nil` if none does.
    func columnsBelow(_ rest: ArraySlice<Block>) -> [Column]? {
        guard case .table(let rows)? = rest.prefix(Self.lookahead).first(where: \.isHeadingOrTable) else { return nil }
        guard let row = rows.first else { return nil }
        return row.cells.compactMap { vocabulary.column($0) ?? vocabulary.columnLike($0) }.settled
    }
}

extension Block {
    fileprivate var isTableOrCode: Bool { if case .code = self { true } else { isTable } }
}
