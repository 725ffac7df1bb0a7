extension String {
    /// The words of a name in small letters: `user`, `id` for `userId`, `user_id` and `USER-ID`.
    var words: [String] {
        var words: [[UInt8]] = []
        var isInside = false
        var wasCapital = false
        for byte in utf8 {
            let isCapital = (0x41...0x5a).contains(byte)
            let isLetter = isCapital || (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
            if isLetter {
                if !isInside || isCapital && !wasCapital { words.append([]) }
                words[words.count - 1].append(isCapital ? byte + 0x20 : byte)
            }
            (isInside, wasCapital) = (isLetter, isCapital)
        }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The name without what only its spelling decides: `userid` for `userId` and `user_id`.
    var joinedWords: String { words.joined() }

    /// How much two names say the same: 1 if only their spelling differs, 0 if they share no word.
    func likeness(to other: String) -> Double {
        let (mine, theirs) = (words, other.words)
        guard mine.joined() != theirs.joined() else { return 1 }
        let shared = Set(mine).intersection(theirs).count
        let byWords = Double(2 * shared) / Double(Set(mine).count + Set(theirs).count)
        return max(byWords, hasSlip(of: other) ? 0.9 : 0)
    }

    /// Whether the names differ in one short stretch only, as by a plural or a letter that was mended.
    private func hasSlip(of other: String) -> Bool {
        let (mine, theirs) = (Array(lowercased().utf8), Array(other.lowercased().utf8))
        let length = max(mine.count, theirs.count)
        let start = zip(mine, theirs).prefix { $0 == $1 }.count
        let end = zip(mine.dropFirst(start).reversed(), theirs.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        return length - start - end <= length / 7
    }
}
