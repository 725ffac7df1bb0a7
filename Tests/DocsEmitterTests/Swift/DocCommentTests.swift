import Testing

@testable import DocsEmitter

struct DocCommentTests {
    private func lines(_ text: String) -> [String] {
        var comment = DocComment()
        comment.add(DocText(symbols: ["UserDto": "UserDto", "Any": "AnyModel"]).run(text))
        return comment.lines
    }

    @Test("Every kind of line end begins a line with slashes")
    func splitsAtEveryLineEnd() {
        let text = "a\nb\r\nc\rd\u{2028}e\u{2029}f\u{b}g\u{c}h\u{85}i"
        #expect(lines(text) == ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map { "/// " + $0 })
    }

    @Test("What is invisible or moves text is shown as an escape")
    func showsControls() {
        #expect(lines("a\u{0}b\u{202e}c\u{feff}\u{7}") == ["/// a\\u{0}b\\u{202e}c\\u{feff}\\u{7}"])
    }

    @Test("What would end another kind of comment is text")
    func keepsCommentMarks() {
        #expect(lines("*/ #if DEBUG \"\"\" // \\(x)") == ["/// */ #if DEBUG \"\"\" // \\(x)"])
    }

    @Test(
        "HTML becomes Markdown",
        arguments: [
            ("a<br>b<br/>c<br />d", ["a", "b", "c", "d"]),
            ("see <a href=\"#UserDto\">UserDto</a>。", ["see ``UserDto``。"]),
            ("<a href=\"#Any\"></a>", ["``AnyModel``"]),
            ("<a href=\"#Gone\">Gone</a>", ["Gone"]),
            ("<a href=\"https://a.b/c\" target=\"_blank\">docs</a>", ["[docs](https://a.b/c)"]),
            ("<a href=\"javascript:x\">docs</a>", ["docs"]),
            ("<div style=\"width:80px\">x</div>", ["x"]),
            ("base64(<client_id>:<client_secret>)", ["base64(\\<client_id>:\\<client_secret>)"]),
            ("a < b <", ["a \\< b \\<"]),
            ("`<b>` and `a", ["`<b>` and \\`a"]),
            ("a<!-- hidden -->b<!-- open", ["ab\\<!-- open"]),
        ]
    )
    func readsHTML(text: String, expected: [String]) {
        #expect(lines(text) == expected.map { "/// " + $0 })
    }

    @Test(
        "What DocC would take for its own is text",
        arguments: [
            ("``Symbol``", "`Symbol`"), ("@Metadata {", "\\@Metadata {"), ("![x](y.png)", "[x](y.png)"),
            ("[x](javascript:y)", "[x\\](javascript:y)"), ("[x](https://a.b)", "[x](https://a.b)"),
            ("[x]: data:y", "[x\\]: data:y"), ("a[0]: b", "a[0]: b"), ("[x](y.md)", "[x](y.md)"),
            ("- Parameter x: y", "\\- Parameter x: y"), ("* returns: y", "\\* returns: y"), ("- `a`: b", "- `a`: b"),
        ]
    )
    func disarmsDocC(text: String, expected: String) {
        #expect(lines(text) == ["/// " + expected])
    }

    @Test("A fence that the page leaves open is closed")
    func closesFences() {
        #expect(lines("a\n```ts\n<b> @x") == ["/// a", "/// ```ts", "/// <b> @x", "/// ```"])
    }

    @Test("A sentence is a line, however long, so that a changed word changes no other line")
    func breaksSentences() {
        #expect(
            lines("One. Two is `a. B`. (3) e.g. this? Yes!") == [
                "/// One.", "/// Two is `a. B`. (3) e.g. this?", "/// Yes!",
            ])
        #expect(lines("- `a`: One. Two") == ["/// - `a`: One.", "///   Two"])
        let words = Array(repeating: "word", count: 60).joined(separator: " ")
        #expect(lines(words).count == 1)
    }

    @Test(
        "A value in backticks never becomes a link or ends its span",
        arguments: [
            ("a", "`a`"), ("a`b", "`a\\u{60}b`"), ("a\nb", "`a\\u{a}b`"), ("", "` `"),
        ]
    )
    func spansCode(value: String, expected: String) {
        #expect(CodeSpan.of(value) == expected)
    }

    @Test(
        "A literal holds what the page says and nothing else",
        arguments: [
            ("a\"b", #""a\"b""#), ("\\(x)", #""\\(x)""#), ("a\nb\r\t", #""a\nb\r\t""#), ("\u{202e}", #""\u{202e}""#),
            ("\u{0}", #""\u{0}""#), ("用户", "\"用户\""), ("\"\"\"", #""\"\"\"""#),
        ]
    )
    func quotes(text: String, expected: String) {
        #expect(StringLiteral.quoted(text) == expected)
    }
}
