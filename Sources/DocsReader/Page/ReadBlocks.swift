/// Cuts lines into blocks, line by line.
///
/// CommonMark's block rules are of no use here: by them, a page that lost its blank lines is one table, and a page with
/// an unclosed fence is one code block. What a line says decides instead: a table row or a known heading ends whatever
/// was open before it.
struct ReadBlocks {
    let vocabulary: Vocabulary

    func run(_ lines: [Line], bytes: [UInt8]) -> [Block] {
        var scan = BlockScan(vocabulary: vocabulary, lines: lines, bytes: bytes)
        while scan.at < lines.count { scan.readBlock() }
        return scan.blocks
    }
}

/// The state of ``ReadBlocks``.
struct BlockScan {
    /// A row that is not closed after this many lines is taken as it stands.
    private static let longestRow = 400

    let vocabulary: Vocabulary
    let lines: [Line]
    let bytes: [UInt8]
    var at = 0
    var blocks: [Block] = []
    var fences = CodeFences()
    /// The last line that may be the header of a table.
    var header = 0
    /// Whether no comment ends from here on, so that none is looked for again.
    var isPastComments = false

    init(vocabulary: Vocabulary, lines: [Line], bytes: [UInt8]) {
        self.vocabulary = vocabulary
        self.lines = lines
        self.bytes = bytes
    }

    mutating func readBlock() {
        let line = lines[at]
        if line.isBlank {
            at += 1
        } else if at == 0, line.text.elementsEqual("---".utf8), let end = frontMatterEnd {
            blocks.append(.frontMatter(Array(lines[1..<end])))
            at = end + 1
        } else if line.text.hasPrefix("<!--"), let end = endOfComment() {
            at = end + 1
        } else if line.isRow {
            readTable()
        } else if let fence = line.fenceLength, !line.fenceInfo.contains(UInt8(ascii: "`")) {
            readCode(fence: fence)
        } else if let heading = heading(at: at) {
            blocks.append(.heading(heading))
            at += 1
        } else {
            readParagraph()
        }
    }

    private var frontMatterEnd: Int? {
        lines.prefix(64).dropFirst().firstIndex { $0.text.elementsEqual("---".utf8) }
    }

    private mutating func endOfComment() -> Int? {
        let end = isPastComments ? nil : lines[at...].firstIndex { $0.text.contains("-->") }
        isPastComments = end == nil
        return end
    }

    /// The heading that a line is, with or without hashes.
    private func heading(at index: Int) -> Heading? {
        let line = lines[index]
        if let level = line.headingLevel { return Heading(level: level, text: line.headingText, line: line) }
        if vocabulary.section(bareLine: line.text) != nil || line.text.isAnchoredName {
            return Heading(level: 0, text: line.text, line: line)
        }
        guard line.text.isMarkedName, let next = lines[(index + 1)...].first(where: { !$0.isBlank }),
            next.isRow, vocabulary.isHeader(next.text)
        else { return nil }
        return Heading(level: 0, text: line.text, line: line)
    }

    private mutating func readTable() {
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
            row.text = row.text.last == UInt8(ascii: "|") ? row.text.dropLast().trimmed + code : row.text + code
            at = end + 1
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
        guard !isClosed || below.first?.isRow == false, text.hasOpenCodeSpan,
            let end = below.firstIndex(where: { $0.text.contains(UInt8(ascii: "`")) }),
            !below[...end].contains(where: { isStart(of: $0) || isClosed && ($0.isRow || $0.fenceLength != nil) }),
            !isClosed || lines[end].text.closesCodeSpanOfCell
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

    private mutating func readParagraph() {
        var paragraph: [Line] = []
        while at < lines.count, !lines[at].isBlank, !lines[at].isRow, lines[at].fenceLength == nil,
            paragraph.isEmpty || heading(at: at) == nil
        {
            paragraph.append(lines[at])
            at += 1
        }
        if paragraph.isEmpty {
            paragraph.append(lines[at])
            at += 1
        }
        blocks.append(.paragraph(paragraph))
    }
}

extension Text {
    /// Whether the piece is nothing but a type name, maybe in marks of emphasis or code.
    fileprivate var isMarkedName: Bool {
        isTypeName || (first == UInt8(ascii: "*") || first == UInt8(ascii: "`")) && undecoratedName.isTypeName
    }

    /// Whether the first back-tick stands at the end of a cell.
    fileprivate var closesCodeSpanOfCell: Bool {
        drop { $0 != UInt8(ascii: "`") }.dropFirst().first { !$0.isSpace } == UInt8(ascii: "|")
    }

    /// Whether a code span that starts in this piece does not end in it.
    var hasOpenCodeSpan: Bool {
        count { $0 == UInt8(ascii: "`") } % 2 == 1
    }
}
