/// Cuts lines into blocks, line by line.
///
/// CommonMark's block rules are of no use here: by them, a page that lost its blank lines is one table, and a page with
/// an unclosed fence is one code block. What a line says decides instead: a table row or a known heading ends whatever
/// was open before it.
struct ReadBlocks {
    let vocabulary: Vocabulary
    /// Whether the page has the form of no generator; see ``Vocabulary/isFreeForm(_:)``.
    let isFreeForm: Bool

    func run(_ lines: [Line], bytes: [UInt8]) -> [Block] {
        var scan = BlockScan(vocabulary: vocabulary, isFreeForm: isFreeForm, lines: lines, bytes: bytes)
        while scan.at < lines.count { scan.readBlock() }
        return scan.blocks
    }
}

/// The state of ``ReadBlocks``.
struct BlockScan {
    let vocabulary: Vocabulary
    let isFreeForm: Bool
    let lines: [Line]
    let bytes: [UInt8]
    var at = 0
    var blocks: [Block] = []
    var fences = CodeFences()
    /// The last line that may be the header of a table.
    var header = 0
    /// Whether no comment ends from here on, so that none is looked for again.
    var isPastComments = false

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
        } else if line.fenceLength != nil, !line.fenceInfo.contains(UInt8(ascii: "`")) {
            readCode()
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
        if isFreeForm, let heading = line.headingOfHTML { return heading }
        let isHeading =
            vocabulary.section(bareLine: line.text) != nil || line.text.isAnchoredName
            || line.text.isMarkedName && (isAboveTable(index) || isAboveValues(index))
        let text = isHeading ? line.text : isFreeForm ? label(index) : nil
        return text.map { Heading(level: 0, text: $0, line: line) }
    }

    func isAboveTable(_ index: Int) -> Bool {
        guard let next = indexBelow(index), lines[next].isRow else { return false }
        return vocabulary.isHeader(
            lines[next].text, next + 1 < lines.count && lines[next + 1].isRuler ? .aboveRuler : .anywhere)
    }

    private func isAboveValues(_ index: Int) -> Bool {
        guard let next = lineBelow(index), next.isRow, next.text.count < 256 else { return false }
        return Columns(valuesOf: SplitCells().run(next.text), isFirst: true, vocabulary: vocabulary) != nil
    }

    func lineBelow(_ index: Int) -> Line? { indexBelow(index).map { lines[$0] } }

    /// The next line that says anything: in a quotation, a line of its mark alone does not.
    func indexBelow(_ index: Int) -> Int? {
        // Marks of boxes look like labels, so that each of thousands would be one with all others below it.
        lines[(index + 1)...].prefix(64).firstIndex {
            !$0.isBlank && !$0.text.elementsEqual(">".utf8) && !$0.text.isMarkup
        }
    }

    private mutating func readParagraph() {
        let first = at
        repeat {
            at += 1
        } while at < lines.count && !lines[at].isBlank && !lines[at].isRow && lines[at].fenceLength == nil
            && heading(at: at) == nil
        blocks.append(.paragraph(Array(lines[first..<at])))
    }
}

extension Text {
    /// Whether the line is a comment, a tag, or the mark of a box: nothing of what the page says.
    var isMarkup: Bool {
        switch first {
        case UInt8(ascii: "<"): hasPrefix("<!--") ? hasSuffix("-->") : hasPrefix("<summary") || withoutTags.isEmpty
        case UInt8(ascii: ":"): hasPrefix(":::")
        case UInt8(ascii: "{"): hasPrefix("{%")
        default: false
        }
    }

    /// Whether the piece is nothing but a type name, maybe in marks of emphasis or code or in tags, or speaks of one and
    /// leads to what follows: `**UserDto 字段说明**`, `UserDto：`.
    fileprivate var isMarkedName: Bool {
        if isTypeName { return true }
        guard let first, count < 120 else { return false }
        if "*`".utf8.contains(first), undecoratedName.isTypeName { return true }
        if first == UInt8(ascii: "<"), withoutTags.undecoratedName.string.looksLikeType { return true }
        let text = withoutLineMark
        guard text.isBold || text.endsWithColon else { return false }
        let words = text.split { !$0.isWord }
        guard words.count == 1, words[0].string.looksLikeType else { return false }
        return text.drop { $0 == UInt8(ascii: "*") }.startIndex == words[0].startIndex
    }
}
