import DocsSchema
import Testing

@testable import DocsReader

@Suite("Descriptions")
struct ReadDescriptionTests {
    private func read(_ text: String) -> ReadDescription.Facts {
        ReadDescription(vocabulary: .all).run(Text(text.utf8))
    }

    @Test(
        "give away the nested type and keep the rest",
        arguments: [
            ("身份源 嵌套类型：<a href=\"#IdentityDto\">IdentityDto</a>。", "身份源"),
            ("Identities Nested type: <a href=\"#IdentityDto\">IdentityDto</a>.", "Identities"),
            ("Identities nesting type: <a IdentityDto.", "Identities"),
            ("Nested type, <a href=\"#IdentityDto\">IdentityDto</a>", ""),
            ("Identities Nested Type: <a href=\"#IdentityDto\">IdentityDto</a>.", "Identities"),
            ("Identities NESTED TYPES: <a href=\"#IdentityDto\">IdentityDto</a>.", "Identities"),
            ("Identities Nested type: [IdentityDto](#IdentityDto).", "Identities"),
            ("Identities Nested type: `IdentityDto`.", "Identities"),
            ("Nested type: IdentityDto. See [more](#more).", "See [more](#more)."),
            ("身份源 嵌套类型：`IdentityDto`。", "身份源"),
        ])
    func nestedType(text: String, rest: String) {
        let facts = read(text)
        #expect(facts.nested == .type(.model("IdentityDto")))
        #expect(facts.text == rest)
    }

    @Test("have lines wherever one ends in any way", arguments: ["One\nTwo", "One\rTwo", "One\r\nTwo", "One<br>Two"])
    func lines(text: String) {
        #expect(read(text).text == "One\nTwo")
    }

    @Test("talk of nested types without naming one", arguments: ["The nested types are many.", "A nested type of it."])
    func noNestedType(text: String) {
        let facts = read(text)
        #expect(facts.nested == nil)
        #expect(facts.text == text)
    }

    @Test(
        "give away the most elements of an array",
        arguments: [
            "编码。数组长度限制：50。", "Codes. Array length limit: 50.", "Codes. Array length limitation: 50.",
            "Codes. Array length is limited to 50.",
        ])
    func arrayLimit(text: String) {
        #expect(read(text).maxItems == 50)
        #expect(!read(text).text.contains("50"))
    }

    @Test("group the digits of a limit, or say something else behind it")
    func groupedLimit() {
        #expect(read("Codes. Array length limit: 1,000.").maxItems == 1000)
        #expect(read("Codes. Array length limit: 1,000.").text == "Codes.")
        #expect(read("Array length limit: 50,12 each").text == ",12 each")
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
            "State:<BR>- A: one< br>- B: two<Br/>",
            "State:<br >- **A**: one<br>- **B:** two",
            "State:<br>- **`A`**: one<br>- \"B\": two",
            "State:<br>• A: one<br>•`B`: two",
            "State:<br>* A: one<br>* `B`: two",
            "State:<br>– A: one<br>— `B`: two",
            "State:<br>- `A`: one - `B`: two",
            "State: -`A`: one -`B`: two",
            "State:-`A`：one - `B`：two",
        ])
    func bullets(text: String) {
        let facts = read(text)
        #expect(facts.list.bullets.map(\.value) == ["A", "B"])
        #expect(facts.list.bullets.map(\.text) == ["one", "two"])
        #expect(facts.list.bullets.map(\.isValue) == [true, true])
        #expect(facts.list.lead == "State:")
    }

    @Test("know prose in bullets from values")
    func prose() {
        #expect(
            read("How:<br>- 图片背景：an image<br>- plain words here: text").list.bullets.map(\.isValue) == [false, false])
    }

    @Test("keep values with colons and spaces")
    func oddValues() {
        let facts = read("Event:<br>- `id_token token`: both<br>- user:created: made<br>- `http://x.y/z`: a URL")
        #expect(facts.list.bullets.map(\.value) == ["id_token token", "user:created", "http://x.y/z"])
    }

    @Test("end a value at its first colon, and at a remark in brackets")
    func ends() {
        let facts = read("方式：<br>- SMS: 验证码，格式：6 位<br>- EMAIL:邮箱，格式：x<br>- ON（默认）：开<br>- web\\_message (old): x")
        #expect(facts.list.bullets.map(\.value) == ["SMS", "EMAIL", "ON", "web_message"])
        #expect(facts.list.bullets.map(\.text) == ["验证码，格式：6 位", "邮箱，格式：x", "（默认）：开", "(old): x"])
        #expect(facts.list.bullets.map(\.isValue) == [true, true, true, true])
    }

    @Test(
        "keep hyphens that start no value",
        arguments: [
            "From `a` - `b`: a range", "**Note** this", "A -`b` and - `c`", "`x -`y`: z - `w`", "——A: b",
            "A - b (c) - d (e)",
        ])
    func noBullets(text: String) {
        let facts = read(text)
        #expect(facts.list.bullets == [])
        #expect(facts.list.lead == text)
    }

    @Test("are text with line breaks for <br> and bars for escaped bars")
    func text() {
        #expect(read(#"one<br>two \| three<br />four"#).text == "one\ntwo | three\nfour")
    }

    @Test("say themselves that a list is one of values")
    func namedValues() {
        let facts = read("Kind:<br>- one thing<br>Values:<br>- `` a`b ``: A<br>with &#45; more<br>- `\"\"`")
        #expect(facts.list.areValues)
        #expect(facts.list.bullets.map(\.value) == ["a`b", ""])
        #expect(facts.list.bullets.map(\.text) == ["A\nwith - more", ""])
        #expect(facts.list.lead == "Kind:\n- one thing")
        #expect(!read("Values:<br>of any kind").list.areValues)
    }

    @Test(
        "hold what would end a cell as a reference by number",
        arguments: [
            (#"a \| b &#96; c &#92;"#, #"a | b ` c \"#),
            ("`&#96; \\|` &lt;b> &#38;#96; &#233; &#9;", "`&#96; |` &lt;b> &#96; é &#9;"),
            ("a & b &# &#; &#12345; &#0;", "a & b &# &#; 〹 &#0;"),
        ])
    func references(cell: String, text: String) {
        #expect(read(cell).text == text)
    }
}
