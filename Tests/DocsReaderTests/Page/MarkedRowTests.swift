import DocsSchema
import Testing

@testable import DocsReader

@Suite("Rows as formatters and translators leave them")
struct MarkedRowTests {
    private static let header = "| Name | Type | Required | Default value | Description | Sample value |"

    @Test(
        "have a ruler above them in any dashes and spaces",
        arguments: [
            "| --- | --- | -- — | --- | --- | --- |", "| --- | --- |\u{a0}--\u{a0}| --- | --- | --- |",
            "| —— | —— | —— | :– | —— | —— |",
        ])
    func ruler(_ ruler: String) {
        let page = SnippetPage.request("| code | string | yes | - | Code | |")
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let header = lines.firstIndex(of: Self.header)
        let broken = lines.enumerated().map { $0.offset - 1 == header ? ruler : $0.element }
        #expect(Reading(broken.joined(separator: "\n")).fields("DoItRequest") == ["code: string!"])
    }

    @Test("are names and flags without the marks that make them bold or escape them")
    func marks() {
        let reading = Reading(
            SnippetPage.request(
                """
                | **code** | **string** | **Yes** | - | Role | `x1` |
                | user\\_id | string | Yes | - | User | `u` |
                | `a\\_b` | string | no | - | Code | |
                | **`name`** | string | no | - | Code in bold | |
                """))
        #expect(
            reading.fields("DoItRequest") == [
                "code: string!", "user_id: string!", #"a\_b: string"#, "name: string",
            ])
        #expect(!reading.diagnostics.contains { $0.id == "unknown-flag" || $0.id == "unknown-type" })
    }

    @Test("have their names behind marks of depth, and not in a column of other words")
    func depth() {
        let reading = Reading(
            """
            # Gates

            `GET /gates`

            ### Response Schema

            |Name|Type|Required|Restrictions|Description|
            |---|---|---|---|---|
            |» id|integer|true|none|The id|
            |» bolt|object|false|none|none|
            |»» key|string¦null|true|none|The key|
            """, path: "gates.md")
        #expect(reading.fields("GatesResponse") == ["id: integer!", "bolt: GatesResponseBolt"])
        #expect(reading.fields("GatesResponseBolt") == ["key: string!"])
        #expect(reading.model("GatesResponse")?.fields.map(\.description) == ["The id", ""])
        #expect(reading.diagnostics.filter { $0.severity == .warning }.map(\.id) == ["unknown-column"])
    }

    @Test("have their names behind marks of depth where their type is that of an enum")
    func enums() {
        let reading = Reading(
            """
            # Gates

            `GET /gates`

            **Response-fields:**

            | Field | Type | Description |
            |---|---|---|
            |bolt|object|Bolt|
            |└─kind|enum|Kind<br/>[Enum: STEEL, WOOD]|
            |└─name|string|Name|
            |total|int32|Total|
            """, path: "gates.md")
        #expect(reading.fields("GatesResponse") == ["bolt: GatesResponseBolt!", "total: integer!"])
        #expect(reading.fields("GatesResponseBolt") == ["kind: GatesResponseBolt.kind!", "name: string!"])
        #expect(reading.values("GatesResponseBolt.kind") == ["STEEL", "WOOD"])
    }

    @Test("stand below a header in bold")
    func header() {
        let page = SnippetPage.request("| code | string | yes | - | Code | |")
        let bold = Self.header.replacing("| ", with: "| **").replacing(" |", with: "** |")
        #expect(Reading(page.replacing(Self.header, with: bold)).fields("DoItRequest") == ["code: string!"])
    }
}
