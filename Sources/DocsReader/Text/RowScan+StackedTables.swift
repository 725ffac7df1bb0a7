/// Tables whose cells stand below each other, a line or a paragraph each, as what copies pages out of browsers and
/// converts HTML leaves them.
extension RowScan {
    /// A table with more columns is none that people read.
    private static let mostColumns = 12

    /// The cells of such a table, by the lines that they stand on; none for one that is empty.
    private typealias Stack = [Range<Int>]

    /// Reads the table whose first head is this line, or notes that it cannot be read; `false` if none starts here.
    mutating func readStackedTable() -> Bool {
        guard let heads = stackedHeads() else { return false }
        let (stack, end) = cells(below: heads)
        guard stack.count > heads.count else { return false }
        let texts: [Text] = stack.map { $0.isEmpty ? [] : lines[$0.lowerBound].text }
        // The first row may start with the word for a head.
        let readings = (3...heads.count).reversed().map { stackedTable(of: texts, columns: $0) }
        let table = readings.first { $0.isStart($0.cells.startIndex) } ?? readings[0]
        guard let rows = table.rows() else {
            unread.append(at)
            at = end
            return true
        }
        let count = table.columns.count
        let last = rows.last?.upperBound ?? count
        let lastLine = stack[..<last].last { !$0.isEmpty }?.upperBound ?? end
        repaired.append(at)
        tables.append((at..<lastLine, ([0..<count] + rows).map { row(stack[$0], of: count) }))
        at = lastLine
        return true
    }

    /// The lines of the heads from here on, each of them known and of another column; `nil` if they head no table.
    private func stackedHeads() -> Stack? {
        // Nearly no line has a head for its words.
        guard lines[at].text.count < 40, at + 2 < lines.count, let first = vocabulary.column(lines[at].text) else {
            return nil
        }
        let step = lines[at + 1].isBlank ? 2 : 1
        var heads: Stack = [at..<at + 1]
        var columns = [first]
        while let line = heads.last.map({ $0.lowerBound + step }), line < lines.count, heads.count < Self.mostColumns,
            step == 1 || lines[line - 1].isBlank, let column = vocabulary.column(lines[line].text),
            !columns.contains(column)
        {
            heads.append(line..<line + 1)
            columns.append(column)
        }
        return heads.count > 2 && columns.contains(.name) && columns.contains(.type) ? heads : nil
    }

    /// The heads and all cells below them, up to where something else starts for certain.
    private func cells(below heads: Stack) -> (cells: Stack, end: Int) {
        var cells = heads
        let areParagraphs = heads[1].lowerBound - heads[0].lowerBound > 1
        var line = heads[heads.count - 1].upperBound
        while line < lines.count, !endsStack(line) {
            let start = line
            while line < lines.count, lines[line].isBlank { line += 1 }
            let empty = areParagraphs ? max(0, line - start - 1) / 2 : line - start
            cells += repeatElement(start..<start, count: empty)
            guard line < lines.count, !endsStack(line) else { break }
            let first = line
            repeat { line += 1 } while areParagraphs && line < lines.count && !lines[line].isBlank && !endsStack(line)
            cells.append(first..<line)
        }
        return (cells, line)
    }

    /// Whether a line is certainly no cell: a part of the page starts there, or another table.
    private func endsStack(_ index: Int) -> Bool {
        let line = lines[index]
        if line.isRow || line.fenceLength != nil || line.underlinedLevel > 0 { return true }
        if line.text.first == UInt8(ascii: "#") { return line.text.hasPrefix("# ") || line.headingLevel ?? 0 > 1 }
        if line.text.isMarkup || HTMLTag(line.text).name == "table" { return true }
        guard line.text.count < 40 else { return false }
        if line.text.isBold, line.text.undecoratedName.string.looksLikeType { return true }
        if vocabulary.section(bareLine: line.text) != nil { return true }
        guard vocabulary.column(line.text) == .name, index + 2 < lines.count else { return false }
        return vocabulary.column(lines[index + (lines[index + 1].isBlank ? 2 : 1)].text) != nil
    }

    private func stackedTable(of cells: [Text], columns count: Int) -> StackedTable {
        let columns = cells[..<count].map { vocabulary.column($0) ?? .unknown }
        return StackedTable(vocabulary: vocabulary, columns: Columns(columns), cells: cells[count...])
    }

    /// The line that cells make, with bars in place of the line ends between them; behind the last one, too, if none of
    /// them is missing.
    private mutating func row(_ cells: ArraySlice<Range<Int>>, of columns: Int) -> Line {
        var row = lines[cells[cells.startIndex].lowerBound]
        row.isRestored = true
        var end = row.text.startIndex
        var bars = 0
        for cell in cells {
            if !cell.isEmpty {
                putBars(bars, in: end..<lines[cell.lowerBound].text.startIndex)
                end = lines[cell.upperBound - 1].text.endIndex
                putBars(0, in: lines[cell.lowerBound].text.startIndex..<end)
                bars = 0
            }
            bars += 1
        }
        while cells.count == columns, bars > 0, end < source.endIndex, source[end].isSpace {
            if source[end].endsLine { bars -= 1 }
            putBars(1, in: end..<end + 1)
            end += 1
        }
        row.text = source[row.text.startIndex..<end]
        return row
    }

    /// Puts so many bars where lines end, and spaces where others do.
    private mutating func putBars(_ count: Int, in range: Range<Int>) {
        var bars = count
        for index in range where source[index].endsLine {
            bytes[index] = bars > 0 ? UInt8(ascii: "|") : UInt8(ascii: " ")
            bars -= 1
        }
    }
}
