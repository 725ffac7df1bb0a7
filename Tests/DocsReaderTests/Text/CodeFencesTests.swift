import Testing

@testable import DocsReader

@Suite("The end of a block of code")
struct CodeFencesTests {
    private func lines(_ text: String) -> [Line] { ScanLines().run(Array(text.utf8)) }

    @Test(
        "is the next bare fence of the same mark",
        arguments: [
            ("```sh\na\n```", 2), ("```sh\n```js\n~~~\n```", 3), ("~~~\n# a comment\n~~~", 2), ("```sh\na\n````", 2),
            ("````md\n```\na\n```\n````", 4), ("````md\na\n```\n## Part", 2), ("````md\na\n```", 2),
        ])
    func closed(page: String, end: Int) {
        var fences = CodeFences()
        #expect(fences.end(of: 0, in: lines(page)) == end)
    }

    @Test("is missed where the page or the next heading comes first", arguments: ["```sh\na", "```sh\n## Part\n```"])
    func open(page: String) {
        var fences = CodeFences()
        #expect(fences.end(of: 0, in: lines(page)) == nil)
    }

    @Test("is not looked for again where it was looked for in vain")
    func again() {
        var fences = CodeFences()
        let page = lines("```sh\n```sh\na\n## Part\n```sh\n```")
        #expect([0, 1, 4].map { fences.end(of: $0, in: page) } == [nil, nil, 5])
        var others = CodeFences()
        _ = others.end(of: 0, in: lines("```sh\n```sh\na"))
        #expect(others.end(of: 1, in: lines("```sh\n```sh\n```")) == nil)
    }
}
