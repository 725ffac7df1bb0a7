/// Tables, whose rows may go over lines.
extension BlockScan {
    /// A row that is not closed after this many lines is taken as it stands.
    private static let longestRow = 400

    mutating func readTable() {
        var rows: [Row] = []
        while at < lines.count, lines[at].isRow || !rows.isEmpty && isRowWithoutBar {
            if at + 1 < lines.count, lines[at + 1].isRuler || rows.isEmpty { header = at }
            rows.append(readRow())
        }
        blocks.append(.table(rows))
    }

    /// The row at this line, with the lines that it goes over.
    private mutating func readRow() -> Row {
        let first = at
        at += 1
        var row = Row(text: lines[first].text, line: lines[first])
        if let end = endOfCodeSpan(at: first) {
            // A formatter that took the row for whole closed it inside the code.
            let code = bytes[row.text.endIndex..<lines[end].text.endIndex]
            row.text = row.text.droppingLastBar + code
            at = end + 1
        } else if let (text, end) = codeInRows(at: first) {
            row.text = text
            row.joinedLines = end - first + 1
            row.joinedRows = end - first
            at = end + 1
        } else if row.text.last != UInt8(ascii: "|"), let end = endOfList() {
            row.text = bytes[row.text.startIndex..<lines[end - 1].text.endIndex]
            row.joinedLines = end - first
            at = lines[end...].firstIndex { !$0.isBlank } ?? end
        } else if row.text.last != UInt8(ascii: "|") || at < lines.count && !lines[at].isBlank && !lines[at].isRow,
            let end = JoinBrokenRow(vocabulary: vocabulary, lines: lines, bytes: bytes).end(at: first, below: header)
        {
            row.text = bytes[row.text.startIndex..<lines[end].text.endIndex]
            row.joinedLines = end - first + 1
            row.joinedRows = lines[at...end].count(where: \.isRow)
            at = end + 1
        }
        return row
    }

    /// The line in which the open code span of a row ends.
    private func endOfCodeSpan(at first: Int) -> Int? {
        let text = lines[first].text
        let below = lines[(first + 1)..<min(first + 1 + Self.longestRow, lines.count)]
        let isClosed = text.last == UInt8(ascii: "|")
        guard !isClosed || below.first?.isRow == false, text.hasStrayBackTick,
            let end = below.firstIndex(where: { $0.text.contains(UInt8(ascii: "`")) }),
            !below[...end].contains(where: isStart)
        else { return nil }
        guard isClosed else { return end }
        // More likely the back-tick is a stray one, unless nothing else starts below and the span ends a cell.
        let isCode = !below[...end].contains { $0.isRow || $0.fenceLength != nil }
        return isCode && lines[end].text.closesCodeSpanOfCell ? end : nil
    }

    /// The row at a line with the lines that its open code span goes over, each of which a formatter made a row of one
    /// cell, and the last of them.
    private func codeInRows(at first: Int) -> (text: Text, end: Int)? {
        var text = lines[first].text
        guard at < lines.count, lines[at].text.onlyCell != nil, text.hasStrayBackTick else { return nil }
        text = text.droppingLastBar
        for index in at..<min(at + Self.longestRow, lines.count) {
            guard let cell = lines[index].text.onlyCell else { return nil }
            text += [0x0a] + cell
            let ticks = cell.count { $0 == UInt8(ascii: "`") }
            guard ticks == 0 else { return ticks == 1 && cell.last == UInt8(ascii: "`") ? (text, index) : nil }
        }
        return nil
    }

    /// The end of the list that the last cell of a row goes on with, above the next row of its table.
    private func endOfList() -> Int? {
        guard let end = lines.endOfList(from: at), let next = lines[end...].first(where: { !$0.isBlank }),
            next.isRestored, next.isRow, !next.isRuler
        else { return nil }
        return end
    }

    /// Whether this line, right below a row, is one that lost its first bar.
    private var isRowWithoutBar: Bool {
        guard lines[at].isBareRow else { return false }
        let cells = SplitCells().run(lines[at].text)
        return cells[0].isFieldName && cells.count > 2
            && cells.count + 1 >= SplitCells().run(lines[header].text).count
    }
}

extension Text {
    /// What stands between the two bars of a row that has no others.
    fileprivate var onlyCell: Text? {
        guard count > 2, first == UInt8(ascii: "|"), last == UInt8(ascii: "|") else { return nil }
        let cell = dropFirst().dropLast()
        return cell.contains(UInt8(ascii: "|")) ? nil : cell.trimmed
    }

    fileprivate var droppingLastBar: Text { last == UInt8(ascii: "|") ? dropLast().trimmedEnd : self }

    /// Whether the first back-tick stands at the end of a cell.
    fileprivate var closesCodeSpanOfCell: Bool {
        drop { $0 != UInt8(ascii: "`") }.dropFirst().first { !$0.isSpace } == UInt8(ascii: "|")
    }
}
