import DocsSchema

/// Reads what sample code spells out: literals, objects and arrays.
struct ReadValue {
    /// Objects nested deeper than this are expressions.
    private static let depthLimit = 32

    let tokens: [Token]

    /// The object or array that the tokens start with, as far as it is spelled out; `nil` if it is never closed or has
    /// nothing in it.
    func first() -> JSON? {
        guard let open = tokens.first, open.partner > 0, tokens[open.partner].partner == 0 else { return nil }
        let value = value(0..<open.partner + 1, depth: 0).json
        return value == .object([]) || value == .array([]) ? nil : value
    }

    /// The arguments between the brackets of a call.
    func arguments(from start: Int, to end: Int) -> [SampleValue] {
        pieces(from: start, to: end).map { value($0, depth: 0) }
    }

    /// The tokens between commas that are in no inner brackets. A key in quotes needs no comma before it: it is lost.
    private func pieces(from start: Int, to end: Int) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var first = start
        var at = start
        while at < end {
            if tokens[at].isMark(",") {
                pieces.append(first..<at)
                first = at + 1
            } else if at > first + 2, isQuotedKey(at) {
                pieces.append(first..<at)
                first = at
            }
            at = max(at, tokens[at].partner) + 1
        }
        if first < end { pieces.append(first..<end) }
        return pieces.filter { !$0.isEmpty }
    }

    private func isQuotedKey(_ at: Int) -> Bool {
        tokens[at].kind == .string && at + 1 < tokens.count && tokens[at + 1].isMark(":") && !tokens[at - 1].isMark("?")
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
            let elements = pieces(from: range.lowerBound + 1, to: range.upperBound - 1)
            let known = elements.compactMap { value($0, depth: depth + 1).json }
            return known.isEmpty && !elements.isEmpty ? .expression : .literal(.array(known))
        }
        if range.count == 1 { return single(first) }
        if range.count == 2, first.isMark("-"),
            case .literal(.number(let digits)) = single(tokens[range.upperBound - 1])
        {
            return .literal(.number("-" + digits))
        }
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
            case "true", "True": return .literal(true)
            case "false", "False": return .literal(false)
            case "null", "undefined", "None": return .literal(.null)
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
        if case .string(let text)? = try? JSONReader.read("\"\(string)\"") { return text }
        return string.replacing("\\'", with: "'").replacing("\\\"", with: "\"").replacing("\\n", with: "\n")
    }
}
