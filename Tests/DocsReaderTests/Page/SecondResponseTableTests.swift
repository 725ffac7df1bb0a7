import DocsReader
import DocsSchema
import Testing

@Suite("A second table of the response")
struct SecondResponseTableTests {
    private static let table =
        "| Name | Type | Description |\n|-|-|-|\n| id | string | ID |\n| message | number | Other |"

    @Test(
        "is what the field holds that the words above it name",
        arguments: ["### data", "**data**", "#### `data`", "`data`:", "data 字段说明：", "其中 data 的结构为：", "### data object"])
    func field(words: String) {
        var page = PartedPage()
        page.response += "\n\n\(words)\n\n\(Self.table)"
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: GateRespDtoData!"])
        #expect(page.reading.fields("GateRespDtoData") == ["id: string", "message: number"])
        page.response = page.response.replacing("| object |", with: "| array |")
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: array of GateRespDtoData!"])
    }

    @Test("is what the field holds on a page that starts with its response, too")
    func onlyResponse() {
        let response = PartedPage().response.replacing("Type: `GateRespDto`\n\n", with: "")
        let reading = Reading("# T\n\n\(response)\n\n### data\n\n\(Self.table)\n", path: "management/gates/raise.md")
        #expect(reading.fields("RaiseResponse") == ["message: string!", "data: RaiseResponseData!"])
        #expect(reading.fields("RaiseResponseData") == ["id: string", "message: number"])
    }

    @Test("is passed over under words of its own, which is said", arguments: ["### Error response", "**400**", "出错时："])
    func other(words: String) {
        var page = PartedPage()
        page.response += "\n\n\(words)\n\n\(Self.table)"
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: object!"])
        #expect(page.reading.diagnostics.map(\.id) == ["unknown-table"])
        #expect(page.reading.ledger.notOfTheAPI == 2)
    }

    @Test("is passed over under a title of its own, which is said")
    func title() {
        var page = PartedPage()
        page.rest = "## Error codes\n\n\(Self.table)"
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: object!"])
        #expect(page.reading.diagnostics.map(\.id) == ["unknown-table"])
    }

    @Test("is a data structure under a type of its own")
    func typed() {
        var page = PartedPage()
        page.response += "\n\nType: `ErrorRespDto`\n\n\(Self.table)"
        #expect(page.reading.operation?.response == .model("GateRespDto"))
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: object!"])
        #expect(page.reading.fields("ErrorRespDto") == ["id: string", "message: number"])
    }
}
