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
        for line in paragraph {
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
        let isItem = line.hasPrefix("- ")
        var current = ""
        var columns = 0
        for word in line.split(separator: " ") {
            let length = word.unicodeScalars.count
            if columns > 0, columns + 1 + length > Self.width, mayBeginLine(word) {
                lines.append("/// " + current)
                current = isItem ? "  " : ""
                columns = current.utf8.count
            } else if columns > 0 {
                current += " "
                columns += 1
            }
            current += word
            columns += length
        }
        lines.append("/// " + current)
    }

    private func mayBeginLine(_ word: Substring) -> Bool {
        switch word.utf8.first {
        case .some(let byte) where byte >= 0x80: true
        case .some(0x41...0x5a), .some(0x61...0x7a), .some(UInt8(ascii: "(")): true
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
