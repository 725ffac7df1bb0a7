import DocsSchema

/// Makes the Markdown and HTML of a page fit for a documentation comment.
///
/// `<br>` ends a line, links to data structures become links to symbols, other tags go, and whatever DocC would take
/// for a directive, a symbol or a picture of its own becomes plain text.
package struct DocText {
    /// The Swift types that links of pages may lead to, by the names on the pages.
    package var symbols: [String: String]

    package init(symbols: [String: String]) {
        self.symbols = symbols
    }

    /// The lines of the text, without empty lines at either end.
    package func run(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        if isPlain(text) { return [text] }
        var fence = CodeFence()
        var lines: [String] = []
        for line in PageLines.split(text) {
            let wasOpen = fence.isOpen
            fence.read(line)
            if wasOpen || fence.isOpen {
                lines.append(line)
            } else {
                lines += prose(line)
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines.drop(while: \.isEmpty))
    }

    private func prose(_ line: String) -> [String] {
        var scanner = InlineScanner(line, symbols: symbols)
        return scanner.run().map(plainStart)
    }

    /// The line without what DocC reads specially at a line's beginning.
    private func plainStart(_ line: String) -> String {
        var text = line.drop { $0 == " " }
        while text.utf8.last == 0x20 { text.removeLast() }
        guard let first = text.utf8.first else { return "" }
        if first == UInt8(ascii: "@") { return "\\" + text }
        let isItem = first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
        let item = isItem ? text.dropFirst().drop { $0 == " " }.lowercased() : ""
        return declarationItems.contains(where: item.hasPrefix) ? "\\" + text : String(text)
    }
}

/// Beginnings of list items that DocC takes for parts of the declaration.
private let declarationItems = ["parameter", "return", "throw"]

/// Whether there is nothing in the text that means something to Markdown, HTML or DocC: most descriptions are so.
private func isPlain(_ text: String) -> Bool {
    guard text.utf8.first != 0x20, text.utf8.last != 0x20 else { return false }
    var last: UInt8 = 0
    for byte in text.utf8 {
        switch byte {
        case 0x20, 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0xe3...0xef: break
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"): break
        case 0x80...0xbf where last != 0xef || (byte != 0xbb && byte != 0xbf): break
        default: return false
        }
        last = byte
    }
    return true
}
