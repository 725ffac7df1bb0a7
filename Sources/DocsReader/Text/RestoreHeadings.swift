/// Makes headings of titles with a line of signs below them: `Users` above `=====`, `Create a user` above `-----`.
///
/// A sentence above such a line, or anything that does not stand alone, is parted by it from what follows.
struct RestoreHeadings {
    func run(_ lines: [Line]) -> [Line] {
        guard lines.contains(where: { $0.text.levelOfUnderline != nil }) else { return lines }
        var lines = lines
        var fences = CodeFences()
        var at = 0
        while at + 1 < lines.count {
            if lines[at].fenceLength != nil, let end = fences.end(of: at, in: lines) {
                at = end
            } else if let level = lines[at + 1].text.levelOfUnderline, at == 0 || lines[at - 1].isBlank,
                lines[at].text.isTitle
            {
                lines[at].underlinedLevel = level
                lines[at + 1].text = []
            }
            at += 1
        }
        return lines
    }
}

extension Text {
    /// The level of heading that a line of signs makes of the line above it.
    fileprivate var levelOfUnderline: Int8? {
        guard let first, first == UInt8(ascii: "-") || first == UInt8(ascii: "="), count > 2,
            allSatisfy({ $0 == first })
        else { return nil }
        return first == UInt8(ascii: "=") ? 1 : 2
    }

    /// Whether the piece can be a title: words that no mark of Markdown starts, and that no sentence ends.
    fileprivate var isTitle: Bool {
        guard let first, let last, count < 200, !"-+>#|<`~=:![{".utf8.contains(first), !",.;|".utf8.contains(last)
        else {
            return false
        }
        return !hasPrefix("* ") && !hasSuffix("。") && !hasSuffix("；") && !hasSuffix("，")
    }
}
