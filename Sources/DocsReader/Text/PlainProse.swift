import DocsSchema

extension Text {
    /// Markdown in a cell as it reads without a table around it: `|` for `\|`, and what references stand for.
    var plainProse: String {
        guard contains(UInt8(ascii: "\\")) else { return resolvingReferences }
        return Text(unescapingBars.utf8).resolvingReferences
    }

    /// The piece as a string, with `|` for `\|`.
    var unescapingBars: String {
        contains("\\|") ? string.replacing("\\|", with: "|") : string
    }

    /// The piece with the character for a reference such as `&#96;`, by which pages write what would mean more than
    /// itself, and with one spelling for tags that break a line; between back-ticks both are code.
    ///
    /// References by name stay as they are: they are Markdown themselves, and `&lt;` must not become a tag.
    var resolvingReferences: String {
        guard contains(UInt8(ascii: "&")) || contains(UInt8(ascii: "<")) else { return string }
        var plain: [UInt8] = []
        plain.reserveCapacity(count)
        var at = startIndex
        while at < endIndex {
            switch self[at] {
            case UInt8(ascii: "`"):
                let end = endOfCodeSpan(at: at)
                plain += self[at..<end]
                at = end
            case UInt8(ascii: "&"):
                let reference = reference(at: at)
                plain += Array(String(reference?.character ?? "&").utf8)
                at = reference?.end ?? at + 1
            case UInt8(ascii: "<"):
                let name = self[(at + 1)...].drop { $0 == UInt8(ascii: " ") }.startIndex
                let end = breakTag(at: name)?.upperBound
                plain += end == nil ? "<".utf8 : "<br/>".utf8
                at = end ?? at + 1
            default:
                let end = self[at...].firstIndex { $0.isMark } ?? endIndex
                plain += self[at..<end]
                at = end
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// The character that a reference by number at `start` stands for, and where the reference ends.
    ///
    /// Tabs and ends of lines are written as such, and NUL is no character of a page.
    private func reference(at start: Int) -> (character: Unicode.Scalar, end: Int)? {
        guard self[start...].hasPrefix("&#") else { return nil }
        let digits = self[(start + 2)...].prefix(7).prefix(while: \.isDigit)
        guard self[digits.endIndex...].first == UInt8(ascii: ";"),
            let character = UInt32(digits.string).flatMap(Unicode.Scalar.init),
            !["\0", "\t", "\n", "\r"].contains(character)
        else { return nil }
        return (character, digits.endIndex + 1)
    }
}

extension UInt8 {
    /// Whether the byte can start code, a reference or a tag.
    fileprivate var isMark: Bool { self == UInt8(ascii: "`") || self == UInt8(ascii: "&") || self == UInt8(ascii: "<") }
}
