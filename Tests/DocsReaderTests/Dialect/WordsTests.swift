import Testing

@testable import DocsReader

@Suite("Words of a dialect")
struct WordsTests {
    private let words: Words<Int> = [1: ["name"], 2: ["名称"], 3: ["is it required?"]]

    @Test(
        "are found whatever their case and the spaces around them",
        arguments: [
            ("name", 1), (" Name\u{a0}", 1), ("名称", 2), ("Is it required?", 3), ("", nil), ("nam", nil), ("names", nil),
            ("名", nil),
        ] as [(String, Int?)])
    func found(text: String, meaning: Int?) {
        #expect(words[Text(text.utf8)] == meaning)
    }

    @Test("of two lists mean what the first says")
    func sum() {
        var sum = words
        sum.add([4: ["Name"], 5: ["name"], 6: ["type"]])
        #expect(sum[Text("name".utf8)] == 1)
        #expect(sum[Text("type".utf8)] == 6)
    }
}
