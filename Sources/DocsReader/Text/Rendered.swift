extension Text {
    /// The piece as a browser shows it: without tags, escapes, references and what is invisible.
    ///
    /// Marks and letters of full width become those of ASCII, spaces of any width ASCII spaces, and a tag that breaks a
    /// line a line break. Code is what stands in it.
    var rendered: Text {
        guard contains(where: \.isMarkup) else { return self }
        var text: [UInt8] = []
        text.reserveCapacity(count)
        var at = startIndex
        while at < endIndex {
            let end = render(at: at, into: &text)
            at = Swift.max(end, at + 1)
        }
        return text[...]
    }

    /// Whether the piece holds characters that nobody sees and that no writing needs.
    var hasInvisible: Bool {
        var at = startIndex
        while let byte = self[at...].firstIndex(where: { $0 >= 0x80 }) {
            if isInvisible(at: byte) { return true }
            at = byte + 1
        }
        return false
    }

    /// Appends what is seen of the mark or byte at `start`, and returns where that ends.
    private func render(at start: Int, into text: inout [UInt8]) -> Int {
        switch self[start] {
        case UInt8(ascii: "`"):
            let end = endOfCodeSpan(at: start)
            text += self[start..<end].withoutCodeMarks
            return end
        case UInt8(ascii: "\\") where start + 1 < endIndex && self[start + 1].isPunctuation:
            text.append(self[start + 1])
            return start + 2
        case UInt8(ascii: "&"):
            guard let reference = reference(at: start) else { break }
            text += reference.text
            return reference.end
        case UInt8(ascii: "<"):
            guard let tag = tag(at: start) else { break }
            if tag.isBreak { text.append(0x0a) }
            return tag.end
        case 0x80...:
            if isInvisible(at: start) { return self[start] == 0xc2 ? start + 2 : start + 3 }
            if let length = wideSpaceLength(at: start) {
                text.append(0x20)
                return start + length
            }
            guard let mark = narrowMark(at: start) else { break }
            text.append(mark)
            return start + 3
        default: break
        }
        text.append(self[start])
        return start + 1
    }

    /// Whether soft hyphens, joiners, marks of direction or variants of a sign stand at an index.
    private func isInvisible(at start: Int) -> Bool {
        guard start + 1 < endIndex else { return false }
        if self[start] == 0xc2 { return self[start + 1] == 0xad }
        guard start + 2 < endIndex else { return false }
        return switch (self[start], self[start + 1], self[start + 2]) {
        case (0xe2, 0x80, 0x8b...0x8f), (0xe2, 0x80, 0xaa...0xae), (0xe2, 0x81, 0xa0...0xa4): true
        case (0xef, 0xbb, 0xbf), (0xef, 0xb8, 0x80...0x8f): true
        default: false
        }
    }

    /// The length of a space beyond ASCII: one of no break, of the width of a letter, or of Chinese.
    private func wideSpaceLength(at start: Int) -> Int? {
        if self[start...].hasPrefix("\u{2002}") || self[start...].hasPrefix("\u{2003}") { return 3 }
        return spaceLength(at: start)
    }

    /// The mark or letter of ASCII that a character of full width, a Chinese mark or a curved quote stands for.
    private func narrowMark(at start: Int) -> UInt8? {
        guard start + 2 < endIndex else { return nil }
        return switch (self[start], self[start + 1], self[start + 2]) {
        case (0xef, 0xbc, let last) where last >= 0x81: last - 0x60
        case (0xef, 0xbd, let last) where last <= 0x9e: last - 0x20
        case (0xe3, 0x80, 0x81): UInt8(ascii: ",")
        case (0xe3, 0x80, 0x82): UInt8(ascii: ".")
        case (0xe3, 0x80, 0x90): UInt8(ascii: "[")
        case (0xe3, 0x80, 0x91): UInt8(ascii: "]")
        case (0xe2, 0x80, 0x98), (0xe2, 0x80, 0x99): UInt8(ascii: "'")
        case (0xe2, 0x80, 0x9c), (0xe2, 0x80, 0x9d): UInt8(ascii: "\"")
        default: nil
        }
    }

    /// What the reference at `start` stands for, `&lt;` or `&#91;`, and where it ends.
    private func reference(at start: Int) -> (text: [UInt8], end: Int)? {
        guard let end = endOfReference(at: start) else { return nil }
        let name = self[(start + 1)..<(end - 1)]
        if let text = Self.references[name] { return (Array(text.utf8), end) }
        guard name.first == UInt8(ascii: "#") else { return nil }
        let isHex = name.dropFirst().first?.lowercased == UInt8(ascii: "x")
        guard let value = UInt32(name.dropFirst(isHex ? 2 : 1).string, radix: isHex ? 16 : 10),
            let character = Unicode.Scalar(value), value >= 0x20
        else { return nil }
        return (Array(Text(String(character).utf8).rendered), end)
    }

    /// Where the ampersand at `start` and what follows it end, if they are written as a reference is.
    func endOfReference(at start: Int) -> Int? {
        let name = self[(start + 1)...].prefix(10).prefix { $0.isWord || $0 == UInt8(ascii: "#") }
        return self[name.endIndex...].first == UInt8(ascii: ";") ? name.endIndex + 1 : nil
    }

    private static let references: Words<String> = [
        "<": ["lt"], ">": ["gt"], "&": ["amp"], "\"": ["quot"], "'": ["apos"], " ": ["nbsp", "ensp"], "  ": ["emsp"],
    ]
}

extension UInt8 {
    /// Whether the byte could be seen as something else than it is.
    fileprivate var isMarkup: Bool {
        self >= 0x80 || self == UInt8(ascii: "`") || self == UInt8(ascii: "\\") || self == UInt8(ascii: "&")
            || self == UInt8(ascii: "<")
    }

    /// Whether the byte is a mark of ASCII, which Markdown takes a backslash from.
    fileprivate var isPunctuation: Bool { (0x21...0x7e).contains(self) && !isLetter && !isDigit }
}
