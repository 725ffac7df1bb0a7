/// Cuts sample code into tokens, without comments, and pairs its brackets.
///
/// What it knows of JavaScript fits its relatives well enough to find calls; what other languages write for a point,
/// `->` and `::`, is one, and what they write before a comment, `#`, starts one.
/// Samples need not be right: a quote that is never closed ends with its line, a bracket that is never closed with the
/// sample.
struct ScanJavaScript {
    func run(_ code: Text) -> [Token] {
        var tokens: [Token] = []
        var at = code.startIndex
        while at < code.endIndex {
            let byte = code[at]
            let start = at
            if byte.isSpace {
                at += 1
            } else if byte == UInt8(ascii: "#") || code[at...].hasPrefix("//") {
                at = code[at...].firstIndex(of: 0x0a) ?? code.endIndex
            } else if code[at...].hasPrefix("/*") {
                at = code.range(of: "*/", from: at + 2)?.upperBound ?? code.endIndex
            } else if byte == 0xe2, let quoted = code.curvedQuote(at: at) {
                append(.string, quoted.text, to: &tokens)
                at = quoted.end
            } else if byte.isWord || byte == UInt8(ascii: "$") || byte >= 0x80 {
                at = code[at...].firstIndex { !$0.isWord && $0 != UInt8(ascii: "$") && $0 < 0x80 } ?? code.endIndex
                if byte.isDigit { at = code.endOfFraction(from: at) }
                append(byte.isDigit ? .number : .name, code[start..<at], to: &tokens)
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                let end = code.endOfQuote(at: at)
                let isTemplate = byte == UInt8(ascii: "`")
                append(isTemplate ? .template : .string, code[(at + 1)..<max(at + 1, end)], to: &tokens)
                at = min(end + 1, code.endIndex)
            } else if code[at...].hasPrefix("=>") {
                at += 2
                append(.arrow, code[start..<at], to: &tokens)
            } else if code[at...].hasPrefix("->") || code[at...].hasPrefix("::") {
                at += 2
                append(.mark(UInt8(ascii: ".")), code[start..<at], to: &tokens)
            } else {
                at += 1
                append(.mark(byte), code[start..<at], to: &tokens)
            }
        }
        pair(&tokens)
        return tokens
    }

    private func append(_ kind: Token.Kind, _ text: Text, to tokens: inout [Token]) {
        tokens.append(Token(kind: kind, text: text, partner: tokens.count))
    }

    /// Gives every bracket its partner; one that is never closed has the last token.
    private func pair(_ tokens: inout [Token]) {
        var open: [(index: Int, close: Unicode.Scalar)] = []
        for index in tokens.indices {
            switch tokens[index].kind {
            case .mark(UInt8(ascii: "(")): open.append((index, ")"))
            case .mark(UInt8(ascii: "[")): open.append((index, "]"))
            case .mark(UInt8(ascii: "{")): open.append((index, "}"))
            case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")), .mark(UInt8(ascii: "}")):
                guard let last = open.last, tokens[index].isMark(last.close) else { continue }
                open.removeLast()
                tokens[last.index].partner = index
                tokens[index].partner = last.index
            default: break
            }
        }
        for bracket in open { tokens[bracket.index].partner = tokens.count - 1 }
    }
}

extension Text {
    /// The index of the quote that closes the one at `start`, or of the end of its line; templates run over lines.
    fileprivate func endOfQuote(at start: Int) -> Int {
        let quote = self[start]
        var at = start + 1
        while at < endIndex, self[at] != quote {
            if self[at] == 0x0a, quote != UInt8(ascii: "`") { return at }
            at += self[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return Swift.min(at, endIndex)
    }

    /// What stands in the curved quotes that open at `start`, as editors of text make them of straight ones, and the
    /// index behind them; any quote of as many marks closes them that is no apostrophe, or else the end of the line.
    fileprivate func curvedQuote(at start: Int) -> (text: Text, end: Int)? {
        let isDouble = self[start...].hasPrefix("“") || self[start...].hasPrefix("”")
        guard isDouble || self[start...].hasPrefix("‘") || self[start...].hasPrefix("’") else { return nil }
        let quotes: [StaticString] = isDouble ? ["”", "“", "\""] : ["’", "‘", "'"]
        var at = start + 3
        while at < endIndex, self[at] != 0x0a {
            if let quote = quotes.first(where: self[at...].hasPrefix) {
                let end = at + quote.utf8CodeUnitCount
                if end == endIndex || !self[end].isWord { return (self[(start + 3)..<at], end) }
            }
            at += self[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        at = Swift.min(at, endIndex)
        return (self[(start + 3)..<at], at)
    }

    /// The index behind the fraction of a number, if one follows.
    fileprivate func endOfFraction(from start: Int) -> Int {
        guard start + 1 < endIndex, self[start] == UInt8(ascii: "."), self[start + 1].isDigit else { return start }
        return self[(start + 1)...].firstIndex { !$0.isDigit } ?? endIndex
    }
}
