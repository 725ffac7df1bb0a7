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

    /// A heading without the link to itself that sites show beside it: `Request ¶`, `[#](#request) Request`,
    /// `Request {#request}`.
    var withoutPermalink: Text {
        if let end = endOfPermalink { return self[end...].trimmedStart }
        switch last {
        case UInt8(ascii: ")"):
            guard let open = lastIndex(of: UInt8(ascii: "[")), self[open...].endOfPermalink == endIndex else {
                return self
            }
            return self[..<open].trimmedEnd
        case UInt8(ascii: "}"):
            let id = self[(lastIndex(of: UInt8(ascii: "{")) ?? endIndex)...]
            return id.hasPrefix("{#") && !id.contains(where: \.isSpace) ? self[..<id.startIndex].trimmedEnd : self
        default:
            return hasSuffix(" ¶") ? dropLast(3).trimmedEnd : self
        }
    }

    /// The end of the link to a place on the page, whose text is no word but a sign, that the piece starts with.
    private var endOfPermalink: Int? {
        guard first == UInt8(ascii: "["), let link = firstLink, link.range.lowerBound == startIndex,
            self[link.text.endIndex...].hasPrefix("](#"),
            !link.text.contains(where: { $0.isWord || (0xe4...0xe9).contains($0) })
        else { return nil }
        return link.range.upperBound
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

    /// What a link leads to, or an anchor is called, from its start: a name, or the words of a heading joined with hyphens.
    var linkName: Text { prefix { $0.isWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") } }

    /// The name that the words of the link are that the piece ends with.
    var wordsOfLink: Text? {
        guard hasSuffix("</a>") else { return nil }
        let words = dropLast(hasSuffix("[]</a>") ? 6 : 4)
        let name = words[(words.lastIndex { !$0.isWord }.map { $0 + 1 } ?? words.startIndex)...]
        return name.isTypeName ? name : nil
    }

    /// The name that a link with such words leads to: the piece, unless that only says in small letters what the words do,
    /// `UserDto` of `#user-dto` and `#schemauserdto`; `nil` if neither could name a type.
    func nameOfTarget(ofLink words: @autoclosure () -> Text) -> Text? {
        if isTypeName, first?.isUppercase == true { return self }
        let words = words().withoutTags.drop { $0 == UInt8(ascii: "[") }
        let name = (words.hasSuffix("[]") ? words.dropLast(2) : words).undecoratedName
        guard isTypeName else { return name.isTypeName ? name : nil }
        return name.isSpelled(by: self) ? name : self
    }

    /// Whether a target or anchor ends with the name in small letters.
    func isSpelled(by target: Text) -> Bool {
        guard let first = target.first, !first.isUppercase, isTypeName, count <= target.count else { return false }
        return target.suffix(count).elementsEqual(self) { $0.lowercased == $1.lowercased }
    }

    /// The name behind each `#` that a link of HTML or Markdown leads to.
    var linkTargets: [Text] {
        var targets: [Text] = []
        var at = startIndex
        while let mark = self[at...].firstIndex(of: UInt8(ascii: "#")) {
            at = mark + 1
            let address = self[..<mark].suffix(200).reversed().prefix { !$0.isSpace && !"(\"'".utf8.contains($0) }
            let before = self[..<(mark - address.count)]
            guard before.hasSuffix("](") || before.hasSuffix("href=\"") || before.hasSuffix("href='") else { continue }
            targets.append(self[at...].linkName)
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
        let shown = [words.prefix(name.count), words.suffix(name.count)].first {
            $0.elementsEqual(name) { $0.lowercased == $1.lowercased }
        }
        return (name.first?.isUppercase == true ? shown.map { _ in name } : shown)?.string
    }
}
