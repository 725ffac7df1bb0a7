/// A documentation comment that is being put together, paragraph by paragraph.
package struct DocComment {
    /// The lines with their slashes and without indentation.
    package private(set) var lines: [String] = []

    /// Leaves room for `/// ` and two levels of indentation in 120 columns.
    static let width = 108

    package init() {}

    /// Adds Markdown lines as a paragraph of their own, wrapped; no lines add nothing.
    package mutating func add(_ paragraph: [String]) {
        guard !paragraph.isEmpty else { return }
        if !lines.isEmpty { lines.append("///") }
        var fence = CodeFence()
        for line in paragraph.map(\.withoutSpacesAtEnd) {
            fence.read(line)
            if line.isEmpty {
                lines.append("///")
            } else if line.utf8.count <= Self.width || fence.isOpen || line.hasPrefix("|") || line.hasPrefix("#") {
                lines.append("/// " + line)
            } else {
                wrap(line)
            }
        }
        if fence.isOpen { lines.append("/// " + fence.end) }
    }

    /// Breaks the line at spaces, but never so that what begins the next line turns into a list or a heading.
    private mutating func wrap(_ line: String) {
        let indent = line.hasPrefix("- ") ? "///   " : "/// "
        var current = "///"
        var columns = -1
        for word in line.utf8.split(separator: 0x20) {
            let length = word.count { $0 & 0xc0 != 0x80 }
            if columns > 0, columns + 1 + length > Self.width, mayBeginLine(word.first ?? 0) {
                lines.append(current)
                current = indent
                columns = indent.utf8.count - 4
            } else {
                current += " "
                columns += 1
            }
            current += Substring(word)
            columns += length
        }
        lines.append(current)
    }

    private func mayBeginLine(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80..., 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "("): true
        default: false
        }
    }
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
