/// A line of prose, and whether a reader of pages, or of MDX, would take it for a part of the page.
struct MarkdownLine {
    /// Without spaces in front.
    private let text: Substring

    init(_ text: Substring) {
        self.text = text
    }

    func isPartOfPage(in place: MarkdownParagraphs.Place) -> Bool {
        if text.startsWith("~~~") || text.startsWith("```")
            || text.startsWith("!!!include(") || isUnderline || isMarkup
            || isMethodName || isModule || PageWords.sections.contains(text.key)
        {
            return true
        }
        switch place {
        case .page: return isHeading && (isTitle || isSection || text.contains(" id="))
        case .caption: return isHeading || isName || isLabel || startsLikeSample || text.startsWith(":::")
        }
    }

    /// Whether a reader of pages would take the line for a part of the page even in a block of code.
    var endsCode: Bool {
        text.startsWith("|") || PageWords.sections.contains(text.key)
            || isHeading && (isSection || text.contains("<a id="))
    }

    private var isHeading: Bool { text.startsWith("#") }

    /// Whether the line makes a heading of the one above it.
    private var isUnderline: Bool {
        guard let sign = text.first, sign == "-" || sign == "=" else { return false }
        return text.drop { $0 == sign }.allSatisfy { $0 == " " || $0 == "\t" }
    }

    /// Whether the heading is one of the first level.
    private var isTitle: Bool { text.utf8.prefix { $0 == UInt8(ascii: "#") }.count == 1 }

    /// Whether the heading starts a section, by all of its words or by those without a number or link around them.
    private var isSection: Bool {
        let words = text.drop { $0 == "#" }.filter { $0 != "`" }
        let numbered = words.firstIndex(of: "、").map { words[words.index(after: $0)...] } ?? words[...]
        let bare = numbered.drop { !$0.isLetter }.prefix { !"{(（[]¶".contains($0) }
        return [words.key, bare.key].contains {
            PageWords.sections.contains($0) || PageWords.shortSections.contains($0)
        }
    }

    /// Whether the line is a method between back-ticks or quoted, which names the operation.
    private var isMethodName: Bool {
        guard text.startsWith("`") || text.startsWith(">") else { return false }
        let words = text.filter { !"`> ()[]".contains($0) }.key.split { ".#:\\".contains($0) }
        return words.count > 1 && words.allSatisfy(\.isIdentifier)
    }

    /// Whether the line would be JavaScript in MDX.
    private var isModule: Bool { text.startsWith("import ") || text.startsWith("export ") }

    /// Whether the line is one word, in whatever marks or tags, or leads from one to what follows: above a table that is
    /// the name of what the table shows.
    private var isName: Bool {
        if text.filter({ $0 != "`" }).key.isIdentifier { return true }
        let isLead = text.startsWith("*") || text.startsWith("-") || text.last == ":" || text.last == "："
        guard isLead || text.startsWith("<") else { return false }
        var isInTag = false
        let shown = text.filter { character in
            if character == "<" { isInTag = true }
            defer { if character == ">" { isInTag = false } }
            return !isInTag
        }
        let words = shown.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }
        return words.count == 1 && shown.first { !"*`- ".contains($0) } == words[0].first
    }

    /// Whether the line states a type as the page itself does.
    private var isLabel: Bool {
        let words = text.drop { "-+*> ".contains($0) }
        return words.firstIndex { ":：`".contains($0) }.map { PageWords.labels.contains(words[..<$0].key) } ?? false
    }

    /// Whether the line could be a piece of a sample.
    private var startsLikeSample: Bool { text.startsWith("\"") || text.startsWith("{") || text.startsWith("}") }

    /// Whether nothing stands in the line but tags.
    private var isMarkup: Bool {
        guard text.startsWith("<") else { return false }
        return text.split(separator: "<").allSatisfy { tag in
            tag.drop { $0 != ">" }.dropFirst().allSatisfy { $0 == " " }
        }
    }
}

extension StringProtocol {
    /// In lower case, without spaces and the marks that a reader of pages passes over at the ends.
    fileprivate var key: String {
        var text = drop { " \t*".contains($0) }
        while let last = text.last, " \t*#:：.。".contains(last) { text = text.dropLast() }
        return text.lowercased()
    }

    fileprivate var isIdentifier: Bool { !isEmpty && utf8.allSatisfy { $0 < 0x80 && $0.isWordByte } }
}
