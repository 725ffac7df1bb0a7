/// Words that may stand anywhere in a text.
///
/// Nearly all texts have none of them, which one pass over their bytes tells, however many words there are.
struct Labels: Sendable {
    private let words: [StaticString]
    /// For each byte, whether a word starts with it, and whether it is the second of one.
    private var starts = [Bool](repeating: false, count: 256)
    private var seconds = [Bool](repeating: false, count: 256)

    /// The words are in lower case, and have two bytes at least.
    init(_ words: [StaticString]) {
        self.words = words
        for byte in UInt8.min...UInt8.max {
            starts[Int(byte)] = words.contains { $0.utf8Start[0] == byte.lowercased }
            seconds[Int(byte)] = words.contains { $0.utf8Start[1] == byte.lowercased }
        }
    }

    /// Whether one of the words stands in the text, in any case of ASCII.
    func areIn(_ text: Text) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            (1..<max(1, bytes.count)).contains { second in
                starts[Int(bytes[second - 1])] && seconds[Int(bytes[second])]
                    && words.contains { text[(text.startIndex + second - 1)...].hasPrefixIgnoringCase($0) }
            }
        }
    }
}
