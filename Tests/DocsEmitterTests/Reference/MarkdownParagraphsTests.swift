import Testing

@testable import DocsEmitter

struct MarkdownParagraphsTests {
    @Test(arguments: [
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("\n  \nText\n\n", "Text"),
        ("## HTTP\n`DELETE /`", "\\## HTTP\n`DELETE /`"),
        ("# Another page", "\\# Another page"),
        ("  ### Request Parameters:", "\\### Request Parameters:"),
        ("#### A heading of its own", "#### A heading of its own"),
        ("```\ncode that never ends", "```\ncode that never ends\n```"),
        ("~~~~\n~~~", "~~~~\n~~~\n~~~~"),
        ("```sh\n# a comment\n```", "```sh\n# a comment\n```"),
        ("<!-- hides the rest", "&lt;!-- hides the rest"),
        ("a\r\nb\rc", "a\nb\nc"),
    ])
    func `a description starts no section`(text: String, paragraphs: String) {
        #expect(MarkdownParagraphs().run(text) == paragraphs)
    }
}
