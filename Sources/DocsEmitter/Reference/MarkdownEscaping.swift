import DocsSchema

/// How page text is written into the reference: it is data, and can end no cell, row, span, fence or section.
///
/// A reader undoes it by replacing `\|` with `|`, in a cell also `<br/>` with a line break, and outside code spans the
/// references by number, such as `&#92;`, with their characters.
extension String {
    /// Prose in a cell of a table.
    var markdownCell: String { MarkdownProse.escape(self, in: .cell) }

    /// The text with a reference for its first character.
    var markdownReferenceFirst: String {
        guard let first = unicodeScalars.first else { return self }
        return first.markdownReference + String(unicodeScalars.dropFirst())
    }

    /// The text on one line behind the mark of a heading, which is the title of a page and no other heading.
    var markdownTitle: String {
        let text = MarkdownProse.escape(markdownLine, in: .line).withoutHeadingMarks
        // A sign for a link to the heading itself is none of its words.
        return (text.hasSuffix("¶") ? text.dropLast() + "&#182;" : text).replacing("](#", with: "]&#40;#")
    }

    /// The line with references for the marks by which a heading, and one of a data structure, is known.
    var withoutHeadingMarks: String {
        let marks = unicodeScalars.prefix { $0 == "#" }.count
        let text = String(repeating: "&#35;", count: marks) + String(unicodeScalars.dropFirst(marks))
        return text.utf8.contains(UInt8(ascii: "=")) ? text.replacing(" id=", with: "&#32;id=") : text
    }

    /// The text between backticks, on one line; nothing for an empty text, which no span can hold.
    var markdownCode: String {
        guard !isEmpty else { return "" }
        let text = markdownLine.singleLine
        let run = text.longestBacktickRun
        let fence = String(repeating: "`", count: run + 1)
        let pad = run > 0 ? " " : ""
        return fence + pad + text + pad + fence
    }

    /// The same in a cell of a table, where a bar ends the cell even between backticks.
    var markdownCodeCell: String {
        let code = markdownCode
        return code.utf8.contains(UInt8(ascii: "|")) ? code.replacing("|", with: "\\|") : code
    }

    /// The text on one line, for a heading.
    var markdownLine: String {
        guard utf8.contains(where: \.isLineBreak) else { return self }
        return String(decoding: utf8.map { $0.isLineBreak ? 0x20 : $0 }, as: UTF8.self)
    }

    /// The text in a tag or an attribute of HTML, on one line and in any cell, and between tags, where Markdown reads it.
    var markdownHTML: String {
        guard needsEscape || !utf8.allSatisfy(\.isWordByte) else { return self }
        return replacingScalars { scalar in
            let stays = !scalar.isASCII || UInt8(ascii: scalar).isWordByte || "-.:/$ ".unicodeScalars.contains(scalar)
            return stays && !scalar.needsEscape ? nil : scalar.markdownReference
        }
    }

    /// The text as plain text on one line, for a link or a heading of an overview.
    var markdownLinkText: String {
        guard needsEscape || !utf8.allSatisfy({ $0.isWordByte || $0 == 0x20 }) else { return self }
        return markdownLine.replacingScalars { scalar in
            if scalar.needsEscape { return scalar.markdownReference }
            return "\\`*[]<>{#&|!~".unicodeScalars.contains(scalar) ? "\\\(scalar)" : nil
        }
    }

    /// The text with something else for each scalar for which there is something.
    func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var text = ""
        for scalar in unicodeScalars {
            if let other = replacement(scalar) { text += other } else { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    /// A fence that nothing in the text can close.
    var markdownFence: String {
        String(repeating: "`", count: max(3, longestBacktickRun + 1))
    }

    private var longestBacktickRun: Int {
        var longest = 0
        var run = 0
        for byte in utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}

extension StringProtocol {
    /// Whether the text starts with a mark, whatever joins its last sign in a character: `#` is one in a keycap, too.
    func startsWith(_ mark: String) -> Bool { utf8.starts(with: mark.utf8) }
}

extension UInt8 {
    fileprivate var isLineBreak: Bool { self == 0x0a || self == 0x0d }

    /// Whether the byte is another, or the upper case of it.
    func isLetter(_ lowercased: UInt8) -> Bool {
        self == lowercased || self | 0x20 == lowercased && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self
    }

    /// Letters and digits of ASCII, the underscore, and everything beyond ASCII.
    var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xff:
            true
        default:
            false
        }
    }
}

extension Unicode.Scalar {
    /// The reference by number that Markdown and the reader take for the scalar; NUL is a character to neither.
    var markdownReference: String { self == "\0" ? "\u{fffd}" : "&#\(value);" }
}
