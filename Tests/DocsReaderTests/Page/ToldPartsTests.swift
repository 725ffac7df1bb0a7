import DocsReader
import DocsSchema
import Testing

@Suite("The parts of a page")
struct ToldPartsTests {
    @Test(
        "are known by their headings with anything in front and behind",
        arguments: [
            "2. Request response", "二、请求响应", "📤 请求响应", "请求响应（Response）", "[Request response](#request-response)",
            "Request response {#response}", "`Request response`", "Returns", "返回值",
        ])
    func headings(heading: String) {
        var page = PartedPage()
        page.response = page.response.replacing("Request response", with: heading)
        #expect(page.reading.operation?.response == .model("GateRespDto"))
        #expect(page.reading.schema.models.map(\.name).sorted() == ["GateRespDto", "RaiseGateRequest"])
    }

    @Test(
        "of a request are one request, whatever stands between them",
        arguments: [
            ("### Path", "### Body"), ("**Path**", "**Body**"), ("`Path`", "`Body`"), ("### 路径参数", "### 请求体"),
            ("### In the path", "### In the body"), ("## Path parameters", "## Request body"),
        ])
    func request(path: String, body: String) {
        var page = PartedPage()
        let columns = "| Name | Type | Required | Description |\n|-|-|-|-|"
        page.request = """
            ## Request parameters

            \(path)

            \(columns)
            | gateId | string | Yes | ID |

            \(body)

            \(columns.replacing("Description", with: "Description | Example").replacing("|-|-|", with: "|-|-|-|"))
            | note | string | No | Note | `n` |
            """
        #expect(page.reading.fields("RaiseGateRequest") == ["gateId: string!", "note: string"])
        #expect(page.reading.operation?.method == .post)
        #expect(page.reading.schema.models.map(\.name).sorted() == ["GateRespDto", "RaiseGateRequest"])
    }

    @Test("that show headers are left out, which is noted", arguments: ["### Headers", "### 请求头", "**Headers**"])
    func headers(heading: String) {
        var page = PartedPage()
        page.request += "\n\n\(heading)\n\n\(PartedPage.columns)\n| Authorization | string | Yes | - | Token | |"
        page.request += "\n\n### Body\n\n\(PartedPage.columns)\n| note | string | No | - | Note | |"
        #expect(page.reading.fields("RaiseGateRequest") == ["gateId: string!", "note: string"])
        #expect(page.reading.diagnostics.map { "\($0.id) \($0.severity)" } == ["unknown-table note"])
    }

    @Test("of a request may be its type alone, which then is a body")
    func typeOfRequest() {
        var page = PartedPage()
        page.request = "## 请求参数\n\n类型： `GateReqDto`"
        #expect(page.reading.operation?.request == "GateReqDto")
        #expect(page.reading.operation?.method == .post)
    }

    @Test(
        "state the response's type by the values that come back",
        arguments: ["boolean : true / false", "Boolean: it is"])
    func valuesOfResponse(line: String) {
        var page = PartedPage()
        page.response = "## Returns\n\n```json\n\(line)\n```"
        #expect(page.reading.operation?.response == .boolean)
        #expect(page.reading.diagnostics == [])
        page.response = "## Returns\n\n```json\n{\n\"boolean\": true\n}\n```"
        #expect(page.reading.operation?.response == nil)
        #expect(page.reading.operation?.sampleResult?["boolean"] == true)
    }

    @Test(
        "state the response's type in other words, too",
        arguments: [
            "Return type: `GateDto`", "Returns: `GateDto`", "Type `GateDto`", "Type: `GateDto` — see below",
            "Type: `Promise<GateDto>`", "返回类型：`GateDto`",
        ])
    func typeOfResponse(line: String) {
        var page = PartedPage()
        page.response = page.response.replacing("Type: `GateRespDto`", with: line)
        #expect(page.reading.operation?.response == .model("GateDto"))
    }
}
