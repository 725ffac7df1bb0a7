import DocsSchema

extension Text {
    /// Without the back-ticks around the whole piece, and without the spaces that part them from what they hold.
    var withoutCodeMarks: Text {
        let text = trimmed
        guard text.count >= 2, text.first == UInt8(ascii: "`"), text.last == UInt8(ascii: "`") else { return text }
        let marks = text.prefix { $0 == UInt8(ascii: "`") }.count
        guard marks < text.count else { return text.suffix(0) }
        return text.dropFirst(marks).dropLast(
            Swift.min(marks, text.reversed().prefix { $0 == UInt8(ascii: "`") }.count)
        ).trimmed
    }

    /// Whether the whole piece is one code span.
    var isCodeSpan: Bool {
        guard first == UInt8(ascii: "`"), last == UInt8(ascii: "`") else { return false }
        let marks = prefix { $0 == UInt8(ascii: "`") }.count
        return count > 2 * marks && endOfCodeSpan(at: startIndex) == endIndex
    }

    /// Without the asterisks that make the whole piece bold.
    var withoutBold: Text {
        guard hasPrefix("**"), hasSuffix("**"), count > 4 else { return self }
        return dropFirst(2).dropLast(2).trimmed
    }

    /// A name or value as it stands in a cell, maybe in bold or between back-ticks; only code has no escapes.
    var literal: String {
        let text = trimmed.withoutBold
        let code = text.withoutCodeMarks
        return (code.count == text.count ? code.withoutEscapes : code).unquoted
    }

    /// Without the backslashes before marks that would format what is around them: `user_id` for `user\_id`.
    var withoutEscapes: Text {
        guard contains(UInt8(ascii: "\\")) else { return self }
        var text: [UInt8] = []
        for index in indices {
            let isEscape = self[index] == UInt8(ascii: "\\") && index + 1 < endIndex && self[index + 1].isFormatting
            if !isEscape { text.append(self[index]) }
        }
        return text[...]
    }

    /// What stands between the quotes that the piece starts with, and where they end.
    var leadingQuote: (text: Text, end: Int)? {
        if hasPrefix("‘") || hasPrefix("“"), let close = range(of: hasPrefix("‘") ? "’" : "”") {
            return (self[(startIndex + 3)..<close.lowerBound].trimmed, close.upperBound)
        }
        guard let quote = first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let close = dropFirst().firstIndex(of: quote)
        else { return nil }
        return (self[(startIndex + 1)..<close].trimmed, close + 1)
    }

    /// The piece without the quotes of JSON around it, which are not its own.
    var unquoted: String {
        let text = unescapingBars
        guard text.hasPrefix("\""), case .string(let value)? = try? JSONReader.read(text) else { return text }
        return value
    }
}

extension UInt8 {
    /// Whether Markdown takes the byte for the mark of emphasis or code.
    fileprivate var isFormatting: Bool {
        self == UInt8(ascii: "_") || self == UInt8(ascii: "*") || self == UInt8(ascii: "~") || self == UInt8(ascii: "`")
    }
}
