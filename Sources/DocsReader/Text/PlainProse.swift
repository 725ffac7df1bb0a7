extension Text {
    /// Markdown as it reads without a table around it: `|` for `\|` and, outside code spans, the character for a
    /// reference such as `&#96;`, which is how a cell holds what would end it.
    ///
    /// References by name stay as they are: they are Markdown themselves, and `&lt;` must not become a tag.
    var plainProse: String {
        guard contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) else { return string }
        var plain: [UInt8] = []
        plain.reserveCapacity(count)
        var at = startIndex
        while at < endIndex {
            switch self[at] {
            case UInt8(ascii: "`"):
                let end = endOfCodeSpan(at: at)
                plain += self[at..<end].unescapingBars.utf8
                at = end
            case UInt8(ascii: "\\") where self[(at + 1)...].first == UInt8(ascii: "|"):
                plain.append(UInt8(ascii: "|"))
                at += 2
            case UInt8(ascii: "&"):
                let reference = reference(at: at)
                plain.append(reference?.character ?? UInt8(ascii: "&"))
                at = reference?.end ?? at + 1
            case let byte:
                plain.append(byte)
                at += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// The mark or letter of ASCII that a reference by number at `start` stands for, and where the reference ends.
    private func reference(at start: Int) -> (character: UInt8, end: Int)? {
        guard self[start...].hasPrefix("&#") else { return nil }
        let digits = self[(start + 2)...].prefix(4).prefix(while: \.isDigit)
        guard self[digits.endIndex...].first == UInt8(ascii: ";"), let character = UInt8(digits.string),
            (0x20...0x7e).contains(character)
        else { return nil }
        return (character, digits.endIndex + 1)
    }

    /// The piece as a string, with `|` for `\|`.
    var unescapingBars: String {
        contains("\\|") ? string.replacing("\\|", with: "|") : string
    }
}
