import DocsSchema

/// Makes the Markdown and HTML of a page fit for a documentation comment.
///
/// `<br>` ends a line, links to data structures become links to symbols, other tags go, and whatever DocC would take
/// for a directive, a symbol or a picture of its own becomes plain text.
struct DocText {
    /// The Swift types that links of pages may lead to, by the names on the pages.
    let symbols: [String: String]

    /// The lines of the text, without empty lines at either end.
    func run(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        var fence = CodeFence()
        var lines: [String] = []
        for line in PageLines.split(text) {
            let wasOpen = fence.isOpen
            fence.read(line)
            if wasOpen || fence.isOpen {
                lines.append(line)
            } else if isPlain(line) {
                lines.append(line)
            } else {
                lines += InlineScanner.markdown(line, symbols: symbols).map(plainStart)
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.first?.isEmpty == true ? Array(lines.drop(while: \.isEmpty)) : lines
    }

    /// The line without what DocC reads specially at a line's beginning.
    private func plainStart(_ line: String) -> String {
        let text = line.trimmingSpaces
        switch text.utf8.first {
        case nil: return ""
        case UInt8(ascii: "@")?: return "\\" + text
        case UInt8(ascii: "-")?, UInt8(ascii: "*")?, UInt8(ascii: "+")?:
            let item = text.utf8.dropFirst().drop { $0 == 0x20 }.prefix(9).map { $0 | 0x20 }
            return declarationItems.contains { item.starts(with: $0.utf8) } ? "\\" + text : text
        default: return text
        }
    }
}

/// Beginnings of list items that DocC takes for parts of the declaration.
private let declarationItems = ["parameter", "return", "throw"]

/// Whether there is nothing in the line that means something to Markdown, HTML or DocC: most descriptions are so.
private func isPlain(_ line: String) -> Bool {
    guard line.utf8.first != 0x20, line.utf8.last != 0x20 else { return false }
    return line.utf8.allSatisfy { byte in
        switch byte {
        case 0x20, 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x80...: true
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"): true
        default: false
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        guard utf8.first == 0x20 || utf8.last == 0x20 else { return self }
        var text = utf8.drop { $0 == 0x20 }
        while text.last == 0x20 { text.removeLast() }
        return String(Substring(text))
    }
}
