import Testing

@testable import DocsEmitter

struct MarkdownParagraphsTests {
    @Test(arguments: [
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("\n  \nText\n\n", "Text"),
        ("## HTTP\n`DELETE /`", "&#35;&#35; HTTP\n`DELETE /`"),
        ("# Another page", "&#35; Another page"),
        ("  ### Request Parameters:", "&#35;&#35;&#35; Request Parameters:"),
        ("#### A heading of its own", "#### A heading of its own"),
        ("```\ncode that never ends", "```\ncode that never ends\n```"),
        ("~~~~\n~~~", "~~~~\n~~~\n~~~~"),
        ("```sh\n# a comment\n```", "```sh\n# a comment\n```"),
        ("<!-- hides the rest", "&#60;!-- hides the rest"),
        ("| a | b |", "&#124; a | b |"),
        ("Sample code:", "&#83;ample code:"),
        ("> UserClient.getUser", "&#62; UserClient.getUser"),
        ("#### <a id=\"X\"></a> X", "&#35;&#35;&#35;&#35; &#60;a&#32;id=\"X\"></a> X"),
        ("a &#35; `&#35;`", "a &#38;#35; `&#35;`"),
        ("a\r\nb\rc", "a\nb\nc"),
    ])
    func `a description starts no section`(text: String, paragraphs: String) {
        #expect(MarkdownParagraphs(place: .page).run(text) == paragraphs)
    }

    @Test(arguments: [
        ("Who signs in.", "Who signs in."),
        ("User", "&#85;ser"),
        ("Type: `X`", "&#84;ype: `X`"),
        ("#### A heading", "&#35;&#35;&#35;&#35; A heading"),
        ("\"quoted\"", "&#34;quoted\""),
        ("```\n# a comment\n```", "```\n# a comment\n```"),
    ])
    func `what stands above a table is no name, type or sample`(text: String, paragraphs: String) {
        #expect(MarkdownParagraphs(place: .caption).run(text) == paragraphs)
    }
}
