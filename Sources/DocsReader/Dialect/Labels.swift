/// Words that may stand anywhere in a text.
///
/// Nearly all texts have none of them, which one pass over their bytes tells, however many words there are.
struct Labels: Sendable {
    private let words: [StaticString]
    /// For each byte, 1 if a word starts with it, and 2 more if it is the second of one.
    private let marks: [UInt8]

    /// The words are in lower case, and have two bytes at least.
    init(_ words: [StaticString]) {
        self.words = words
        marks = (UInt8.min...UInt8.max).map { byte in
            (words.contains { $0.utf8Start[0] == byte.lowercased } ? 1 : 0)
                + (words.contains { $0.utf8Start[1] == byte.lowercased } ? 2 : 0)
        }
    }

    /// Whether one of the words stands in the text, in any case of ASCII.
    func areIn(_ text: Text) -> Bool {
        marks.withUnsafeBufferPointer { marks in
            text.withUnsafeBufferPointer { bytes in
                var isStart = false
                for (index, byte) in bytes.enumerated() {
                    let mark = marks[Int(byte)]
                    if isStart, mark & 2 != 0 {
                        let rest = text[(text.startIndex + index - 1)...]
                        if words.contains(where: rest.hasPrefixIgnoringCase) { return true }
                    }
                    isStart = mark & 1 != 0
                }
                return false
            }
        }
    }
}
