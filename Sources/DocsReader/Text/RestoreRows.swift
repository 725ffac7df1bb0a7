/// Makes rows of the lines of tables that have other marks than a bar in front of each row.
///
/// Tables stand in quotations and lists, lack their outer bars, have the bars of another script, bars with a backslash,
/// tabs or commas, or a cell a line, as browsers copy them, or are HTML or grids. Marks are replaced byte for byte, so
/// that each place on the page stays.
struct RestoreRows {
    let vocabulary: Vocabulary

    struct Result {
        var lines: [Line]
        var bytes: [UInt8]
        /// The first lines of tables whose marks no other reader of Markdown would take for bars.
        var repaired: [Line] = []
        /// The first lines of tables whose cells cannot be told apart.
        var unread: [Line] = []
    }

    func run(_ lines: [Line], bytes: [UInt8]) -> Result {
        var scan = RowScan(vocabulary: vocabulary, lines: lines, bytes: bytes)
        while scan.at < lines.count { scan.readLine() }
        return scan.result
    }
}

/// The state of ``RestoreRows``.
struct RowScan {
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
    /// The first lines of tables that cannot be read.
    var unread: [Int] = []
    /// The rows of tables whose lines are not those of rows, and the lines that they stand on.
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
        case UInt8(ascii: "<") where HTMLTag(text).name == "table":
            if readHTML() { return }
        case UInt8(ascii: "+"):
            if readGrid() { return }
        case UInt8(ascii: ">"):
            let row = text.quoted
            if row.first == UInt8(ascii: "|") { restore(at, row) }
            if row.contains(UInt8(ascii: "|")), at + 1 < lines.count, lines[at + 1].text.quoted.isRulerOfBars {
                return readQuotedRows()
            }
        case UInt8(ascii: "\\"), 0xef:
            replaceBars()
        default:
            if text.contains(where: { $0 == UInt8(ascii: "|") || $0 == 0x09 }) { return readBareRow(text) }
            if readStackedTable() || readTableOfCommas() { return }
        }
        at += 1
    }

    mutating func restore(_ index: Int, _ text: Text) {
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
        var result = RestoreRows.Result(
            lines: lines, bytes: bytes, repaired: repaired.map { lines[$0] }, unread: unread.map { lines[$0] })
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
