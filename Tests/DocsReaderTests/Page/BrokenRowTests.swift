import DocsSchema
import Testing

@testable import DocsReader

@Suite("Rows that are broken over lines")
struct BrokenRowTests {
    private static let rest = "\n| size | number | no | - | Size | `1` |"

    @Test(
        "are joined wherever the break is",
        arguments: [
            "| code | string |\n| yes | - | Code of it | `x` |", "| code | string\n| yes | - | Code\nof it | `x` |",
            "| code\n| string | yes | - | Code of it | `x` |", "| code | string | yes | - |\nCode\nof it | `x` |",
            "| code | string | yes |\n- | Code\nof it | `x` |", "| code | string | yes | - | Code\nof it | `x` |",
            "| code | str\ning | yes | - | Code of it | `x` |",
            "| code | string | yes | - | Code\nof it |\n`x` |", "| code | string | yes |\n| - | Code of it | `x` |",
        ])
    func joined(row: String) {
        let reading = Reading(SnippetPage.request(row + Self.rest))
        let code = reading.model("DoItRequest")?.fields.first
        #expect(reading.fields("DoItRequest") == ["code: string!", "size: number"])
        #expect(code?.description.replacing("\n", with: " ") == "Code of it")
        #expect(code?.example == "x")
        #expect(reading.diagnostics.map(\.id).contains("broken-row"))
        #expect(!reading.diagnostics.map(\.id).contains("missing-cells"))
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("keep a list of values, and go on behind a blank line")
    func list() {
        let reading = Reading(
            SnippetPage.request(
                "| level | string | no | - | Level:\n- `low`: Low\n\n- `high`: High | `low` |" + Self.rest))
        #expect(reading.values("DoItRequest.level") == ["low", "high"])
        #expect(reading.fields("DoItRequest").last == "size: number")
    }

    @Test(
        "are not rows that lost their last cells above a whole row, another part or the end of a table",
        arguments: ["| code | string | yes | - | Code", "| code | string | yes | - | Code |", "| code | string | yes"])
    func cut(row: String) {
        let reading = Reading(SnippetPage.request(row + Self.rest + "\n" + row.replacing("code", with: "last")))
        #expect(reading.fields("DoItRequest") == ["code: string!", "size: number", "last: string!"])
        #expect(!reading.diagnostics.map(\.id).contains("broken-row"))
    }

    @Test("may have lost all breaks between them")
    func glued() {
        let rows = "| code | string | yes | - | Code | `x` |" + Self.rest + "\n| last | string | no | - | Last |"
        let page = SnippetPage.request(rows)
        let table = SnippetPage.requestHeader + "\n" + rows
        let reading = Reading(page.replacing(table, with: table.replacing("\n", with: " ")))
        #expect(reading.fields("DoItRequest") == ["code: string!", "size: number", "last: string"])
        #expect(reading.model("DoItRequest")?.fields.first?.example == "x")
        #expect(reading.diagnostics.map(\.id).contains("joined-rows"))
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("are not rows that lack cells above another row that lacks some")
    func bothCut() {
        let reading = Reading(SnippetPage.request("| code | string | yes |\n| size | number | no |"))
        #expect(reading.fields("DoItRequest") == ["code: string!", "size: number"])
    }
}
