import DocsSchema
import Testing

@testable import DocsReader

@Suite("Descriptions")
struct ReadDescriptionTests {
    private func read(_ text: String) -> ReadDescription.Facts {
        ReadDescription(dialect: .all).run(Text(text.utf8))
    }

    @Test(
        "give away the nested type and keep the rest",
        arguments: [
            ("身份源 嵌套类型：<a href=\"#IdentityDto\">IdentityDto</a>。", "身份源"),
            ("Identities Nested type: <a href=\"#IdentityDto\">IdentityDto</a>.", "Identities"),
            ("Identities nesting type: <a IdentityDto.", "Identities"),
            ("Nested type, <a href=\"#IdentityDto\">IdentityDto</a>", ""),
        ])
    func nestedType(text: String, rest: String) {
        let facts = read(text)
        #expect(facts.nested == .named("IdentityDto"))
        #expect(facts.text == rest)
    }

    @Test("give away the most elements of an array", arguments: ["编码。数组长度限制：50。", "Codes. Array length limit: 50."])
    func arrayLimit(text: String) {
        #expect(read(text).maxItems == 50)
        #expect(!read(text).text.contains("50"))
    }

    @Test(
        "list values in every spelling of bullets",
        arguments: [
            "State:<br>- `A`: one<br>- `B`: two",
            "State:<br>    - A: one<br/>- B：two",
            "State: <br>- `A` one<br> br>- `B`: two<br>",
            "State:<br>-`A`: one <br> - `B`：two",
            "State: - A: one - B: two",
            "State:\n- A: one\n- B: two",
        ])
    func bullets(text: String) {
        let facts = read(text)
        #expect(facts.bullets.map(\.value) == ["A", "B"])
        #expect(facts.bullets.map(\.text) == ["one", "two"])
        #expect(facts.bullets.map(\.isValue) == [true, true])
        #expect(facts.lead == "State:")
    }

    @Test("know prose in bullets from values")
    func prose() {
        #expect(read("How:<br>- 图片背景：an image<br>- plain words here: text").bullets.map(\.isValue) == [false, false])
    }

    @Test("keep values with colons and spaces")
    func oddValues() {
        let facts = read("Event:<br>- `id_token token`: both<br>- user:created: made<br>- `http://x.y/z`: a URL")
        #expect(facts.bullets.map(\.value) == ["id_token token", "user:created", "http://x.y/z"])
    }

    @Test("are text with line breaks for <br> and bars for escaped bars")
    func text() {
        #expect(read(#"one<br>two \| three<br />four"#).text == "one\ntwo | three\nfour")
    }
}
