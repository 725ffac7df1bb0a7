import Testing

@testable import DocsEmitter

struct MarkdownParagraphsTests {
    @Test(arguments: [
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("\n  \nText\n\n", "Text"),
        ("## HTTP\n`DELETE /`", "&#35;&#35; HTTP\n`DELETE /`"),
        ("## Endpoint", "&#35;&#35; Endpoint"),
        ("```\n| <br>\n```\none<br/>two", "&#96;&#96;&#96;\n&#124; &#60;br>\n&#96;&#96;&#96;\none<br/>two"),
        ("# Another page", "&#35; Another page"),
        ("One\n---", "One\n&#45;--"),
        ("One\n=  \ntwo", "One\n&#61;  \ntwo"),
        ("One\n- two", "One\n- two"),
        ("  ### Request Parameters:", "&#35;&#35;&#35; Request Parameters:"),
        ("#### A heading of its own", "#### A heading of its own"),
        ("```\ncode that never ends", "&#96;&#96;&#96;\ncode that never ends"),
        ("~~~~\n~~~", "&#126;~~~\n&#126;~~"),
        ("```\n| a | b |\n```", "&#96;&#96;&#96;\n&#124; a &#124; b &#124;\n&#96;&#96;&#96;"),
        ("```\na\n\n| b |\n```", "&#96;&#96;&#96;\na\n&#32;\n&#124; b &#124;\n&#96;&#96;&#96;"),
        ("`User` and `a`\n`b` <x>", "`User` and `a`\n`b` &#60;x>"),
        ("`UserClient.getUser`\n`b` <x>", "&#96;UserClient.getUser&#96;\n`b` &#60;x>"),
        ("a `\n<script>\n` b", "a &#96;\n&#60;script>\n&#96; b"),
        ("`a\u{202e}b` c", "&#96;a&#8238;b&#96; c"),
        ("```sh\n# a comment\n```", "```sh\n# a comment\n```"),
        ("```sh\n\n```js\na ```\n```", "```sh\n\n```js\na ```\n```"),
        ("````\na\n```\n````", "&#96;&#96;&#96;&#96;\na\n&#96;&#96;&#96;\n&#96;&#96;&#96;&#96;"),
        ("<!-- hides the rest", "&#60;!-- hides the rest"),
        ("| a | b |", "&#124; a &#124; b &#124;"),
        ("a | b\n--|--", "a &#124; b\n--&#124;--"),
        ("~~~\n\n~~~", "&#126;~~\n&#32;\n&#126;~~"),
        ("!!!include(a.md)!!!", "&#33;!!include(a.md)!!!"),
        ("示例结果：", "&#31034;例结果："),
        ("})();Request Response", "})();&#82;equest Response"),
        ("text ## 请求参数", "text ## &#35831;求参数"),
        ("It has request parameters.", "It has request parameters."),
        ("One# Get users", "One# &#71;et users"),
        ("## Get users", "## Get users"),
        ("Sample code:", "&#83;ample code:"),
        ("> UserClient.getUser", "&#62; UserClient.getUser"),
        ("`UserClient. getUser`.", "&#96;UserClient. getUser&#96;."),
        ("**Sample code**:", "&#42;*Sample code**:"),
        ("#### <a id=\"X\"></a> X", "&#35;&#35;&#35;&#35; &#60;a&#32;id=\"X\">&#60;/a> X"),
        ("a &#35; `&#35;`", "a &#38;#35; `&#35;`"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("import users from a file", "&#105;mport users from a file"),
        ("takes {name} < 5", "takes &#123;name} &#60; 5"),
    ])
    func `a description starts no section`(text: String, paragraphs: String) {
        #expect(MarkdownParagraphs(place: .page, title: "Get users").run(text) == paragraphs)
    }

    @Test(arguments: [
        ("Who signs in.", "Who signs in."),
        ("User", "&#85;ser"),
        ("<：", "&#60;："),
        ("类型`X`", "&#31867;型`X`"),
        ("Type: `X`", "&#84;ype: `X`"),
        ("- **Type:** `X`", "&#45; **Type:** `X`"),
        ("Response type: X", "&#82;esponse type: X"),
        ("**User**", "&#42;*User**"),
        ("`User`", "&#96;User&#96;"),
        ("**UserDto 说明**", "&#42;*UserDto 说明**"),
        ("UserDto 说明：", "&#85;serDto 说明："),
        ("<b>UserDto</b> ", "&#60;b>UserDto</b> "),
        ("**One** of two:", "**One** of two:"),
        ("说明 UserDto：", "说明 UserDto："),
        ("#### A heading", "&#35;&#35;&#35;&#35; A heading"),
        ("\"quoted\"", "&#34;quoted\""),
        ("```\n# a comment\n```", "```\n# a comment\n```"),
    ])
    func `what stands above a table is no name, type or sample`(text: String, paragraphs: String) {
        #expect(MarkdownParagraphs(place: .caption).run(text) == paragraphs)
    }
}
