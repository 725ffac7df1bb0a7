import DocsSchema

/// Takes the facts out of a description that have no column of their own: nested types, limits, bullets of values.
struct ReadDescription {
    let vocabulary: Vocabulary

    /// What a description holds.
    struct Facts {
        /// The text without the facts, with line breaks for `<br>`.
        var text: String
        var nested: StatedType?
        /// The cell without the facts.
        var rest: Text
        var maxItems: Int?
        var bullets: [Bullet] = []
        /// Whether the text itself calls the bullets values.
        var namesValues = false
        /// The text without the bullets, for fields whose bullets are the values of an enum.
        var lead: String
    }

    func run(_ cell: Text) -> Facts {
        var rest = cell
        let nested = takeNestedType(from: &rest)
        let maxItems = takeArrayLimit(from: &rest)
        let lines = rest.splitAtBreaks.map(\.trimmed)
        var facts = Facts(text: lines.prose, nested: nested, rest: rest, maxItems: maxItems, lead: "")
        let readBullets = ReadBullets(lines)
        if let label = labelOfValues(lines, readBullets) {
            facts.namesValues = true
            facts.bullets = readBullets.all(lines[(label + 1)...])
            facts.lead = Array(lines[..<label]).prose
            return facts
        }
        let (bullets, lead) = readBullets.run(lines)
        facts.bullets = bullets
        facts.lead = bullets.isEmpty ? facts.text : lead.prose
        return facts
    }

    /// Takes values that stand in no lines of their own, which a text may hold.
    func findValues(in facts: inout Facts) {
        guard facts.bullets.isEmpty, !facts.namesValues else { return }
        if let lines = facts.rest.hiddenLines {
            let (bullets, lead) = ReadBullets(lines).run(lines)
            facts.bullets = bullets
            if !bullets.isEmpty { facts.lead = lead.prose }
        }
        if facts.bullets.isEmpty { facts.bullets = ReadValueList(vocabulary: vocabulary).run(facts.rest) }
    }

    /// The line that says no more than that values follow.
    private func labelOfValues(_ lines: [Text], _ readBullets: ReadBullets) -> Int? {
        lines.indices.dropLast().last { index in
            lines[index].last == UInt8(ascii: ":")
                && vocabulary.dialect.valuesLabels.contains(lines[index].droppingColon.key)
                && readBullets.item(lines[index + 1]) != nil
        }
    }

    /// A label, and the type behind it: a link or code, or a bare word behind a colon or comma.
    private func takeNestedType(from text: inout Text) -> StatedType? {
        for label in vocabulary.dialect.nestedTypeLabels {
            guard let found = text.rangeIgnoringCase(of: label) else { continue }
            let behind = text[found.upperBound...].skippingPlural
            let start = text[behind...].skippingMarks
            let isMarked = text[behind..<start].contains { !$0.isSpace }
            let end = text[start...].endOfType
            guard isMarked || start < end && !text[start].isWord else { continue }
            let type = ReadType(vocabulary: vocabulary).run(text[start..<end])
            text.removeSubrange(found.lowerBound..<text[end...].skippingFullStop)
            return type
        }
        return nil
    }

    private func takeArrayLimit(from text: inout Text) -> Int? {
        for label in vocabulary.dialect.arrayLimitLabels {
            guard let found = text.rangeIgnoringCase(of: label) else { continue }
            // English says it in many ways: "limit", "limitation is", "is limited to".
            let words = text[found.upperBound...].prefix { $0.isLetter || $0 == 0x20 }
            guard words.isEmpty || words.contains("limit") else { continue }
            let start = text[words.endIndex...].skippingMarks
            let number = text[start...].leadingNumber
            guard let limit = Int(number.filter(\.isDigit)[...].string) else { continue }
            text.removeSubrange(found.lowerBound..<text[number.endIndex...].skippingFullStop)
            return limit
        }
        return nil
    }
}

extension Text {
    /// The lines of a list that is written in HTML, or whose breaks were escaped.
    fileprivate var hiddenLines: [Text]? {
        guard contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) else {
            return nil
        }
        guard contains("<li") || contains("<p>") || contains("&lt;br") || contains("\\n-") else { return nil }
        let marks: [(mark: StaticString, line: String)] = [
            ("<li>", "\n- "), ("</li>", "\n"), ("<ul>", "\n"), ("</ul>", "\n"), ("<ol>", "\n"), ("</ol>", "\n"),
            ("<p>", "\n"), ("</p>", "\n"), ("&lt;br&gt;", "\n"), ("&lt;br/&gt;", "\n"), ("\\n-", "\n-"),
        ]
        let text = marks.reduce(self) { text, mark in
            text.contains(mark.mark) ? Text(text.split(on: mark.mark).joined(separator: mark.line.utf8)) : text
        }
        return text.splitAtBreaks.map(\.trimmed).filter { !$0.isEmpty }
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

    /// The index behind the `s` that a word of English may have behind it.
    fileprivate var skippingPlural: Int { startIndex + (first?.lowercased == UInt8(ascii: "s") ? 1 : 0) }

    /// The index behind colons, commas and spaces of either script.
    var skippingMarks: Int {
        var rest = self
        while let byte = rest.first {
            if byte.isSpace || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") {
                rest = rest.dropFirst()
            } else if rest.hasPrefix("：") || rest.hasPrefix("，") {
                rest = rest.dropFirst(3)
            } else {
                break
            }
        }
        return rest.startIndex
    }

    /// The digits that the piece starts with, with the commas before groups of three: `1,000`.
    fileprivate var leadingNumber: Text {
        var end = prefix(while: \.isDigit).endIndex
        while end > startIndex, self[end...].first == UInt8(ascii: ",") {
            let group = self[(end + 1)...].prefix(while: \.isDigit)
            guard group.count == 3 else { break }
            end = group.endIndex
        }
        return self[..<end]
    }

    /// The index behind the full stop of either script that the piece may start with.
    fileprivate var skippingFullStop: Int { startIndex + (hasPrefix(".") ? 1 : hasPrefix("。") ? 3 : 0) }

    /// The index behind the type that the piece starts with: a link of HTML or Markdown, code, or a bare word.
    fileprivate var endOfType: Int {
        if hasPrefix("<a") { return range(of: "</a>")?.upperBound ?? endOfLink }
        if hasPrefix("`") { return endOfCodeSpan(at: startIndex) }
        let word = prefix { $0.isWord || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
        let target = self[word.endIndex...]
        guard word.first == UInt8(ascii: "["), target.first == UInt8(ascii: "("),
            let end = target.firstIndex(of: UInt8(ascii: ")"))
        else { return word.endIndex }
        return end + 1
    }

    /// The index behind a link that lost its end: `<a IdentityDto`.
    fileprivate var endOfLink: Int {
        dropFirst(2).drop { $0 == UInt8(ascii: " ") }.drop(while: \.isWord).startIndex
    }
}

extension [Text] {
    /// The lines as one text, without empty ones.
    fileprivate var prose: String {
        count == 1 ? self[0].plainProse : Text(filter { !$0.isEmpty }.joined(separator: [0x0a])).plainProse
    }
}
