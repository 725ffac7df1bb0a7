/// A piece of a page: its bytes, and in its indices the place on the page.
typealias Text = ArraySlice<UInt8>

extension Text {
    /// The piece as a string; bytes that are not UTF-8 become replacement characters.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// The piece as a key of a dialect's lists: trimmed, ASCII letters in lower case.
    var key: String { String(decoding: trimmed.map(\.lowercased), as: UTF8.self) }

    /// Without spaces of any kind at both ends.
    var trimmed: Text {
        let start = startOfWords
        return self[start..<endOfWords(from: start)]
    }

    var trimmedStart: Text { self[startOfWords...] }

    var trimmedEnd: Text { self[..<endOfWords(from: startIndex)] }

    private var startOfWords: Int {
        var start = startIndex
        while start < endIndex, let length = spaceLength(at: start) { start += length }
        return start
    }

    private func endOfWords(from start: Int) -> Int {
        var end = endIndex
        while end > start, let length = spaceLength(before: end) { end -= length }
        return end
    }

    /// The length of the space at an index: ASCII space, no-break, ideographic or zero-width space, byte order mark.
    @inline(__always)
    func spaceLength(at start: Int) -> Int? {
        let first = self[start]
        if first < 0x80 { return first.isSpace ? 1 : nil }
        // Nearly no letter starts with one of these.
        guard first == 0xc2 || first == 0xe2 || first == 0xe3 || first == 0xef else { return nil }
        return lengthOfWideSpace(at: start)
    }

    private func lengthOfWideSpace(at start: Int) -> Int? {
        switch (self[start], byte(start + 1), byte(start + 2)) {
        case (0xc2, 0xa0, _): 2
        case (0xe3, 0x80, 0x80), (0xe2, 0x80, 0x8b), (0xef, 0xbb, 0xbf): 3
        default: nil
        }
    }

    /// The length of the dash at an index: a hyphen, or one of the longer dashes of Unicode.
    func dashLength(at start: Int) -> Int? {
        if self[start] < 0x80 { return self[start] == UInt8(ascii: "-") ? 1 : nil }
        return switch (self[start], byte(start + 1), byte(start + 2)) {
        case (0xe2, 0x80, let last?) where (0x90...0x95).contains(last): 3
        case (0xe2, 0x88, 0x92): 3
        default: nil
        }
    }

    /// Whether the piece is a dash and nothing else.
    var isDash: Bool { !isEmpty && dashLength(at: startIndex) == count }

    private func spaceLength(before end: Int) -> Int? {
        let last = self[end - 1]
        if last < 0x80 { return last.isSpace ? 1 : nil }
        let length = last == 0xa0 ? 2 : 3
        return end - length >= startIndex && spaceLength(at: end - length) == length ? length : nil
    }

    private func byte(_ index: Int) -> UInt8? { index < endIndex ? self[index] : nil }

    func hasPrefix(_ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { starts(with: $0) }
    }

    func hasSuffix(_ suffix: StaticString) -> Bool {
        // Nearly all pieces differ in the last byte.
        suffix.withUTF8Buffer { last == $0.last && self.suffix($0.count).elementsEqual($0) }
    }

    func contains(_ part: StaticString) -> Bool {
        range(of: part) != nil
    }

    /// Whether the piece starts with a word, which is in lower case, in any case of ASCII.
    func hasPrefixIgnoringCase(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { starts(with: $0) { $0.lowercased == $1 } }
    }

    /// Whether the piece ends with a word, which is in lower case, in any case of ASCII, and has more before it.
    func hasSuffixIgnoringCase(_ word: StaticString) -> Bool {
        count > word.utf8CodeUnitCount && suffix(word.utf8CodeUnitCount).hasPrefixIgnoringCase(word)
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

    /// The first place of `word`, which is in lower case, in any case of ASCII.
    func rangeIgnoringCase(of word: StaticString) -> Range<Int>? {
        word.withUTF8Buffer { word in
            withUnsafeBufferPointer { bytes in
                let end = bytes.count - word.count
                // The bit that makes a letter small sorts out nearly all bytes in one step.
                let first = word[0] | 0x20
                var at = 0
                while at <= end {
                    if bytes[at] | 0x20 == first, word.indices.allSatisfy({ bytes[at + $0].lowercased == word[$0] }) {
                        return startIndex + at..<startIndex + at + word.count
                    }
                    at += 1
                }
                return nil
            }
        }
    }

    /// The index behind the spaces of ASCII and any of the marks that the piece starts with.
    func skipping(_ marks: [StaticString]) -> Int {
        var rest = self
        while let first = rest.first {
            if first.isSpace {
                rest = rest.dropFirst()
            } else if let mark = marks.first(where: { rest.hasPrefix($0) }) {
                rest = rest.dropFirst(mark.utf8CodeUnitCount)
            } else {
                break
            }
        }
        return rest.startIndex
    }

    /// The index behind the colons and commas of either script that part words from what they lead to.
    var skippingMarks: Int { skipping([":", ",", "：", "，"]) }

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
