import DocsSchema

/// Finds the method calls in sample code, those inside functions and arguments included.
struct ReadCalls {
    /// Objects nested deeper than this are expressions.
    private static let depthLimit = 8
    /// Functions have fewer parameters than this many tokens.
    private static let parametersLimit = 64

    let tokens: [Token]

    init(_ code: Text) {
        tokens = ScanJavaScript().run(code)
    }

    /// The calls whose names pages can state, in the order of their first name; what is only passed through, as in
    /// `client.users.list()`, is left out.
    func run() -> [SampleCall] {
        tokens.indices.compactMap(call).filter(\.isNamedInWords)
    }

    /// The names that the code itself introduces: variables, functions, parameters.
    var declaredNames: Set<String> {
        var names: Set<String> = []
        for index in tokens.indices where tokens[index].kind == .name {
            let isDeclared =
                index > 0
                && ["var", "let", "const", "function", "class", "import"].contains(tokens[index - 1].text.string)
            if isDeclared || isParameter(index) { names.insert(tokens[index].text.string) }
        }
        return names
    }

    private func isParameter(_ index: Int) -> Bool {
        if index + 1 < tokens.count, tokens[index + 1].kind == .arrow { return true }
        let before = tokens[..<index].suffix(Self.parametersLimit)
        guard let open = before.lastIndex(where: { $0.isMark("(") }), tokens[open].partner > index,
            tokens[open..<index].allSatisfy({ $0.kind == .name || $0.isMark("(") || $0.isMark(",") })
        else { return false }
        let close = tokens[open].partner
        let isArrow = close + 1 < tokens.count && tokens[close + 1].kind == .arrow
        let isFunction =
            open > 0 && tokens[open - 1].isName("function")
            || open > 1 && tokens[open - 2].isName("function")
        return isArrow || isFunction
    }

    private func call(at start: Int) -> SampleCall? {
        guard tokens[start].kind == .name, start == 0 || !tokens[start - 1].isMark(".") else { return nil }
        var links: [SampleCall.Link] = []
        var at = start + 1
        while at + 2 < tokens.count, tokens[at].isMark("."), tokens[at + 1].kind == .name, tokens[at + 2].isMark(".") {
            at += 2
        }
        while at + 2 < tokens.count, tokens[at].isMark("."), tokens[at + 1].kind == .name, tokens[at + 2].isMark("(") {
            let close = tokens[at + 2].partner
            links.append(.init(name: tokens[at + 1].text.string, arguments: arguments(from: at + 3, to: close)))
            at = close + 1
        }
        guard !links.isEmpty else { return nil }
        // PHP's variables have a mark that is no part of their name, and are the ones with arrows behind them.
        let name = tokens[start].text
        let root = tokens[start + 1].text.elementsEqual("->".utf8) ? name.variable : name.string
        return SampleCall(root: root, links: links)
    }

    private func arguments(from start: Int, to end: Int) -> [SampleValue] {
        pieces(from: start, to: end).map { value($0, depth: 0) }
    }

    /// The tokens between commas that are in no inner brackets.
    private func pieces(from start: Int, to end: Int) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var first = start
        var at = start
        while at < end {
            if tokens[at].isMark(",") {
                pieces.append(first..<at)
                first = at + 1
            }
            at = max(at, tokens[at].partner) + 1
        }
        if first < end { pieces.append(first..<end) }
        return pieces.filter { !$0.isEmpty }
    }

    private func value(_ range: Range<Int>, depth: Int) -> SampleValue {
        let first = tokens[range.lowerBound]
        if first.isName("function") || first.isName("async") || !first.isMark("{") && hasArrow(range) {
            return .function
        }
        if first.isMark("{"), first.partner == range.upperBound - 1, depth < Self.depthLimit {
            return .object(members(from: range.lowerBound + 1, to: range.upperBound - 1, depth: depth))
        }
        if first.isMark("["), first.partner == range.upperBound - 1, depth < Self.depthLimit {
            let elements = pieces(from: range.lowerBound + 1, to: range.upperBound - 1).map {
                value($0, depth: depth + 1).json
            }
            return elements.contains(nil) ? .expression : .literal(.array(elements.compactMap(\.self)))
        }
        if range.count == 1 { return single(first) }
        let isPath = range.allSatisfy { tokens[$0].kind == .name || tokens[$0].isMark(".") }
        return isPath ? .name(tokens[range.upperBound - 1].text.string) : .expression
    }

    /// Whether an arrow stands in the range that is in no inner brackets.
    private func hasArrow(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            if tokens[at].kind == .arrow { return true }
            at = max(at, tokens[at].partner) + 1
        }
        return false
    }

    private func single(_ token: Token) -> SampleValue {
        switch token.kind {
        case .string: return .literal(.string(token.text.unescapingQuotes))
        case .number: return token.text.isJSONNumber ? .literal(.number(token.text.string)) : .expression
        case .name:
            switch token.text.string {
            case "true": return .literal(true)
            case "false": return .literal(false)
            case "null", "undefined": return .literal(.null)
            default: return .name(token.text.string)
            }
        default: return .expression
        }
    }

    private func members(from start: Int, to end: Int, depth: Int) -> [(name: String, value: SampleValue)] {
        pieces(from: start, to: end).compactMap { piece in
            let key = tokens[piece.lowerBound]
            guard key.kind == .name || key.kind == .string else { return nil }
            if piece.count == 1 { return (key.text.string, .name(key.text.string)) }
            guard tokens[piece.lowerBound + 1].isMark(":"), piece.count > 2 else { return nil }
            return (key.text.trimmed.string, value(piece.lowerBound + 2..<piece.upperBound, depth: depth + 1))
        }
    }
}

extension Text {
    /// The inside of a quoted string without its backslashes.
    fileprivate var unescapingQuotes: String {
        guard contains(UInt8(ascii: "\\")) else { return string }
        return string.replacing("\\'", with: "'").replacing("\\\"", with: "\"").replacing("\\n", with: "\n")
    }
}
