/// Parses a template's source into nodes.
struct ParseTemplate {
    /// Sections nested deeper than this are an error instead of a stack overflow when they are rendered.
    private static let depthLimit = 100

    private let name: String
    private let source: [UInt8]
    private var open: [UInt8] = Array("{{".utf8)
    private var close: [UInt8] = Array("}}".utf8)
    /// Up to where the source has become nodes.
    private var at = 0
    /// The sections that are open, outermost first, below the template itself.
    private var levels: [(tag: Tag, isInverted: Bool, nodes: [Node])]

    static func run(_ source: String, name: String) throws(TemplateError) -> [Node] {
        var parser = ParseTemplate(source, name: name)
        return try parser.parse()
    }

    private init(_ source: String, name: String) {
        self.name = name
        self.source = Array(source.utf8)
        levels = [(Tag(name: "", offset: 0), false, [])]
    }

    private mutating func parse() throws(TemplateError) -> [Node] {
        while let start = find(open, from: at) { try parseTag(at: start) }
        appendText(upTo: source.count)
        guard levels.count == 1 else {
            let tag = levels[levels.count - 1].tag
            throw error("section '\(tag.name)' is never closed", at: tag.offset)
        }
        return levels[0].nodes
    }

    private mutating func parseTag(at start: Int) throws(TemplateError) {
        var inner = start + open.count
        let mark = inner < source.count ? source[inner] : 0
        let isTriple = mark == UInt8(ascii: "{")
        let end = (isTriple ? [UInt8(ascii: "}")] : mark == UInt8(ascii: "=") ? [UInt8(ascii: "=")] : []) + close
        if "#^/!>&={".utf8.contains(mark) { inner += 1 }
        guard let stop = find(end, from: inner) else { throw error("tag is never closed", at: start) }
        let content = String(decoding: source[inner..<stop], as: UTF8.self).trimmed
        let after = stop + end.count
        guard mark != UInt8(ascii: "!"), mark != UInt8(ascii: "=") else {
            _ = skip(tagFrom: start, to: after, isBlock: true)
            if mark == UInt8(ascii: "=") { try setDelimiters(content, at: start) }
            return
        }
        guard !content.isEmpty, !content.contains(where: \.isWhitespace) else {
            throw error("tag needs one name", at: start)
        }
        let tag = Tag(name: content, offset: start)
        let indentation = skip(tagFrom: start, to: after, isBlock: "#^/>".utf8.contains(mark))
        switch mark {
        case UInt8(ascii: "#"), UInt8(ascii: "^"): try openSection(tag, isInverted: mark == UInt8(ascii: "^"))
        case UInt8(ascii: "/"): try closeSection(tag)
        case UInt8(ascii: ">"): append(.partial(tag, indentation: indentation))
        default: append(.value(tag, isEscaped: !isTriple && mark != UInt8(ascii: "&")))
        }
    }

    private mutating func openSection(_ tag: Tag, isInverted: Bool) throws(TemplateError) {
        guard levels.count < Self.depthLimit else {
            throw error("sections are nested deeper than \(Self.depthLimit) levels", at: tag.offset)
        }
        levels.append((tag, isInverted, []))
    }

    private mutating func closeSection(_ tag: Tag) throws(TemplateError) {
        guard levels.count > 1, let level = levels.popLast(), level.tag.name == tag.name else {
            let expected = levels.count > 1 ? "'\(levels[levels.count - 1].tag.name)' is open" : "no section is open"
            throw error("section '\(tag.name)' is closed but \(expected)", at: tag.offset)
        }
        append(.section(level.tag, isInverted: level.isInverted, level.nodes))
    }

    private mutating func setDelimiters(_ content: String, at offset: Int) throws(TemplateError) {
        let parts = content.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, !content.contains("=") else {
            throw error("delimiters are two words without '='", at: offset)
        }
        open = Array(parts[0].utf8)
        close = Array(parts[1].utf8)
    }

    private func error(_ message: String, at offset: Int) -> TemplateError {
        TemplateError(name, source, offset: offset, message)
    }
}

// MARK: - Text between tags

extension ParseTemplate {
    private mutating func append(_ node: Node) {
        levels[levels.count - 1].nodes.append(node)
    }

    private mutating func appendText(upTo end: Int) {
        guard end > at else { return }
        append(.text(String(decoding: source[at..<end], as: UTF8.self)))
    }

    /// Appends the text before a tag and steps behind the tag.
    ///
    /// A block tag that is alone on its line takes the whole line with it; the spaces before it are returned.
    private mutating func skip(tagFrom start: Int, to end: Int, isBlock: Bool) -> String {
        let lineStart = source[..<start].lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
        var lineEnd = end
        while lineEnd < source.count, source[lineEnd].isBlank { lineEnd += 1 }
        guard isBlock, source[lineStart..<start].allSatisfy(\.isBlank),
            lineEnd == source.count || source[lineEnd].isLineEnd
        else {
            appendText(upTo: start)
            at = end
            return ""
        }
        appendText(upTo: lineStart)
        if lineEnd < source.count, source[lineEnd] == 0x0d { lineEnd += 1 }
        if lineEnd < source.count, source[lineEnd] == 0x0a { lineEnd += 1 }
        at = lineEnd
        return String(decoding: source[lineStart..<start], as: UTF8.self)
    }

    private func find(_ mark: [UInt8], from start: Int) -> Int? {
        var at = start
        while let found = source[min(at, source.count)...].firstIndex(of: mark[0]) {
            if source[found...].starts(with: mark) { return found }
            at = found + 1
        }
        return nil
    }
}

extension TemplateError {
    init(_ template: String, _ source: [UInt8], offset: Int, _ message: String) {
        let before = source[..<min(offset, source.count)]
        self.init(
            template: template,
            line: before.count { $0 == 0x0a } + 1,
            column: offset - (before.lastIndex(of: 0x0a) ?? -1),
            message: message
        )
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
    fileprivate var isLineEnd: Bool { self == 0x0a || self == 0x0d }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
