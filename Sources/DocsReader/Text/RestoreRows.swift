/// Makes rows of the lines of tables that have other marks than a bar in front of each row.
///
/// Tables stand in quotations and lists, lack their outer bars, have the bars of another script, bars with a backslash
/// or tabs, as browsers copy them, or are HTML. Marks are replaced byte for byte, so that each place on the page stays.
struct RestoreRows {
    let vocabulary: Vocabulary

    struct Result {
        var lines: [Line]
        var bytes: [UInt8]
        /// The first lines of tables whose marks no other reader of Markdown would take for bars.
        var repaired: [Line] = []
    }

    func run(_ lines: [Line], bytes: [UInt8]) -> Result {
        var scan = RowScan(vocabulary: vocabulary, lines: lines, bytes: bytes)
        while scan.at < lines.count { scan.readLine() }
        return scan.result
    }
}

/// The state of ``RestoreRows``.
private struct RowScan {
    let vocabulary: Vocabulary
    var lines: [Line]
    /// The bytes as they were: pieces of those that are replaced would keep a copy of the page each.
    let source: [UInt8]
    var bytes: [UInt8]
    var at = 0
    private var fences = CodeFences()
    /// The lines whose bytes were replaced.
    var edited: [Int] = []
    var repaired: [Int] = []
    /// The rows of HTML tables, and the lines that they stand on.
    var tables: [(lines: Range<Int>, rows: [Line])] = []

    init(vocabulary: Vocabulary, lines: [Line], bytes: [UInt8]) {
        self.vocabulary = vocabulary
        self.lines = lines
        source = bytes
        self.bytes = bytes
    }

    mutating func readLine() {
        let text = lines[at].text
        if lines[at].fenceLength != nil, !holdsTable(lines[at]), let end = fences.end(of: at, in: lines) {
            at = end + 1
            return
        }
        switch text.first {
        case nil, UInt8(ascii: "|"): break
        case UInt8(ascii: "<") where text.rangeIgnoringCase(of: "<table")?.lowerBound == text.startIndex:
            if readHTML() { return }
        case UInt8(ascii: ">"):
            let row = text.drop { $0 == UInt8(ascii: ">") || $0.isSpace }
            if row.first == UInt8(ascii: "|") { restore(at, row) }
        case UInt8(ascii: "\\"), 0xef:
            replaceBars()
        default:
            if text.contains(where: { $0 == UInt8(ascii: "|") || $0 == 0x09 }) { return readBareRow(text) }
        }
        at += 1
    }

    /// Whether a block of code is nothing but a table, as where somebody wanted to keep its columns.
    private func holdsTable(_ open: Line) -> Bool {
        guard open.fenceInfo.isEmpty, at + 1 < lines.count else { return false }
        let text = lines[at + 1].text
        return areHeads(text.contains(0x09) ? text.split(at: 0x09) : SplitCells().run(text))
    }

    /// A row with the mark of a list in front, or the first line of a table without outer bars or with tabs.
    private mutating func readBareRow(_ text: Text) {
        let row = text.withoutLineMark
        if row.first == UInt8(ascii: "|"), isRow(at - 1, like: row) || isRow(at + 1, like: row) {
            restore(at, row)
            at += 1
        } else if startsTable(text) {
            while at < lines.count, !endsTable(lines[at]) {
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

    /// Whether a line that does not start with a bar is the header of a table, or the ruler below one.
    private func startsTable(_ text: Text) -> Bool {
        let bars = text.count { $0 == UInt8(ascii: "|") }
        guard bars > 0, lines[at].headingLevel == nil, lines[at].fenceLength == nil else { return false }
        if isRow(at - 1) { return text.isRuler }
        if at + 1 < lines.count, lines[at + 1].text.isRuler, lines[at + 1].text.contains(UInt8(ascii: "|")) {
            return true
        }
        return bars > 1 && text.count < 4096 && areHeads(SplitCells().run(text))
    }

    /// Whether cells are the heads of a table of an API, each of them known.
    private func areHeads(_ cells: [Text]) -> Bool {
        Columns(cells, vocabulary: vocabulary).map { !$0.contains(.unknown) } ?? false
    }

    private func endsTable(_ line: Line) -> Bool {
        line.isBlank || line.fenceLength != nil || line.headingLevel != nil
            || !line.text.contains(UInt8(ascii: "|")) && vocabulary.section(bareLine: line.text) != nil
    }

    private func isRow(_ index: Int) -> Bool { lines.indices.contains(index) && lines[index].isRow }

    private func isRow(_ index: Int, like row: Text) -> Bool {
        isRow(index) && SplitCells().run(lines[index].text).count == SplitCells().run(row).count
    }

    private mutating func restore(_ index: Int, _ text: Text) {
        lines[index].text = text
        lines[index].isRestored = true
    }

    /// Puts bars where the line has full-width bars, or bars with a backslash, if its first one is such a bar.
    private mutating func replaceBars() {
        let text = lines[at].text
        let mark: StaticString = text.first == 0xef ? "｜" : "\\|"
        guard text.hasPrefix(mark), text.split(on: mark).count > 3 else { return }
        var place = text.startIndex
        while let range = text.range(of: mark, from: place) {
            for index in range { bytes[index] = UInt8(ascii: " ") }
            bytes[range.lowerBound] = UInt8(ascii: "|")
            place = range.upperBound
        }
        if edited.last != at - 1 { repaired.append(at) }
        edited.append(at)
        restore(at, text)
    }

    /// Reads the HTML table that starts here; `false` if it is none of an API.
    private mutating func readHTML() -> Bool {
        let cut = CutHTMLTable(vocabulary: vocabulary, lines: lines)
        guard let table = cut.run(source, at: at) else { return false }
        for edit in table.edits {
            for index in edit.range { bytes[index] = UInt8(ascii: " ") }
            if let mark = edit.mark { bytes[mark.place] = mark.byte }
        }
        tables.append((at..<table.end, table.rows))
        at = table.end
        return true
    }

    /// The lines with the bytes that were put in their places, and rows in place of HTML.
    var result: RestoreRows.Result {
        var result = RestoreRows.Result(lines: lines, bytes: bytes, repaired: repaired.map { lines[$0] })
        func slice(_ line: Line) -> Line {
            var line = line
            line.text = bytes[line.text.startIndex..<line.text.endIndex]
            return line
        }
        for index in edited { result.lines[index] = slice(lines[index]) }
        guard !tables.isEmpty else { return result }
        var start = 0
        var whole: [Line] = []
        for table in tables {
            whole += result.lines[start..<table.lines.lowerBound] + table.rows.map { $0.isRuler ? $0 : slice($0) }
            start = table.lines.upperBound
        }
        result.lines = whole + result.lines[start...]
        return result
    }
}

extension Text {
    /// The pieces between bytes of one value, without the spaces around them.
    fileprivate func split(at byte: UInt8) -> [Text] {
        split(separator: byte, omittingEmptySubsequences: false).map(\.trimmed)
    }
}
