import DocsSchema

/// Facts of a description that stand behind labels of their own.
extension ReadDescription {
    /// A label, and the type behind it: a link or code, or a bare word behind a colon or comma; and the words of a link.
    func takeNestedType(from text: inout Text) -> (type: StatedType, linkWords: Text?)? {
        for label in vocabulary.dialect.nestedTypeLabels {
            guard let found = text.rangeIgnoringCase(of: label) else { continue }
            let behind = text[found.upperBound...].skippingPlural
            let start = text[behind...].skippingMarks
            let isMarked = text[behind..<start].contains { !$0.isSpace }
            let end = text[start...].endOfType
            let isBracketed = text[start...].first == UInt8(ascii: "(")
            guard isMarked || isBracketed || start < end && !text[start].isWord else { continue }
            let type = ReadType(vocabulary: vocabulary).run(text[start..<end])
            if type.reference == nil, let (name, end) = onlyName(in: text[start...]) {
                text.removeSubrange(found.lowerBound..<end)
                return (.type(.model(name)), nil)
            }
            let linkWords = text[start..<end].wordsOfLink
            text.removeSubrange(found.lowerBound..<text[end...].skippingFullStop)
            return (type, linkWords)
        }
        return nil
    }

    /// The one name in what is left of the sentence, in whatever marks it stands, and where the sentence ends.
    private func onlyName(in text: Text) -> (name: String, end: Int)? {
        let stops: [StaticString] = ["。", "<br", "\n", ". "]
        let stop = stops.compactMap { text.range(of: $0) }.min { $0.lowerBound < $1.lowerBound }
        let sentence = text[..<(stop?.lowerBound ?? text.endIndex)]
        guard sentence.count < 400 else { return nil }
        let shown = Text(sentence.rendered).withoutTags.withoutLinks
        let names = Set(shown.split { !$0.isWord }.filter(\.isTypeName).map(\.string))
        guard names.count == 1, let name = names.first else { return nil }
        return (name, stop.map { $0.upperBound - (text[$0].first == UInt8(ascii: "<") ? 3 : 0) } ?? text.endIndex)
    }

    func takeArrayLimit(from text: inout Text) -> Int? {
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
    /// The index behind the `s` that a word of English may have behind it.
    fileprivate var skippingPlural: Int { startIndex + (first?.lowercased == UInt8(ascii: "s") ? 1 : 0) }

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
        if hasPrefix("<a") {
            guard let end = range(of: "</a>")?.upperBound else { return endOfLink }
            return self[end...].endOfLinkWithoutStart ?? end
        }
        if hasPrefix("`") { return endOfCodeSpan(at: startIndex) }
        let word = prefix { $0.isWord || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
        let target = self[word.endIndex...]
        guard word.first == UInt8(ascii: "["), target.first == UInt8(ascii: "("),
            let end = target.firstIndex(of: UInt8(ascii: ")"))
        else { return word.endIndex }
        return end + 1
    }

    /// The index behind the rest of a link whose start was replaced by a copy of another: `hDto">BatchDto</a>`.
    fileprivate var endOfLinkWithoutStart: Int? {
        let target = prefix(while: \.isWord)
        guard !target.isEmpty, self[target.endIndex...].hasPrefix("\">") else { return nil }
        let words = self[(target.endIndex + 2)...].prefix(while: \.isWord)
        return self[words.endIndex...].hasPrefix("</a>") ? words.endIndex + 4 : nil
    }

    /// The index behind a link that lost its end: `<a IdentityDto`.
    fileprivate var endOfLink: Int {
        dropFirst(2).drop { $0 == UInt8(ascii: " ") }.drop(while: \.isWord).startIndex
    }
}
