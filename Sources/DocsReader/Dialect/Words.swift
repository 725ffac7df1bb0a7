/// Words and what they mean.
///
/// They are looked up by the bytes of a page, without regard to ASCII case and to spaces around them, and no string is
/// made: nearly all cells of a page are looked up, and few are found.
struct Words<Meaning: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    /// By the length of the word in bytes.
    private var lists: [[(word: [UInt8], meaning: Meaning)]] = []

    /// Under each meaning the words that have it.
    init(dictionaryLiteral meanings: (Meaning, [String])...) {
        for (meaning, words) in meanings {
            for word in words { add(Array(word.utf8), meaning) }
        }
    }

    subscript(text: Text) -> Meaning? {
        let text = text.trimmed
        guard text.count < lists.count, let first = text.first?.lowercased else { return nil }
        let list = lists[text.count]
        // Nearly all words differ in their first byte.
        let place = list.indices.first { index in
            list[index].word[0] == first && text.elementsEqual(list[index].word) { $0.lowercased == $1 }
        }
        return place.map { list[$0].meaning }
    }

    /// The words, longest first.
    var words: [[UInt8]] { lists.reversed().flatMap { $0.map(\.word) } }

    /// Adds other words; what is said of a word already counts.
    mutating func add(_ others: Words) {
        for (word, meaning) in others.lists.joined().filter({ self[$0.word[...]] == nil }) { add(word, meaning) }
    }

    private mutating func add(_ word: [UInt8], _ meaning: Meaning) {
        while lists.count <= word.count { lists.append([]) }
        lists[word.count].append((word, meaning))
    }
}
