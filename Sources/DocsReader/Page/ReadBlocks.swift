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

    private func isAboveTable(_ index: Int) -> Bool {
        guard let next = lineBelow(index) else { return false }
        return next.isRow && vocabulary.isHeader(next.text)
    }

    private func isAboveValues(_ index: Int) -> Bool {
        guard let next = lineBelow(index), next.isRow, next.text.count < 256 else { return false }
        return Columns(valuesOf: SplitCells().run(next.text), isFirst: true, vocabulary: vocabulary) != nil
    }

    private func lineBelow(_ index: Int) -> Line? { indexBelow(index).map { lines[$0] } }

    /// The next line that says anything: in a quotation, a line of its mark alone does not.
    private func indexBelow(_ index: Int) -> Int? {
        lines[(index + 1)...].firstIndex { !$0.isBlank && !$0.text.elementsEqual(">".utf8) }
    }

    /// The words of a section that a line starts with in bold, or that it has before a colon, above what such a section
    /// starts with. Only bold ones may be others than the usual: a sentence can end with a colon, too.
    private func label(_ index: Int) -> Text? {
        let text = lines[index].text.withoutLineMark
        guard text.count < 100, let label = text.label, let next = lineBelow(index) else { return nil }
        let hasValue = label.count < text.count
        guard !hasValue || !statesFact(text) else { return nil }
        let known = vocabulary.section(heading: label)
        let isLabel =
            switch known ?? (label.isBold ? vocabulary.section(like: label) : nil) {
            case .request, .response, .aside: isAbovePart(index, isKnown: known != nil)
            case .sampleResult: next.fenceLength != nil
            case .http: !hasValue && HTTPLine(next.text) != nil
            case .method, .sampleCode, .dataStructures, nil: false
            }
        return isLabel ? label : nil
    }

    /// Whether a line states a type, or what it says of HTTP, behind its label.
    private func statesFact(_ text: Text) -> Bool {
        text.value(after: vocabulary.dialect.typeLabels) != nil || HTTPLine(labelled: text, vocabulary.dialect) != nil
    }

    /// Whether a table or code stands below a line; below the usual words of a section a line on it may stand between.
    private func isAbovePart(_ index: Int, isKnown: Bool) -> Bool {
        guard let below = indexBelow(index) else { return false }
        if lines[below].fenceLength != nil || isAboveTable(index) { return true }
        guard isKnown, lines[below].text.count < 100, lines[below].headingLevel == nil else { return false }
        return isAboveTable(below)
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
    /// Whether the piece is nothing but a type name, maybe in marks of emphasis or code.
    fileprivate var isMarkedName: Bool {
        isTypeName || (first == UInt8(ascii: "*") || first == UInt8(ascii: "`")) && undecoratedName.isTypeName
    }

    /// The label that a line is, or that it starts with in bold before a colon and a value: ``**Response:** `200 OK` ``.
    fileprivate var label: Text? {
        if isBold || endsWithColon { return self }
        guard hasPrefix("**"), let end = dropFirst(2).range(of: "**") else { return nil }
        let (label, value) = (self[..<end.upperBound], self[end.upperBound...].trimmedStart)
        let isParted = label.dropLast(2).endsWithColon || value.first == UInt8(ascii: ":") || value.hasPrefix("：")
        return isParted ? label : nil
    }
}
