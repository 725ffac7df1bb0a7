/// Parts headings from what stands before and behind them on their line: `})();Request response`,
/// `customData:# Modify user`, `` | `x` | ## Sample code ```ts ``.
struct SplitGluedHeadings {
    /// Headings are shorter than this; no more is looked at, as a line may have thousands of them.
    private static let headingLimit = 400

    let vocabulary: Vocabulary
    /// The title of the page, which stands again where a page was pasted into itself.
    let title: Text?

    func run(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        // Nearly all lines stay as they are, and most pages.
        var whole = lines.startIndex
        for index in lines.indices {
            guard !lines[index].isBlank, let cut = cut(lines[index]) else { continue }
            result += lines[whole..<index]
            whole = index + 1
            split(lines[index], at: cut, into: &result)
        }
        return whole == lines.startIndex ? lines : result + lines[whole...]
    }

    private func split(_ line: Line, at first: Int, into result: inout [Line]) {
        var line = line
        var next: Int? = first
        while let at = next {
            var head = line
            head.text = line.text[..<at].trimmed
            if head.text.count <= Self.headingLimit, let cut = cut(head) {
                split(head, at: cut, into: &result)
            } else {
                result.append(head)
            }
            line = Line(text: line.text[at...].trimmed, number: line.number, start: line.start)
            next = cut(line)
        }
        result.append(line)
    }

    /// Where the line is cut first, if it is.
    private func cut(_ line: Line) -> Int? {
        firstCut(line).flatMap { $0 > line.text.startIndex ? $0 : nil }
    }

    private func firstCut(_ line: Line) -> Int? {
        if line.isClosedRow { return headingInRow(line.text) }
        let isHeading = line.headingLevel != nil
        if isHeading, let end = endOfHeading(line.text) { return end }
        if line.fenceLength != nil, let code = codeBehindFence(line) { return code }
        return heading(atEndOf: isHeading ? line.text.withoutPermalink : line.text)
    }

    /// Where a heading that is known stands in place of a cell; without code or a table behind it, it is the cell's text.
    private func headingInRow(_ row: Text) -> Int? {
        var at = row.startIndex
        while let mark = row[at...].firstIndex(of: UInt8(ascii: "#")) {
            let before = row[..<mark].suffix(3)
            if before.hasSuffix("| "), !before.hasPrefix("\\"), let end = endOfHeading(row[mark...]),
                row[end] != UInt8(ascii: "|") || row[mark..<end].contains("<a id=")
            {
                return mark
            }
            at = mark + 1
        }
        return nil
    }

    /// Where a heading that is known ends, and something else goes on: a table, code, a statement of its own.
    private func endOfHeading(_ text: Text) -> Int? {
        let text = text.prefix(Self.headingLimit)
        let words = text.drop { $0 == UInt8(ascii: "#") }
        let ends = [text.range(of: "|"), text.range(of: "```"), text.range(of: "!!!include(")].compactMap {
            $0?.lowerBound
        }
        if let end = ends.min() {
            let isKnown = words.trimmed.hasPrefix("<a id=") || vocabulary.section(heading: words[..<end].trimmed) != nil
            return isKnown ? end : nil
        }
        guard let colon = words.range(of: ":") ?? words.range(of: "：") else { return nil }
        let label = words[..<colon.lowerBound].trimmedEnd
        for type in vocabulary.dialect.typeLabels where type.utf8.count < label.count {
            let tail = label.suffix(type.utf8.count)
            guard tail.elementsEqual(type.utf8, by: { $0.lowercased == $1 }),
                vocabulary.section(heading: label[..<tail.startIndex].trimmed) != nil
            else { continue }
            return tail.startIndex
        }
        return nil
    }

    /// Where code starts that lost the break behind its fence's language.
    private func codeBehindFence(_ line: Line) -> Int? {
        let info = line.fenceInfo
        guard let space = info.firstIndex(where: \.isSpace), info.contains(UInt8(ascii: ";")) else { return nil }
        return space
    }

    /// Where a heading starts inside the line, if one does.
    private func heading(atEndOf text: Text) -> Int? {
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
