import DocsSchema
import Testing

@Suite("The title of a page")
struct TitleTests {
    @Test(
        "is read without what formats it, and with its signs",
        arguments: [
            ("# Users of age < 18", "Users of age < 18"),
            ("---\ntitle: \"Get user\"\n---\n", "Get user"), ("---\ntitle: 'Get: user'\n---\n", "Get: user"),
            ("---\ntitle: Get user\n---\n", "Get user"),
        ])
    func marks(head: String, title: String) {
        let reading = Reading(head + "\n\n## Method name\n\n`AClient.getUser`\n")
        #expect(reading.operation?.title == title)
    }
}
