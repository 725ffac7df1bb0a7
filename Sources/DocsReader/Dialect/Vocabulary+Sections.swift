/// The words of the parts of a page, wherever they stand.
extension Vocabulary {
    /// The section that a heading starts.
    func section(heading: Text) -> Section? {
        let words = heading.withoutTags
        return section(words.undecoratedName) ?? section(words.withoutNumber.undecoratedName) ?? section(ofBoth: words)
    }

    /// The section that words in both languages name: `请求参数 Request parameters`.
    private func section(ofBoth words: Text) -> Section? {
        guard let first = words.first, let last = words.last, (first < 0x80) != (last < 0x80) else { return nil }
        let space = words.indices.dropLast().first {
            words[$0].isSpace && (words[$0 + 1] < 0x80) == (last < 0x80)
        }
        guard let space, let section = section(words[..<space].undecoratedName) else { return nil }
        return section == self.section(words[space...].undecoratedName) ? section : nil
    }

    /// Whether a heading names the request, unless it stands behind a response.
    func isCommonPart(_ heading: Text) -> Bool {
        let text = heading.withoutLineMark
        return dialect.commonParts.contains(text.undecoratedName.key)
            || dialect.commonParts.contains(text.withoutNumber.undecoratedName.key)
    }

    /// The section that a hand-written page announces in words of its own: `Response 200`, `返回字段说明`.
    func section(like label: Text) -> Section? {
        guard label.count < 60, !label.undecoratedName.string.looksLikeType else { return nil }
        let named = dialect.sectionStems.filter { label.hasWord(startingWith: $0.stem) }.map(\.section)
        let section = [.aside, .response, .request].first(where: named.contains)
        guard dialect.sampleStems.contains(where: label.hasWord) else { return section }
        return section == .response ? .sampleResult : section == .request ? .sampleCode : section
    }

    /// Whether a page has none of the headings for the method and the data structures that generated pages have: its
    /// author then chose the words and marks for its parts.
    func isFreeForm(_ lines: [Line]) -> Bool {
        !lines.contains { line in
            let isHeading = line.text.first == UInt8(ascii: "#")
            guard line.text.count >= 8, line.text.count < (isHeading ? 120 : 40) else { return false }
            let section = section(bareLine: isHeading ? line.headingText : line.text)
            return section == .method || section == .dataStructures
        }
    }

    private func section(_ words: Text) -> Section? { dialect.sections[words] ?? dialect.shortSections[words] }

    /// The section that a line without marks starts, for pages that lost their Markdown.
    func section(bareLine: Text) -> Section? {
        dialect.sections[(bareLine.first == UInt8(ascii: "<") ? bareLine.withoutTags : bareLine).undecorated]
    }

    /// Whether a piece is the label of a section and what stands behind it: `Sample result: …`.
    func isLabelled(_ text: Text) -> Bool {
        sectionWords.contains { word in
            text.dropFirst(word.count).startsWithColon && text.starts(with: word) { $0.lowercased == $1 }
        }
    }

    /// Where the words of a section start, if the line ends with them.
    func sectionAtEnd(of text: Text) -> Int? {
        let text = text.hasSuffix(":") || text.hasSuffix("：") ? text.droppingColon : text
        guard let end = text.lastTwoBytes, let words = sectionWordsByEnd[end] else { return nil }
        for word in words where word.count <= text.count {
            let tail = text.suffix(word.count)
            if tail.elementsEqual(word, by: { $0.lowercased == $1 }) { return tail.startIndex }
        }
        return nil
    }
}

extension Text {
    /// The last two bytes as one number, by which few words are left to compare with; letters of ASCII in lower case.
    var lastTwoBytes: UInt16? {
        guard count > 1 else { return nil }
        return UInt16(self[endIndex - 2].lowercased) << 8 | UInt16(self[endIndex - 1].lowercased)
    }
}
