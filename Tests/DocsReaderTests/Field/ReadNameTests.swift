import DocsSchema
import Testing

@testable import DocsReader

@Suite("Name cells")
struct ReadNameTests {
    private func read(_ cell: String) -> ReadName.Result {
        ReadName(vocabulary: .all).run(Text(cell.utf8))
    }

    @Test(
        "are names without what formats them",
        arguments: [
            "userId", "`userId`", "**userId**", "*userId*", "~~userId~~", "<code>userId</code>", "<b>userId</b>",
            "<span id=\"x\">userId</span>", "<a id=\"y\"></a>userId", "[userId](#userid)", "user<wbr>Id",
            "userId&nbsp;",
            "'userId'", "“userId”", "ｕserId", "userId<sup>1</sup>", "userId <Badge text=\"beta\"/>",
            "userId <!-- a note -->",
        ])
    func formatting(cell: String) {
        #expect(read(cell) == .init(name: "userId"))
    }

    @Test(
        "are freed of marks, remarks and what nobody sees",
        arguments: [
            "userId（用户）", "userId (string)", "userId<br>用户", "userId:", "userId：", ":userId", "{userId}", "userId[]",
            "用户（userId）", "用户 `userId`", "userId 用户", "1. userId", "userId[^1]",
            "user\u{200b}Id", "\u{200e}userId\u{200e}", "user\u{ad}Id", "\u{2060}userId",
        ])
    func cleaned(cell: String) {
        #expect(read(cell) == .init(name: "userId", marks: .init(isCleaned: true)))
    }

    @Test(
        "say whether the field is required",
        arguments: [
            ("userId *", true), ("userId\\*", true), ("*userId", true), ("`userId` *", true), ("userId（必填）", true),
            ("必填 userId", true), ("userId <br>_required_", true), ("userId (required)", true), ("userId?", false),
            ("userId <br>_optional_", false), ("userId optional", false), ("userId（选填，默认空）", false),
        ])
    func flags(cell: String, isRequired: Bool) {
        #expect(read(cell) == .init(name: "userId", flag: isRequired, marks: .init(isCleaned: true)))
    }

    @Test(
        "are exactly what stands between back-ticks",
        arguments: [
            "userId *", "userId?", "- userId", "a b", "[x](y)", "...", "（用户）", "x[]", "&nbsp;", "_*_",
        ])
    func code(name: String) {
        #expect(read("`\(name)`") == .init(name: name))
    }

    @Test(
        "stand as far to the right as the marks in front of them push them",
        arguments: [
            ("&nbsp;&nbsp;lat", 2), ("&emsp;lat", 2), ("└ lat", 2), ("└─ lat", 3), ("» lat", 2), ("» » lat", 4),
            ("- lat", 2), ("> lat", 2), ("+ lat", 2), ("∟lat", 1), (".lat", 1), ("|-- lat", 4),
        ])
    func depth(cell: String, depth: Int) {
        #expect(read(cell) == .init(name: "lat", marks: .init(depth: depth, isCleaned: true)))
    }

    @Test(
        "may have the marks that names have",
        arguments: [
            "@type", "$ref", "_id", "zh-CN", "urn:x:y", "user_id", "用户", "用户ID", "a.b", "tags[].key", "page[size]",
            "a/b",
        ])
    func usual(name: String) {
        #expect(read(name) == .init(name: name))
    }

    @Test("are odd with anything else in them", arguments: ["user id", "a,b", "a=b", "a | b", "..."])
    func odd(name: String) {
        #expect(read(name) == .init(name: name, marks: .init(isOdd: true)))
    }

    @Test("lose the underscores of emphasis where all names of a table have them")
    func underscores() {
        let row = { (name: String) in "| \(name) | string | No | A | |\n" }
        #expect(Reading(SnippetPage.model(row("_a_") + row("_b_"))).fields("Dto") == ["a: string", "b: string"])
        #expect(Reading(SnippetPage.model(row("_a_") + row("b"))).fields("Dto") == ["_a_: string", "b: string"])
        #expect(Reading(SnippetPage.model(row("_a_"))).fields("Dto") == ["_a_: string"])
    }
}
