import DocsSchema
import Testing

@testable import DocsReader

@Suite("Lists of fields")
struct FieldListTests {
    private func page(_ list: String, method: String = "## Method name\n\n`Client.a`\n\n") -> String {
        "# A\n\n\(method)## Request parameters\n\n\(list)\n\n## Request response\n\nType: `boolean`\n"
    }

    @Test(
        "are read as tables, however an item is written",
        arguments: [
            "- `code` (string, required): Code of it\n- `size` (number, optional, default: `1`): Size",
            "* **code** \\<string\\> 必填，Code of it\n* **size** \\<number\\> Size",
            "- `code` `<string>` required, Code of it\n- `size` `<number>` - Size",
            "- code: string, required, Code of it\n- size: number, Size",
            "- `code`（string，必填）：Code of it\n\n- `size`（number）：Size",
        ])
    func items(list: String) {
        let reading = Reading(page(list))
        #expect(reading.fields("ARequest") == ["code: string!", "size: number"])
        #expect(reading.model("ARequest")?.fields.map(\.description) == ["Code of it", "Size"])
        #expect(reading.places.contains("9:1 field-list"))
        #expect(reading.ledger.rows == 2 && reading.ledger.accounted == 2)
        let model = "## Data structure\n\n### <a id=\"D\"></a> D\n\n\(list)\n"
        #expect(Reading("# A\n\n`Client.a`\n\n\(model)").fields("D") == ["code: string!", "size: number"])
    }

    @Test("give defaults, and the values of a field in a list of its own")
    func details() {
        let reading = Reading(
            page("- `size` (number, default: 1): Size\n- `level` \\<string\\> Level:\n  - `low`: Low\n  - `high`: High")
        )
        #expect(reading.model("ARequest")?.fields.first?.defaultValue == .number("1"))
        #expect(reading.values("ARequest.level") == ["low", "high"])
    }

    @Test(
        "are none without types, or beside a table",
        arguments: [
            "- `code`: Code of it", "- `code` (see below): Code", "- code: the code", "- one\n- `code` (string)",
            "- `code` (string",
        ])
    func prose(list: String) {
        #expect(Reading(page(list)).ledger.rows == 0)
        let table = "| Name | Type | Required | Default value |\n|-|-|-|-|\n| b | string | no | |\n\n"
        #expect(Reading(page(table + "- `code` (string): Code")).fields("ARequest") == ["b: string"])
        let above = Reading(page("- `code` (string): Code\n\nMore:\n\n" + table))
        #expect(above.fields("ARequest") == ["b: string"])
        #expect(!above.diagnostics.map(\.id).contains("unread-table"))
    }

    @Test("are told and not read where no words of the page name the operation")
    func unnamed() {
        let reading = Reading(page("- `code` \\<string\\> Code\n- `size` \\<number\\> Size", method: ""))
        #expect(reading.operation?.request == nil)
        #expect(reading.diagnostics.map(\.id).contains("unread-table"))
    }
}
