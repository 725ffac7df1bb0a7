import DocsSchema
import Testing

@testable import DocsReader

@Suite("Tables without a bar in front of each row")
struct RestoreRowsTests {
    private static let table = [
        "| Name | Type | Required | Default value | Description | Sample value |",
        "| ---- | ---- | ---- | ---- | ---- | ---- |",
        "| code | string | yes | - | Code of it | `x` |",
        "| size | number | no | 1 | Size | `2` |",
    ]

    /// A request of the rows, each of which is rewritten.
    private func reading(rows: [String] = table, _ rewrite: (String) -> String) -> Reading {
        Reading(
            SnippetPage.request("").replacing(
                SnippetPage.requestHeader, with: rows.map(rewrite).joined(separator: "\n")))
    }

    private func bare(_ row: String) -> String { String(row.dropFirst(2).dropLast(2)) }

    private func expectWhole(
        _ reading: Reading, _ place: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let fields = reading.model("DoItRequest")?.fields ?? []
        #expect(
            reading.fields("DoItRequest") == ["code: string!", "size: number"], sourceLocation: sourceLocation)
        #expect(fields.map(\.description) == ["Code of it", "Size"], sourceLocation: sourceLocation)
        #expect(fields.map(\.example) == ["x", .number("2")], sourceLocation: sourceLocation)
        #expect(reading.ledger.accounted == reading.ledger.rows, sourceLocation: sourceLocation)
        #expect(
            reading.places.filter { $0.hasSuffix("other-bars") } == (place.map { ["\($0) other-bars"] } ?? []),
            sourceLocation: sourceLocation)
    }

    @Test("are read without outer bars, in quotations and in code")
    func bars() {
        expectWhole(reading(bare))
        expectWhole(reading { "> " + $0 })
        expectWhole(reading { "> " + bare($0) })
        expectWhole(reading(rows: [Self.table[0]] + Self.table[2...]) { bare($0) })
        expectWhole(reading(rows: ["```"] + Self.table + ["```"]) { $0 == "```" ? $0 : bare($0) })
    }

    @Test("are read with marks that stand for bars, which is said once, where the table starts")
    func marks() {
        expectWhole(reading { $0.replacing("|", with: "｜") }, "9:1")
        expectWhole(reading { $0.replacing("|", with: #"\|"#) }, "9:1")
        expectWhole(reading(rows: [Self.table[0]] + Self.table[2...]) { bare($0).replacing(" | ", with: "\t") }, "9:1")
    }

    @Test("are read as HTML, on one line or many, with the tags that mean something in a cell")
    func html() {
        let rows = Self.table.filter { !$0.contains("----") }.map { row in
            "<tr>" + bare(row).split(separator: " | ").map { "<td><span>\($0)</span></td>" }.joined() + "</tr>"
        }
        let head = rows[0].replacing("td>", with: "th>")
        let body = rows[1...].joined(separator: "\n").replacing("`x`", with: "<code>x</code>")
        expectWhole(reading(rows: ["<table>", head, body, "</table>"]) { $0 })
        expectWhole(
            reading(rows: ["<table><thead>" + head + "</thead>" + body.replacing("\n", with: "") + "</table>"]) { $0 })
        expectWhole(
            reading(rows: ["<table>", head, body.replacing("<td>", with: "\n  <td class=\"a\">"), "</table>"]) { $0 })
        let exported = ["table", "tr", "td", "th"].reduce("<table>" + head + body + "</table>") { text, tag in
            text.replacing("<" + tag, with: "\n<lark-" + tag).replacing("</" + tag, with: "\n</lark-" + tag)
        }
        expectWhole(reading(rows: [exported]) { $0 })
    }

    @Test("have single rows that lost their first bar, or stand behind the mark of a list")
    func rows() {
        expectWhole(reading { $0.hasPrefix("| code") ? String($0.dropFirst(2)) : $0 })
        expectWhole(reading { $0.hasPrefix("| size") ? String($0.dropFirst(2)) : $0 })
        expectWhole(reading { $0.hasPrefix("| size") ? "* " + $0 : $0 })
        expectWhole(reading { $0.hasPrefix("| code") ? $0.replacing("code |", with: "code ｜") : $0 }, "11:1")
        expectWhole(reading { $0.hasPrefix("| code") ? $0.replacing("|", with: "｜") : $0 }, "11:1")
    }

    @Test("keep the place of each row")
    func places() {
        let reading = reading(rows: [
            "<table><tr><th>Name</th><th>Type</th><th>Required</th></tr>", "<tr><td>a</td><td>?!</td><td>no</td></tr>",
            "</table>",
        ]) { $0 }
        #expect(reading.places.contains("10:9 unknown-type"))
        #expect(self.reading { "> " + $0.replacing("| string", with: "| ?!") }.places.contains("11:5 unknown-type"))
        let fullWidth = self.reading { $0.replacing("| string", with: "| ?!").replacing("|", with: "｜") }
        #expect(fullWidth.places.contains("11:5 unknown-type"))
    }

    @Test(
        "are no lines of prose or code with bars or tabs in them, and no HTML of other things",
        arguments: [
            "a | b\nc | d", "let type: string | number | name", "- | a | b |", "> a | b", "name\ttype of\tthing",
            "<table><tr><td>one</td><td>two</td></tr></table>", "<table><tr><th>Name</th><th>Type</th></tr>",
            "<table>\n<tr><td><table><tr><td>Name</td><td>Type</td></tr></table></td></tr></table>",
        ])
    func prose(text: String) {
        let page = "# A\n\n## Method name\n\n`Client.a`\n\n## Data structure\n\n### <a id=\"D\"></a> D\n\n\(text)\n"
        #expect(Reading(page).ledger.rows == 0)
        #expect(Reading(page).ledger.tables == 0)
    }

    @Test("end, however they start", arguments: ["## A | B |", "``` | ```", "|", "a | b", "<table", "｜ ｜ ｜ ｜"])
    func ends(line: String) {
        let reading = Reading("# A\n\n\(line)\n| - | - |\n--- | ---\n\(line)")
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("are read out of a grid, whose cells may go over lines")
    func grid() {
        let ruler = "+------+------+------+------+------+------+"
        let heads = [ruler, Self.table[0], ruler.replacing("-", with: "=")]
        expectWhole(reading(rows: heads + [Self.table[2], ruler, Self.table[3], ruler]) { $0 })
        expectWhole(reading(rows: [ruler, Self.table[0], ruler, Self.table[2], Self.table[3], ruler]) { $0 })
        let parts = ["| code | string | yes | - | Code | `x` |", "| | | | | of it | |", ruler]
        expectWhole(reading(rows: heads + parts + [Self.table[3], ruler]) { $0 })
    }
}
