/// Turns the source of a template into the steps of filling it.
struct ParseTemplate {
    /// Deeper nesting is an error: it is no template a person wrote, and every level makes looking up names slower.
    static let nestingLimit = 256

    /// A section whose end is still to come.
    private struct OpenSection {
        let name: Name
        let isInverted: Bool
        /// Where its node waits in `nodes` to be told the end.
        let index: Int
    }

    private let source: TemplateSource
    private var delimiters = Delimiters.standard
    private var nodes: [Node] = []
    /// Outermost first.
    private var openSections: [OpenSection] = []

    private init(_ source: TemplateSource) {
        self.source = source
    }

    static func run(_ source: TemplateSource) throws(TemplateError) -> [Node] {
        var parse = ParseTemplate(source)
        return try parse.run()
    }

    private mutating func run() throws(TemplateError) -> [Node] {
        var position = 0
        while let tag = try source.tag(from: position, delimiters: delimiters) {
            let line = tag.canStandAlone ? source.line(around: tag) : nil
            appendText(position..<(line?.lowerBound ?? tag.range.lowerBound))
            try append(tag, line: line)
            position = line?.upperBound ?? tag.range.upperBound
        }
        appendText(position..<source.bytes.count)
        if let section = openSections.last {
            throw source.error("section '\(section.name.text)' is not closed", at: section.name.offset)
        }
        return nodes
    }

    private mutating func appendText(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let lineFeed = source.bytes[start..<range.upperBound].firstIndex(of: .lineFeed)
            let end = lineFeed.map { $0 + 1 } ?? range.upperBound
            nodes.append(.text(TextLine(source.text(start..<end))))
            start = end
        }
    }

    private mutating func append(_ tag: Tag, line: Range<Int>?) throws(TemplateError) {
        switch tag.kind {
        case .variable: nodes.append(.variable(try name(of: tag), isEscaped: true))
        case .unescapedVariable: nodes.append(.variable(try name(of: tag), isEscaped: false))
        case .section: try open(name(of: tag), isInverted: false)
        case .invertedSection: try open(name(of: tag), isInverted: true)
        case .sectionEnd: try close(name(of: tag))
        case .partial: nodes.append(try partial(tag, line: line))
        case .comment: break
        case .delimiters: try changeDelimiters(tag)
        case .inheritance:
            throw source.error("template inheritance ('$' and '<' tags) is not supported", at: tag.range.lowerBound)
        }
    }

    private mutating func open(_ name: Name, isInverted: Bool) throws(TemplateError) {
        guard openSections.count < Self.nestingLimit else {
            throw source.error("sections are nested more than \(Self.nestingLimit) levels deep", at: name.offset)
        }
        openSections.append(OpenSection(name: name, isInverted: isInverted, index: nodes.count))
        nodes.append(.sectionEnd)
    }

    private mutating func close(_ name: Name) throws(TemplateError) {
        guard let section = openSections.popLast() else {
            throw source.error("'\(name.text)' is closed here, but no section is open", at: name.offset)
        }
        guard section.name.text == name.text else {
            let line = source.place(of: section.name.offset).line
            throw source.error(
                "'\(name.text)' is closed here, but section '\(section.name.text)' of line \(line) is open",
                at: name.offset
            )
        }
        guard !section.isInverted else {
            nodes[section.index] = .invertedSection(section.name, end: nodes.count)
            return
        }
        nodes.append(.sectionEnd)
        nodes[section.index] = .section(section.name, end: nodes.count)
    }

    private func partial(_ tag: Tag, line: Range<Int>?) throws(TemplateError) -> Node {
        let start = tag.range.lowerBound
        let place = line.map { PartialPlace.ownLine(indentation: source.text($0.lowerBound..<start)) }
        return .partial(try word(of: tag), offset: start, place ?? .inline)
    }

    private mutating func changeDelimiters(_ tag: Tag) throws(TemplateError) {
        guard let delimiters = Delimiters(source.bytes[tag.content]) else {
            throw source.error(
                "delimiters are two words without '=' in them, as in '{{=<% %>=}}'", at: tag.range.lowerBound)
        }
        self.delimiters = delimiters
    }

    private func name(of tag: Tag) throws(TemplateError) -> Name {
        let text = try word(of: tag)
        guard let name = Name(text, offset: tag.range.lowerBound) else {
            throw source.error("the name '\(text)' has nothing before or after a dot", at: tag.range.lowerBound)
        }
        return name
    }

    private func word(of tag: Tag) throws(TemplateError) -> String {
        guard !tag.content.isEmpty else { throw source.error("this tag has no name", at: tag.range.lowerBound) }
        guard !source.bytes[tag.content].contains(where: \.isSpaceOrControl) else {
            throw source.error("a name is one word, without spaces", at: tag.range.lowerBound)
        }
        return source.text(tag.content)
    }
}
