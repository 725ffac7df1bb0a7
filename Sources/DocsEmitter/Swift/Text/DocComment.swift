/// A documentation comment that is being put together, paragraph by paragraph.
struct DocComment {
    /// The lines with their slashes and without indentation.
    private(set) var lines: [String] = []

    /// Adds Markdown lines as a paragraph of their own, a sentence a line; no lines add nothing.
    ///
    /// Lines end where sentences end, and not at a column, so that a changed word changes the line that says it alone.
    mutating func add(_ paragraph: [String]) {
        guard !paragraph.isEmpty else { return }
        if !lines.isEmpty { lines.append("///") }
        var fence = CodeFence()
        for line in paragraph.map(\.withoutSpacesAtEnd) {
            fence.read(line)
            if line.isEmpty {
                lines.append("///")
            } else if fence.isOpen || line.hasPrefix("|") || line.hasPrefix("#") {
                lines.append("/// " + line)
            } else {
                addSentences(of: line)
            }
        }
        if fence.isOpen { lines.append("/// " + fence.end) }
    }

    /// Breaks the line behind its sentences, but never inside a code span or before what would begin a list.
    private mutating func addSentences(of line: String) {
        let indent = line.hasPrefix("- ") ? "///   " : "/// "
        var rest = line.utf8[...]
        for end in sentenceEnds(in: line) {
            let index = line.utf8.index(line.startIndex, offsetBy: end)
            lines.append((rest.startIndex == line.startIndex ? "/// " : indent) + Substring(rest[..<index]))
            rest = rest[line.utf8.index(after: index)...]
        }
        lines.append((rest.startIndex == line.startIndex ? "/// " : indent) + Substring(rest))
    }

    /// The offsets of spaces between sentences, the second of which begins with a capital.
    private func sentenceEnds(in line: String) -> [Int] {
        var line = line
        return line.withUTF8 { bytes in
            var ends: [Int] = []
            var isCode = false
            for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "`") || byte == UInt8(ascii: " ") {
                if byte == UInt8(ascii: "`") {
                    isCode.toggle()
                } else if !isCode, index > 0, index + 1 < bytes.count, bytes[index - 1].endsSentence,
                    (0x41...0x5a).contains(bytes[index + 1])
                {
                    ends.append(index)
                }
            }
            return ends
        }
    }
}

extension UInt8 {
    fileprivate var endsSentence: Bool { ".?!".utf8.contains(self) }
}

extension DocComment {
    /// The comment of one paragraph.
    static func of(_ paragraph: [String]) -> [String] {
        var comment = DocComment()
        comment.add(paragraph)
        return comment.lines
    }
}

extension String {
    /// Spaces at the end of a comment mean nothing, and formatters take them away.
    fileprivate var withoutSpacesAtEnd: String {
        var text = unicodeScalars[...]
        while text.last?.properties.isWhitespace == true { text.removeLast() }
        return text.endIndex == endIndex ? self : String(text)
    }
}
