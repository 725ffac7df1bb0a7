import Testing

@testable import DocsReader

@Suite("Labels in a text")
struct LabelsTests {
    @Test(
        "are known anywhere and in any case",
        arguments: [
            ("One of: a", true), ("it is one of a", true), ("on e of", false), ("one o", false), ("", false),
            ("o", false),
            ("可选值", true), ("值：可选值", true), ("可选", false),
        ])
    func areIn(text: String, isIn: Bool) {
        #expect(Labels(["one of", "可选值"]).areIn(Text(text.utf8)) == isIn)
    }
}
