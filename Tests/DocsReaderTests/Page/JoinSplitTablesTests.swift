import DocsSchema
import Testing

@testable import DocsReader

@Suite("Two tables under one heading")
struct JoinSplitTablesTests {
    private let second = SnippetPage.modelHeader + "\n| title | string | no | Title | `t` |\n"

    @Test(
        "are those of one data structure if words part them",
        arguments: ["These may be missing:", "**Optional fields**"])
    func split(words: String) {
        let reading = Reading(SnippetPage.model("| id | string | yes | ID | `1` |", more: "\(words)\n\n\(second)"))
        #expect(reading.fields("Dto") == ["id: string!", "title: string"])
        #expect(reading.model("Dto")?.description == words)
        #expect(reading.diagnostics.map(\.id).contains("split-table"))
        #expect(!reading.diagnostics.map(\.id).contains("heading-lost"))
        #expect(reading.schema.models.count == 2)
    }

    @Test(
        "are those of two if a heading parts them, a link leads nowhere, or they share a name",
        arguments: [("#### Other", "string"), ("More:", "<a href=\"#Other\">Other</a>")])
    func lost(words: String, type: String) {
        let reading = Reading(SnippetPage.model("| id | \(type) | yes | ID | |", more: "\(words)\n\n\(second)"))
        #expect(reading.fields("Dto").count == 1)
        let both = Reading(
            SnippetPage.model("| id | string | yes | ID | |", more: "\(words)\n\n\(second)| id | number | no | | |\n"))
        #expect(both.fields("Dto") == ["id: string!"])
    }

    @Test("of a sample result are its first block that reads, whatever follows")
    func samples() {
        let reading = Reading(
            SnippetPage.model(
                "| id | string | yes | ID | `1` |",
                sample: "{\"data\": {\"id\": \"1\"}}\n```\n\nFailure:\n\n```json\n{\"code\": 400}"))
        #expect(reading.operation?.sampleResult == .object([.init("data", .object([.init("id", .string("1"))]))]))
        #expect(reading.diagnostics.map(\.id).contains("second-sample"))
        #expect(!reading.diagnostics.map(\.id).contains("sample-unreadable"))
    }

    @Test("of a sample result are not read from a block with nothing in it", arguments: ["{}", "[]"])
    func emptySamples(empty: String) {
        let reading = Reading(
            SnippetPage.model(
                "| id | string | yes | ID | `1` |", sample: "\(empty)\n```\n\n```json\n{\"id\": \"1\"}"))
        #expect(reading.operation?.sampleResult == .object([.init("id", .string("1"))]))
        #expect(!reading.diagnostics.map(\.id).contains("second-sample"))
    }
}
