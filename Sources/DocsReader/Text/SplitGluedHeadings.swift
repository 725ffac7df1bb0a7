/// Parts headings from the end of the line before them: `})();Request response`, `customData:# Modify user`.
struct SplitGluedHeadings {
    let vocabulary: Vocabulary
    /// The title of the page, which stands again where a page was pasted into itself.
    let title: Text?

    func run(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(lines.count)
        for line in lines {
            guard !line.isBlank, !line.isClosedRow, let cut = cut(line.text) else {
                result.append(line)
                continue
            }
            var head = line
            head.text = line.text[..<cut].trimmed
            result.append(head)
            result.append(Line(text: line.text[cut...], number: line.number, start: line.start))
        }
        return result
    }

    /// Where a heading starts inside the line, if one does.
    private func cut(_ text: Text) -> Int? {
        if let title, text.count > title.count + 2, text.suffix(title.count).elementsEqual(title) {
            let mark = text.endIndex - title.count - 2
            if text[mark...].hasPrefix("# "), text[mark - 1] != UInt8(ascii: "#") { return mark }
        }
        if let anchor = text.range(of: "<a id="), let mark = marks(before: anchor.lowerBound, in: text),
            mark > text.startIndex
        {
            return mark
        }
        guard let word = vocabulary.sectionAtEnd(of: text), word > text.startIndex else { return nil }
        if let mark = marks(before: word, in: text) { return mark > text.startIndex ? mark : nil }
        let before = text[word - 1]
        let isApart = before.isSpace || before == UInt8(ascii: "/") || before.isWord && !text[word].isUppercase
        let isHeading = text.first == UInt8(ascii: "#") || text.hasPrefix("&#35;")
        return isApart || isHeading ? nil : word
    }

    /// Where the hashes before `end` start, if there are any.
    private func marks(before end: Int, in text: Text) -> Int? {
        let head = text[..<end].trimmedEnd
        let marks = head.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        return marks > 0 ? head.endIndex - marks : nil
    }
}
