/// Finds the lines that a row goes over which a break inside a cell parted.
///
/// A row with fewer cells than the header goes on below if the lines there bring just the cells that it lacks. A row that
/// merely lost its last cells stays as it is: what follows is a row by itself, another part of the page, or its end.
struct JoinBrokenRow {
    /// More lines than any list in a cell has.
    private static let limit = 40

    let vocabulary: Vocabulary
    let lines: [Line]
    let bytes: [UInt8]

    /// The last line of the row at `first`; `nil` if it is whole or does not go on.
    func end(at first: Int, below header: Int) -> Int? {
        let row = lines[first].text
        guard header < first, !lines[first].isRuler, row.count <= PageLimits.row else { return nil }
        let count = SplitCells().run(lines[header].text).count
        let isClosed = lines[header].text.last == UInt8(ascii: "|")
        let cells = SplitCells().run(row).count
        guard cells < count || cells == count && isClosed && row.last != UInt8(ascii: "|") else { return nil }
        for index in (first + 1)..<min(first + Self.limit, lines.count) {
            let line = lines[index]
            if line.isBlank { continue }
            if isStart(line, columns: count) { return nil }
            guard line.text.contains(UInt8(ascii: "|")) else { continue }
            let joined = bytes[row.startIndex..<line.text.endIndex]
            let cells = joined.count > PageLimits.row ? count + 1 : SplitCells().run(joined).count
            if cells > count { return nil }
            if cells == count, !isClosed || line.text.last == UInt8(ascii: "|") { return index }
        }
        return nil
    }

    /// Whether a line starts something by itself: a part of the page, or a row.
    private func isStart(_ line: Line, columns: Int) -> Bool {
        if line.fenceLength != nil || line.headingLevel != nil || line.isRuler
            || vocabulary.section(bareLine: line.text) != nil
        {
            return true
        }
        guard line.isRow else { return false }
        let cells = SplitCells().run(line.text)
        return cells.count >= columns
            || cells.count > 1 && cells[0].isFieldName && !vocabulary.isType(cells[0]) && !cells[1].isEmpty
                && vocabulary.isType(cells[1])
    }
}
