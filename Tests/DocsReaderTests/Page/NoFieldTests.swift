import DocsSchema
import Testing

@testable import DocsReader

@Suite("Rows that are no fields")
struct NoFieldTests {
    @Test(
        "are passed over with a note",
        arguments: [
            "| ... | ... | ... | ... | ... | ... |", "| …… | | | | | |", "| 无 | - | - | - | - | - |",
            "| None | | | | | |",
            "| === | === | === | === | === | === |", "| **必填参数** | | | | | |",
        ])
    func rows(row: String) {
        let reading = Reading(SnippetPage.request("| a | string | Yes | - | A | |\n" + row))
        #expect(reading.fields("DoItRequest") == ["a: string!"])
        #expect(reading.diagnostics.filter { $0.id == "no-field" }.count == 1)
        #expect(!reading.diagnostics.contains { ["unknown-flag", "unknown-type", "odd-name"].contains($0.id) })
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test(
        "have no type and no flag",
        arguments: [
            ("| none | string | No | - | A field | |", "none: string"),
            ("| * | string | Yes | - | Any | |", "*: string!"),
            ("| **a** | string | Yes | - | | |", "a: string!"), ("| a | | | | | |", "a: any"),
        ])
    func fields(row: String, field: String) {
        #expect(Reading(SnippetPage.request(row)).fields("DoItRequest") == [field])
    }
}
