/// Tags of HTML in a piece.
extension Text {
    /// Without anything in angle brackets, so without HTML tags; one before a space or digit that none closes is a
    /// sign.
    var withoutTags: Text {
        guard contains(UInt8(ascii: "<")) else { return trimmed }
        let lastClose = lastIndex(of: UInt8(ascii: ">")) ?? startIndex
        // Nearly always only one piece of text is between tags, and is no copy then.
        var text: Text = []
        var rest = self
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            text.join(rest[..<open])
            rest = rest[(open + 1)...]
            if open < lastClose, let close = rest.firstIndex(of: UInt8(ascii: ">")) {
                // Translation puts spaces into tags.
                rest = rest[(close + 1)...]
            } else if rest.first?.isSpace == true || rest.first?.isDigit == true {
                text.append(UInt8(ascii: "<"))
            } else {
                rest = []
            }
        }
        text.join(rest)
        return text.trimmed
    }

    private mutating func join(_ piece: Text) {
        if isEmpty { self = piece } else { self += piece }
    }

    /// The title of a part of the page that a tag, or what a site has for one, starts: `{% tab title="Response" %}`,
    /// `<Tab label="Response">`, `=== "Response"`.
    var titleInTag: Text? {
        if hasPrefix("=== ") { return dropFirst(4).leadingQuote?.text }
        guard hasPrefix("{%") || first == UInt8(ascii: "<") else { return nil }
        let marks: [StaticString] = [" title=", " label="]
        return marks.lazy.compactMap { range(of: $0).flatMap { self[$0.upperBound...].leadingQuote?.text } }.first
    }

    /// The tag at `start`: a comment, one of HTML by its name, or anything with attributes or a slash at its end.
    func tag(at start: Int) -> (end: Int, isBreak: Bool)? {
        if self[start...].hasPrefix("<!--") {
            return self[start...].prefix(400).range(of: "-->").map { ($0.upperBound, false) }
        }
        guard let close = self[start...].prefix(400).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let inside = self[(start + 1)..<close].drop { $0 == UInt8(ascii: "/") || $0.isSpace }
        let name = inside.prefix { $0.isLetter || $0.isDigit }
        guard let first = name.first, first.isLetter else { return nil }
        let isBreak = Self.tags[name]
        guard isBreak != nil || inside.contains(UInt8(ascii: "=")) || inside.last == UInt8(ascii: "/") else {
            return nil
        }
        guard name.elementsEqual("sup".utf8), let end = self[close...].prefix(40).range(of: "</sup>") else {
            return (close + 1, isBreak ?? false)
        }
        return (end.upperBound, false)
    }

    /// The tags of HTML that stand in cells, and whether they break a line.
    private static let tags: Words<Bool> = [
        true: ["br", "li", "ol", "p", "ul"],
        false: [
            "a", "b", "code", "del", "div", "em", "font", "i", "kbd", "mark", "s", "small", "span", "strong", "sub",
            "sup", "u", "wbr",
        ],
    ]
}
