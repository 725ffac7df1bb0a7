import DocsSchema
import Testing

@testable import DocsReader

@Suite("What stands around a page and its code, and is none of it")
struct UnwrapPageTests {
    private let page =
        "# Get a user\n\n## Method name\n\n`Client.getUser`\n\n## Sample\n\n```ts\nclient.getUser();\n```"

    @Test(
        "is a fence around the whole page",
        arguments: [("````markdown", "````"), ("```md", "```"), ("~~~Markdown", "~~~\n\n"), ("\n```markdown", "```\n")])
    func fence(start: String, end: String) {
        let reading = Reading("\(start)\n\(page)\n\(end)")
        #expect(["Get a user"] == reading.schema.operations.map(\.title))
        #expect(["fenced-page"] == reading.diagnostics.map(\.id).filter { $0 == "fenced-page" })
    }

    @Test(
        "is none where a page starts with a sample of Markdown",
        arguments: [
            "```markdown\n# A\n```\n\nText.\n\n```js\na.b();\n```", "```markdown\ntext\n```", "```markdown",
            "```\n# A\n```",
        ])
    func sample(page: String) {
        #expect(!Reading(page).diagnostics.contains { $0.id == "fenced-page" })
    }

    @Test("is what a button beside code says", arguments: ["复制代码", "Copy", "Copied!"])
    func button(words: String) {
        let page = { (words: String) in
            "# A\n\n## Method name\n\n`C.get`\n\n## Request response\n\nSample result:\n\n```json\n\(words){ \"data\": true }\n```\n"
        }
        #expect(Reading(page("")).operation?.response == Reading(page(words + "\n")).operation?.response)
        let sample = { (words: String) in "# Store\n\nPut it:\n\njs\n\(words)\n\nstore.put({ id: \"ID\" });\n" }
        #expect(["put"] == Reading(sample(words)).schema.operations.map(\.name))
        #expect(["put"] == Reading("# Store\n\nPut it:\n\nts\n store.put(id);\n").schema.operations.map(\.name))
        for page in [sample(words), "# Store\n\nPut it:\n\nts\nstore.put({ id: \"ID\" });\n"] {
            #expect(["Put it:"] == Reading(page).schema.operations.map(\.description))
        }
    }

    @Test("is no line of prose", arguments: ["Say\nCopy\nto it.", "Copy it."])
    func prose(text: String) {
        let reading = Reading("# A\n\n\(text)\n\n## Method name\n\n`C.get`\n")
        #expect(reading.operation?.description.contains("Copy") == true)
    }
}
