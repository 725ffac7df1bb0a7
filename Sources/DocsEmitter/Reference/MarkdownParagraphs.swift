/// A description as paragraphs of a page, where Markdown of every kind is legal but must not become the page's own.
///
/// What would be read as a part of the page has its first character written as a reference, `&#35;` for `#`, which
/// Markdown shows as the character and takes for nothing else.
struct MarkdownParagraphs {
    /// Where on a page a description stands.
    enum Place {
        /// Above the first section, where headings may stand.
        case page
        /// Inside a section, between a heading and its table.
        case caption
    }

    let place: Place

    /// The text with an end for a fence that has none, and with references for what the page would not survive.
    func run(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        var fence = CodeFence()
        var lines: [String] = []
        let text = text.markdownReferences
        let isOneLine = !text.utf8.contains { $0 == 0x0a || $0 == 0x0d }
        let all = isOneLine ? [text[...]] : text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
        for line in all.withoutBlankEnds {
            let wasOpen = fence.isOpen
            fence.read(String(line))
            lines.append(wasOpen || fence.isOpen ? String(line) : prose(line))
        }
        if fence.isOpen { lines.append(fence.end) }
        return lines.joined(separator: "\n")
    }

    private func prose(_ line: Substring) -> String {
        let text = line.drop { $0 == " " || $0 == "\t" }
        guard MarkdownLine(text).isPartOfPage(in: place) else { return String(line) }
        return text.hasPrefix("#") ? String(text).withoutHeadingMarks : String(text).markdownReferenceFirst
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
