import DocsReader
import DocsSchema
import Testing

@Suite("A heading of one word")
struct OneWordHeadingTests {
    private static let columns = "| Name | Type | Required | Description | Example |\n|-|-|-|-|-|"

    @Test("is no data structure where no table stands below it", arguments: ["Notes", "FAQ", "TypeScript", "Errors"])
    func notes(word: String) {
        var page = PartedPage()
        page.rest = "## \(word)\n\nSome words."
        #expect(page.reading.model(word) == nil)
        page.rest = "##\(word)\n\nSome words."
        #expect(page.reading.model(word) == nil)
        page.rest = "## Data structure\n\n### <a id=\"A\"></a> A\n\n\(Self.columns)\n\n## \(word)\n\nSome words."
        #expect(page.reading.model(word) == nil)
        #expect(page.reading.model("A") != nil)
    }

    @Test("is one where its table looks like it, or the page links to it")
    func models() {
        var page = PartedPage()
        page.rest = "## Gate\n\n\(Self.columns)\n| id | string | Yes | ID | |"
        #expect(page.reading.fields("Gate") == ["id: string!"])
        page.rest = "## GateDto\n\n| Name | Type | Description |\n|-|-|-|\n| id | string | ID |"
        #expect(page.reading.fields("GateDto") == ["id: string"])
        page.rest = "## Gate\n\n| Name | Type | Description |\n|-|-|-|\n| id | string | ID |"
        page.response = page.response.replacing("| object |", with: "| <a href=\"#Gate\">Gate</a> |")
        #expect(page.reading.fields("Gate") == ["id: string"])
    }

    @Test(
        "among others is the data structure's that looks like a type", arguments: ["门 GateDto", "The GateDto object"])
    func others(heading: String) {
        var page = PartedPage()
        page.rest = "## Data structure\n\n### \(heading)\n\n\(Self.columns)\n| id | string | Yes | ID | |"
        #expect(page.reading.fields("GateDto") == ["id: string!"])
    }

    @Test("that was lost is the one the page refers to and nobody defines")
    func lost() {
        var page = PartedPage()
        page.response = page.response.replacing("| object |", with: "| <a href=\"#GateDto\">GateDto</a> |")
        page.rest = "## Data structure\n\n\(Self.columns)\n| id | string | Yes | ID | |"
        #expect(page.reading.fields("GateDto") == ["id: string!"])
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: GateDto!"])
        #expect(page.reading.diagnostics.map(\.id).contains("heading-recovered"))
    }
}
