extension Text {
    /// The pieces between `<br>`s in all their spellings, and between line breaks.
    var splitAtBreaks: [Text] {
        guard firstIndex(of: UInt8(ascii: ">"), or: 0x0a) != nil || contains(0x0d) else { return [self] }
        var pieces: [Text] = []
        var start = startIndex
        var at = startIndex
        while let byte = self[at...].firstIndex(where: { $0.lowercased == UInt8(ascii: "b") || $0.endsLine }) {
            at = byte + 1
            if self[byte] == 0x0d, self[at...].first == 0x0a { continue }
            if self[byte].endsLine {
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

    /// The range of `<br>`, `<BR/>`, `< br />`, `</br>`, `\<br\>` or the `br>` that lost its bracket, around its `b`.
    func breakTag(at byte: Int) -> Range<Int>? {
        guard self[byte...].hasPrefix("b") || self[byte...].hasPrefix("B") else { return nil }
        guard let r = self[(byte + 1)...].first, r.lowercased == UInt8(ascii: "r") else { return nil }
        let rest = self[(byte + 2)...].drop { "/ \\".utf8.contains($0) }
        guard rest.first == UInt8(ascii: ">") else { return nil }
        let end = rest.startIndex + 1
        let before = self[..<byte].reversed().drop { $0 == UInt8(ascii: " ") }
        let spaces = byte - startIndex - before.count
        if before.first == UInt8(ascii: "<") {
            let isEscaped = self[end - 2] == UInt8(ascii: "\\") && before.dropFirst().first == UInt8(ascii: "\\")
            return (byte - spaces - (isEscaped ? 2 : 1))..<end
        }
        if self[..<byte].hasSuffix("</") { return (byte - 2)..<end }
        if spaces > 0 { return (byte - 1)..<end }
        return byte == startIndex || !self[byte - 1].isWord ? byte..<end : nil
    }
}
