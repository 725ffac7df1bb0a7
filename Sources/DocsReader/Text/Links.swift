extension Text {
    /// With the text of links of Markdown in place of them: `Array of [UserDto](#UserDto)` as `Array of UserDto`.
    var withoutLinks: Text {
        var rest = self
        var text: [UInt8] = []
        while let link = rest.firstLink {
            text += rest[..<link.range.lowerBound] + link.text
            rest = rest[link.range.upperBound...]
        }
        return rest.startIndex == startIndex ? self : Text(text + rest)
    }

    /// The first link of Markdown, `[text](target)`, and where it stands.
    private var firstLink: (text: Text, range: Range<Int>)? {
        guard let middle = range(of: "]("),
            let close = self[middle.upperBound...].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        var open = 1
        let start = self[..<middle.lowerBound].lastIndex { byte in
            open += byte == UInt8(ascii: "]") ? 1 : byte == UInt8(ascii: "[") ? -1 : 0
            return open == 0
        }
        guard let start else { return nil }
        return (self[(start + 1)..<middle.lowerBound], start..<close + 1)
    }

    /// The name behind each `#` that a link of HTML or Markdown leads to.
    var linkTargets: [Text] {
        var targets: [Text] = []
        var at = startIndex
        while let mark = self[at...].firstIndex(of: UInt8(ascii: "#")) {
            at = mark + 1
            let before = self[..<mark]
            guard before.hasSuffix("](") || before.hasSuffix("href=\"") || before.hasSuffix("href='") else { continue }
            targets.append(self[at...].prefix(while: \.isWord))
        }
        return targets
    }

    /// Without the link that the piece ends with, if a colon leads to it, and without the clause before the colon, unless
    /// that is all there is: `Rows. See: [Row](#Row).` as `Rows.`
    var withoutLabelledLink: Text {
        let text = undecorated
        let mark: StaticString = text.hasSuffix("</a>") ? "<a" : "["
        guard text.hasSuffix("</a>") || text.last == UInt8(ascii: ")"), let link = text.split(on: mark).last,
            link.startIndex > text.startIndex
        else { return self }
        let before = text[..<(link.startIndex - mark.utf8CodeUnitCount)]
        guard before.endsWithColon else { return self }
        let words = before.droppingColon
        let marks: [StaticString] = ["\n", "。", "，", "；", ". ", ", ", "; "]
        let clause = marks.compactMap { words.split(on: $0).last?.startIndex }.max() ?? words.startIndex
        return clause > words.startIndex ? words[..<clause].trimmed : words
    }

    /// The one data structure that the piece links to, if the link stands at its start or end: in the middle of words
    /// it is one that they speak of.
    var onlyLinkTarget: String? {
        guard contains(UInt8(ascii: "#")) else { return nil }
        let targets = Set(linkTargets)
        guard targets.count == 1, let name = targets.first, name.isTypeName else { return nil }
        let words = withoutTags.withoutLinks.undecorated
        return words.starts(with: name) || words.suffix(name.count).elementsEqual(name) ? name.string : nil
    }
}
