extension MarkdownProse {
    /// Line breaks and formatting that is closed on the same line stay; every other tag becomes its text.
    ///
    /// Lines of prose have one spelling for line breaks; in another one they were code, which lost its fence.
    mutating func markup() {
        guard let tag = HTMLTag(bytes[at...]) else { return write("&#60;", for: 1) }
        if tag.name == "br", tag.isBare, !isEnd, place == .cell || isLineBreak {
            write(Self.lineBreak, for: tag.end - at)
        } else if at == closingTag || opens(tag) {
            copy(tag.end - at)
        } else {
            write("&#60;", for: 1)
        }
    }

    private var isEnd: Bool { next == UInt8(ascii: "/") }

    private var isLineBreak: Bool {
        Self.lineBreak.withUTF8Buffer { bytes[at...].starts(with: $0) }
    }

    private mutating func opens(_ tag: HTMLTag) -> Bool {
        guard !isEnd, Self.elements.contains(tag.name), tag.isHarmless, let close = closing(tag) else { return false }
        closingTag = close
        return true
    }

    static let lineBreak: StaticString = "<br/>"

    /// Where the tag's end stands, if nothing but text lies between, in which no formatting begins or ends.
    private func closing(_ tag: HTMLTag) -> Int? {
        let close = Array("</\(tag.name)>".utf8)
        guard let mark = bytes[tag.end...].firstIndex(where: \.isSpecialInTag),
            bytes[mark...].starts(with: close)
        else { return nil }
        return mark
    }

    private static let elements: Set<String> = [
        "a", "b", "code", "em", "i", "kbd", "small", "strong", "sub", "sup", "u",
    ]

    /// Whether the bracket that stands here ends what is no link, or one that leads to a page.
    var endsHarmlessText: Bool {
        switch next {
        case UInt8(ascii: ":"): return false
        case UInt8(ascii: "("):
            let target = bytes.linkTarget(from: at + 2)
            guard !target.isEmpty, byte(target.endIndex) == UInt8(ascii: ")") || byte(target.endIndex) == 0x20 else {
                return false
            }
            return !target.leadsElsewhere
        default: return true
        }
    }
}

extension UInt8 {
    /// Whether the byte could begin or end formatting of its own between two tags.
    fileprivate var isSpecialInTag: Bool {
        switch self {
        case UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "~"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), 0x0a, 0x0d:
            true
        default: false
        }
    }
}
