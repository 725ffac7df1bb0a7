/// Words that may stand anywhere in a text.
///
/// Nearly all texts have none of them, which one pass over their bytes tells, however many words there are.
struct Labels: Sendable {
    private let words: [StaticString]
    /// For each byte, a bit for every word that starts with it, and half a number higher for every one that goes on so.
    private let marks: [UInt64]

    /// The words are in lower case, and have two bytes at least; of more than 32, some share a bit.
    init(_ words: [StaticString]) {
        self.words = words
        marks = (UInt8.min...UInt8.max).map { byte in
            words.enumerated().reduce(0) { marks, word in
                let bit: UInt64 = 1 << (word.offset % 32)
                let isFirst = word.element.utf8Start[0] == byte.lowercased
                let isSecond = word.element.utf8Start[1] == byte.lowercased
                return marks | (isFirst ? bit : 0) | (isSecond ? bit << 32 : 0)
            }
        }
    }

    /// Whether one of the words stands in the text, in any case of ASCII.
    func areIn(_ text: Text) -> Bool {
        marks.withUnsafeBufferPointer { marks in
            text.withUnsafeBufferPointer { bytes in
                var last: UInt64 = 0
                for (index, byte) in bytes.enumerated() {
                    let mark = marks[Int(byte)]
                    if last & mark >> 32 != 0 {
                        let rest = text[(text.startIndex + index - 1)...]
                        if words.contains(where: rest.hasPrefixIgnoringCase) { return true }
                    }
                    last = mark
                }
                return false
            }
        }
    }
}
