/// A description as paragraphs of a page, where Markdown of every kind is legal but must not become the page's own.
struct MarkdownParagraphs {
    /// The headings by which a page of the reference is read.
    private static let sections: Set<String> = [
        "method name", "http", "request parameters", "sample code", "request response", "data structure",
    ]

    /// The text with an end for a fence that has none, and with a backslash before headings of the page's own.
    func run(_ text: String) -> String {
        guard text.utf8.contains(where: \.isSpecialInParagraphs) else { return text }
        var fence = CodeFence()
        var lines: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine).withoutBlankEnds {
            let wasOpen = fence.isOpen
            fence.read(String(line))
            lines.append(wasOpen || fence.isOpen ? String(line) : prose(line))
        }
        if fence.isOpen { lines.append(fence.end) }
        return lines.joined(separator: "\n")
    }

    private func prose(_ line: Substring) -> String {
        let text = line.drop { $0 == " " || $0 == "\t" }
        if text.hasPrefix("<!--") { return "&lt;" + text.dropFirst() }
        guard text.hasPrefix("#") else { return String(line) }
        let heading = text.drop { $0 == "#" }
        let isTitle = text.utf8.count - heading.utf8.count == 1
        return isTitle || Self.sections.contains(heading.trimmedKey) ? "\\" + text : String(line)
    }
}

extension [Substring] {
    /// Without blank lines at either end, which would come on top of the page's own.
    fileprivate var withoutBlankEnds: ArraySlice<Substring> {
        func isBlank(_ line: Substring) -> Bool { line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
        guard let last = lastIndex(where: { !isBlank($0) }) else { return [] }
        return self[...last].drop(while: isBlank)
    }
}

extension Character {
    fileprivate var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

extension UInt8 {
    /// Whether the byte may start something that means more than itself, or end a line.
    fileprivate var isSpecialInParagraphs: Bool {
        switch self {
        case UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"), 0x0a, 0x0d: true
        default: false
        }
    }
}

extension Substring {
    /// In lower case, without spaces and a colon at the ends.
    fileprivate var trimmedKey: String {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" || last == ":" { text = text.dropLast() }
        return text.lowercased()
    }
}
