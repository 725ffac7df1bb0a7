/// Deals out to rows the cells of a table that stand below each other, a line each.
///
/// A name that a type and a flag follow, or a type alone where the table has no flags, starts a row.
struct StackedTable {
    let vocabulary: Vocabulary
    let columns: Columns
    /// All that stands below the heads; empty ones where blank lines are more than those between cells.
    let cells: ArraySlice<Text>

    /// The cells of each row; `nil` if they leave a doubt.
    ///
    /// A row without some cells is a question for ``RepairRow``.
    func rows() -> [Range<Int>]? {
        guard columns.index(of: .name) == 0, columns.index(of: .type) == 1 else { return nil }
        guard let rows = wholeRows() else { return partedRows() }
        return areCertain(rows) ? rows : nil
    }

    /// Whether no row has an empty cell inside, or not the last one alone: its cells behind it may be no cells then.
    private func areCertain(_ rows: [Range<Int>]) -> Bool {
        guard let last = rows.last, let empty = cells[..<last.upperBound].firstIndex(where: \.isEmpty) else {
            return true
        }
        return empty < last.lowerBound || cells[empty..<last.upperBound].allSatisfy(\.isEmpty)
    }

    /// Rows with a cell for each column, which may be empty.
    private func wholeRows() -> [Range<Int>]? {
        let starts = stride(from: cells.startIndex, to: cells.endIndex, by: columns.count).prefix(while: isWholeStart)
        let end = min(cells.startIndex + starts.count * columns.count, cells.endIndex)
        guard isEnd(end) else { return nil }
        return starts.map { $0..<min($0 + columns.count, cells.endIndex) }
    }

    /// Rows whose empty cells left no line behind.
    private func partedRows() -> [Range<Int>]? {
        let end = cells.firstIndex(where: \.isEmpty) ?? cells.endIndex
        guard isEnd(end) else { return nil }
        var rows: [Range<Int>] = []
        var start = cells.startIndex
        while start < end {
            // A row starts for sure only at a flag; without flags, as many cells as there are columns are likelier.
            let ends = Array(start + (hasFlags ? 3 : 2)...start + columns.count)
            let next = (hasFlags ? ends : ends.reversed()).first { $0 == end || $0 < end && isStart($0) }
            guard let next, isStart(start) else { return nil }
            rows.append(start..<next)
            start = next
        }
        return rows
    }

    /// Whether nothing but other things than rows stands from here on.
    private func isEnd(_ index: Int) -> Bool {
        if index == cells.endIndex { return true }
        let isApart = cells[index].isEmpty || index > cells.startIndex && cells[index - 1].isEmpty
        return isApart && !(index..<cells.endIndex).contains(where: isStart)
    }

    /// Whether the flags stand behind the types.
    private var hasFlags: Bool { columns.index(of: .required) == 2 }

    func isStart(_ index: Int) -> Bool {
        if isWholeStart(index) { return true }
        // Without a type; or else the last two cells of a row may be a word and an example.
        return hasFlags && isName(index) && index + 2 < cells.endIndex && vocabulary.isFlag(cells[index + 1])
            && !isWholeStart(index + 2)
    }

    private func isWholeStart(_ index: Int) -> Bool {
        guard isName(index), index + 1 < cells.endIndex else { return false }
        let type = cells[index + 1]
        if let flag = columns.index(of: .required).map({ index + $0 }), flag < cells.endIndex {
            if vocabulary.isFlag(cells[flag]), vocabulary.couldBeType(type) { return true }
            if hasFlags { return !type.isEmpty && vocabulary.isType(type) && vocabulary.flag(cells[flag]) != nil }
        }
        guard !hasFlags, !type.isEmpty else { return false }
        let name = type.hasSuffix("[]") ? type.dropLast(2) : type
        // A word may be a description, if what stands before it is the type.
        let isLikely = name.first?.isUppercase == true && name.isTypeName && !vocabulary.isType(cells[index])
        return vocabulary.isType(type) || name.string.looksLikeType || isLikely
    }

    private func isName(_ index: Int) -> Bool { cells[index].undecoratedName.isFieldName }
}
