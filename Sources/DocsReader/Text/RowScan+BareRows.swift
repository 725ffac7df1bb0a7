/// Tables whose rows lack the bar in front, or have tabs or commas in place of bars.
extension RowScan {
    /// Whether a block of code is nothing but a table, as where somebody wanted to keep its columns.
    func holdsTable(_ open: Line) -> Bool {
        guard open.fenceInfo.isEmpty, at + 1 < lines.count else { return false }
        let text = lines[at + 1].text
        return areHeads(text.contains(0x09) ? text.split(at: 0x09) : SplitCells().run(text))
    }

    /// A row with the mark of a list in front, or the first line of a table without outer bars or with tabs.
    mutating func readBareRow(_ text: Text) {
        let row = text.withoutLineMark
        if row.first == UInt8(ascii: "|"), isRow(at - 1, like: row) || isRow(at + 1, like: row) {
            restore(at, row)
            at += 1
        } else if text.last == UInt8(ascii: "|"), text.count < 4096, isRow(at - 1, like: text) {
            restore(at, text)
            at += 1
        } else if startsTable(text) {
            let columns = SplitCells().run(text).count
            while at < lines.count, !endsTable(lines[at]) || isGap(above: columns) || skipList(above: columns) {
                if lines[at].isBareRow { restore(at, lines[at].text) }
                at += 1
            }
        } else if text.contains(0x09), areHeads(text.split(at: 0x09)) {
            repaired.append(at)
            while at < lines.count, lines[at].text.contains(0x09) {
                for place in lines[at].text.indices where bytes[place] == 0x09 { bytes[place] = UInt8(ascii: "|") }
                edited.append(at)
                restore(at, lines[at].text)
                at += 1
            }
        } else {
            at += 1
        }
    }

    /// A table without outer bars in a quotation.
    mutating func readQuotedRows() {
        while at < lines.count, lines[at].text.first == UInt8(ascii: ">"), lines[at].text.contains(UInt8(ascii: "|")) {
            restore(at, lines[at].text.quoted)
            at += 1
        }
    }

    /// Whether a line that does not start with a bar is the header of a table, or the ruler below one.
    private func startsTable(_ text: Text) -> Bool {
        let bars = text.bars
        guard bars > 0, lines[at].headingLevel == nil, lines[at].fenceLength == nil else { return false }
        if isRow(at - 1) { return text.isRuler }
        if at + 1 < lines.count, lines[at + 1].text.isRulerOfBars { return true }
        return bars > 1 && text.count < 4096 && areHeads(SplitCells().run(text))
    }

    /// Reads the table whose cells commas part, and whose first line this is; `false` if it is none.
    mutating func readTableOfCommas() -> Bool {
        let comma = UInt8(ascii: ",")
        guard lines[at].text.count < 200, lines[at].text.contains(comma), areHeads(lines[at].text.split(at: comma))
        else {
            return false
        }
        repaired.append(at)
        while at < lines.count, lines[at].text.contains(comma), !endsTable(lines[at]) {
            replaceCommas(in: lines[at].text)
            edited.append(at)
            restore(at, lines[at].text)
            at += 1
        }
        return true
    }

    /// Puts bars where commas part cells, and takes away the quotes around cells and of quotes.
    private mutating func replaceCommas(in text: Text) {
        let quote = UInt8(ascii: "\"")
        var isQuoted = false
        var isAtStart = true
        var place = text.startIndex
        var at = text.startIndex
        while at < text.endIndex {
            defer { at += 1 }
            var byte = text[at]
            if byte == quote, isQuoted, at + 1 < text.endIndex, text[at + 1] == quote {
                at += 1
            } else if byte == quote, isQuoted || isAtStart {
                isQuoted.toggle()
                isAtStart = false
                continue
            }
            isAtStart = !isQuoted && byte == UInt8(ascii: ",")
            if isAtStart { byte = UInt8(ascii: "|") }
            bytes[place] = byte
            place += 1
        }
        for index in place..<text.endIndex { bytes[index] = UInt8(ascii: " ") }
    }

    /// Whether cells are the heads of a table of an API, each of them known.
    private func areHeads(_ cells: [Text]) -> Bool {
        Columns(cells, vocabulary: vocabulary).map { !$0.contains(.unknown) } ?? false
    }

    private func endsTable(_ line: Line) -> Bool {
        line.isBlank || line.fenceLength != nil || line.headingLevel != nil
            || !line.text.contains(UInt8(ascii: "|")) && vocabulary.section(bareLine: line.text) != nil
    }

    /// Whether the line parts the ruler of a table from its first row, which has so many columns.
    private func isGap(above columns: Int) -> Bool {
        guard lines[at].isBlank, at > 0, lines[at - 1].text.isRulerOfBars, at + 1 < lines.count,
            lines[at + 1].isBareRow
        else { return false }
        return columns > 2 && lines[at + 1].text.bars == columns - 1
    }

    /// Goes on to the row of so many columns that stands behind a list in the last cell above; `false` if there is none.
    private mutating func skipList(above columns: Int) -> Bool {
        guard let end = lines.endOfList(from: at), let row = lines[end...].firstIndex(where: { !$0.isBlank }),
            lines[row].isBareRow, lines[row].text.count < PageLimits.row,
            SplitCells().run(lines[row].text).count == columns
        else { return false }
        at = row
        return true
    }

    private func isRow(_ index: Int) -> Bool { lines.indices.contains(index) && lines[index].isRow }

    private func isRow(_ index: Int, like row: Text) -> Bool {
        isRow(index) && SplitCells().run(lines[index].text).count == SplitCells().run(row).count
    }
}

extension Text {
    /// Whether the piece is a ruler with a bar.
    var isRulerOfBars: Bool { isRuler && contains(UInt8(ascii: "|")) }

    /// What a line of a quotation says.
    var quoted: Text { drop { $0 == UInt8(ascii: ">") || $0.isSpace } }

    /// The pieces between bytes of one value, without the spaces around them.
    fileprivate func split(at byte: UInt8) -> [Text] {
        split(separator: byte, omittingEmptySubsequences: false).map(\.trimmed)
    }
}
