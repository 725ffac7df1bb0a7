extension Text {
    /// The pieces between `<br>`s in all their spellings, and between line breaks.
    var splitAtBreaks: [Text] {
        var pieces: [Text] = []
        var start = startIndex
        var at = startIndex
        while let byte = self[at...].firstIndex(where: { $0 == UInt8(ascii: "b") || $0 == 0x0a }) {
            at = byte + 1
            if self[byte] == 0x0a {
                pieces.append(self[start..<byte])
                start = at
            } else if let range = breakTag(at: byte), range.lowerBound >= start {
                pieces.append(self[start..<range.lowerBound])
                start = range.upperBound
                at = range.upperBound
            }
        }
        pieces.append(self[start...])
        return pieces
    }

    /// The range of `<br>`, `<br/>`, `<br />` or the ` br>` that lost its bracket, around its `b`.
    func breakTag(at byte: Int) -> Range<Int>? {
        guard self[byte...].hasPrefix("br") else { return nil }
        let rest = self[(byte + 2)...].drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") }
        guard rest.first == UInt8(ascii: ">"), byte > startIndex else { return nil }
        let before = self[byte - 1]
        guard before == UInt8(ascii: "<") || before == UInt8(ascii: " ") else { return nil }
        return (byte - 1)..<(rest.startIndex + 1)
    }
}
