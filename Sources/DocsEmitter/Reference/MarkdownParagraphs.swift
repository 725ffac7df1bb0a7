import DocsSchema

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
    /// The title above the description.
    var title = ""

    /// The text with references for what the page would not survive.
    func run(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let isOneLine = !text.utf8.contains { $0 == 0x0a || $0 == 0x0d }
        let all = isOneLine ? [text[...]] : text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
        var rest = all.withoutBlankEnds
        var lines: [String] = []
        var hasCode = false
        while let line = rest.first {
            let code = rest.fencedCode
            hasCode = hasCode || code.isEmpty && (line.startsWith("```") || line.startsWith("~~~"))
            // Pages have blank lines between any two others, and only those of code say something.
            lines += !code.isEmpty ? code : [hasCode && line.isBlank ? "&#32;" : prose(line)]
            rest = rest.dropFirst(max(1, code.count))
        }
        return lines.joined(separator: "\n")
    }

    private func prose(_ line: Substring) -> String {
        let line = String(line.drop { $0 == " " || $0 == "\t" })
        let text = MarkdownProse.escape(line, in: .line)
        guard !text.startsWith("&#"), MarkdownLine(text[...]).isPartOfPage(in: place) else {
            return withoutGluedHeading(text)
        }
        if text.startsWith("#") { return text.withoutHeadingMarks }
        // A span that lost its first backtick would begin with its last.
        return withoutGluedHeading(
            text.startsWith("`") ? MarkdownProse.escape(line, in: .line, code: .text) : text.markdownReferenceFirst)
    }

    /// The line with a reference inside the words of a heading that would seem to have lost the break before it.
    private func withoutGluedHeading(_ line: String) -> String {
        var end = line[...]
        while let last = end.last, ":： ".contains(last) { end = end.dropLast() }
        let isTitle = !title.isEmpty && line.hasSuffix("# " + title)
        let words = isTitle ? title : PageWords.sections.first { end.utf8.ends(withLowercased: $0.utf8) }
        guard let words else { return line }
        let start = (isTitle ? line[...] : end).utf8.suffix(words.utf8.count).startIndex
        let before = line[..<start]
        // A heading by its own marks has nothing in front of them.
        guard before.contains(where: { $0 != "#" && $0 != " " }), let mark = before.last(where: { $0 != " " }),
            mark == "#" || before.last != " "
        else { return line }
        return before + String(line[start...]).markdownReferenceFirst
    }
}

extension BidirectionalCollection<UInt8> {
    /// Whether the bytes end with those of words in lower case, in any case of ASCII.
    fileprivate func ends(withLowercased words: String.UTF8View) -> Bool {
        reversed().starts(with: words.reversed()) { $0.isLetter($1) }
    }
}

extension ArraySlice<Substring> {
    /// The lines of a block of code between equal fences of backticks that starts here and shows all there is in it.
    ///
    /// Readers and Markdown agree on no other block.
    fileprivate var fencedCode: [String] {
        guard let first = self.first, first.startsWith("```"), !first.drop(while: { $0 == "`" }).contains("`") else {
            return []
        }
        let fence = first.prefix { $0 == "`" }
        guard let end = dropFirst().firstIndex(where: \.isFence), self[end] == fence else { return [] }
        let code = self[...end].map(String.init)
        return code.contains { $0.needsEscape || MarkdownLine($0[...]).endsCode } ? [] : code
    }
}

extension [Substring] {
    /// Without blank lines at either end, which would come on top of the page's own.
    fileprivate var withoutBlankEnds: ArraySlice<Substring> {
        guard let last = lastIndex(where: { !$0.isBlank }) else { return [] }
        return self[...last].drop(while: \.isBlank)
    }
}

extension Substring {
    fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    /// Whether the line could close a block of code, of whatever fence.
    fileprivate var isFence: Bool {
        let text = drop { $0 == " " || $0 == "\t" }
        return text.startsWith("```") && text.allSatisfy { $0 == "`" || $0 == " " || $0 == "\t" }
    }
}

extension Character {
    fileprivate var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
