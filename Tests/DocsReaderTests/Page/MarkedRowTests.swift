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

    @Test("stand below a header in bold")
    func header() {
        let page = SnippetPage.request("| code | string | yes | - | Code | |")
        let bold = Self.header.replacing("| ", with: "| **").replacing(" |", with: "** |")
        #expect(Reading(page.replacing(Self.header, with: bold)).fields("DoItRequest") == ["code: string!"])
    }
}
