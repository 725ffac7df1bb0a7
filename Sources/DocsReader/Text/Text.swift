/// A piece of a page: its bytes, and in its indices the place on the page.
typealias Text = ArraySlice<UInt8>

extension Text {
    /// The piece as a string; bytes that are not UTF-8 become replacement characters.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Without spaces of any kind at both ends.
    var trimmed: Text { trimmedStart.trimmedEnd }

    var trimmedStart: Text {
        var rest = self
        while let count = rest.leadingSpace { rest = rest.dropFirst(count) }
        return rest
    }

    var trimmedEnd: Text {
        var rest = self
        while let count = rest.trailingSpace { rest = rest.dropLast(count) }
        return rest
    }

    /// The length of the space the piece starts with: ASCII space, no-break space, ideographic space, byte order mark.
    private var leadingSpace: Int? {
        guard let first else { return nil }
        if first.isSpace { return 1 }
        guard first >= 0xc2 else { return nil }
        return Self.wideSpaces.first { starts(with: $0) }?.count
    }

    private var trailingSpace: Int? {
        guard let last else { return nil }
        if last.isSpace { return 1 }
        guard last >= 0x80 else { return nil }
        return Self.wideSpaces.first { suffix($0.count).elementsEqual($0) }?.count
    }

    /// No-break space, ideographic space, zero-width space, byte order mark.
    private static let wideSpaces: [[UInt8]] = [
        [0xc2, 0xa0], [0xe3, 0x80, 0x80], [0xe2, 0x80, 0x8b], [0xef, 0xbb, 0xbf],
    ]

    /// Whether the piece says anything: a letter or digit of any script.
    var hasWords: Bool { contains { $0.isWord && $0 != UInt8(ascii: "_") || $0 >= 0x80 } }

    func hasPrefix(_ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { starts(with: $0) }
    }

    func hasSuffix(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { self.suffix($0.count).elementsEqual($0) }
    }

    func contains(_ part: StaticString) -> Bool {
        range(of: part) != nil
    }

    /// The first place of `part` at or after `start`.
    func range(of part: StaticString, from start: Int? = nil) -> Range<Int>? {
        part.withUTF8Buffer { range(of: $0, from: start) }
    }

    func range(of part: some Collection<UInt8>, from start: Int? = nil) -> Range<Int>? {
        guard let first = part.first else { return nil }
        var at = start ?? startIndex
        while at + part.count <= endIndex {
            guard let found = self[at...].firstIndex(of: first), found + part.count <= endIndex else { return nil }
            if self[found...].starts(with: part) { return found..<found + part.count }
            at = found + 1
        }
        return nil
    }

    /// The pieces between occurrences of `separator`.
    func split(on separator: StaticString) -> [Text] {
        var pieces: [Text] = []
        var start = startIndex
        while let range = range(of: separator, from: start) {
            pieces.append(self[start..<range.lowerBound])
            start = range.upperBound
        }
        pieces.append(self[start...])
        return pieces
    }
}

extension UInt8 {
    /// Whether the byte is ASCII white space.
    var isSpace: Bool { self == 0x20 || (0x09...0x0d).contains(self) }

    var isLetter: Bool { (0x41...0x5a).contains(self) || (0x61...0x7a).contains(self) }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// Whether the byte can stand inside an identifier.
    var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }

    /// The byte with an upper-case ASCII letter made lower case.
    var lowercased: UInt8 { (0x41...0x5a).contains(self) ? self | 0x20 : self }
}
