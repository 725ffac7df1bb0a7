import DocsReader
import DocsSchema
import Testing

@Suite("The response of a hand-written page")
struct ResponsePartTests {
    private static let typed = "| Parameter | Type | Description |\n|-|-|-|\n| id | string | ID |"

    /// A page with a request of one parameter, and what stands below it.
    private func reading(_ rest: String) -> Reading {
        Reading(
            """
            # Gate

            POST /gate

            ### Request parameters

            | Parameter | Type | Required | Description |
            |-|-|-|-|
            | user | string | Yes | User |

            \(rest)
            """, path: "gate.md")
    }

    @Test(
        "stands behind a line of prose that says so",
        arguments: ["It returns `200` and the following\nresponse attributes:", "返回如下字段："])
    func prose(line: String) {
        let reading = reading("\(line)\n\n\(Self.typed)")
        #expect(reading.fields("GateRequest") == ["user: string!"])
        #expect(reading.fields("GateResponse") == ["id: string!"])
    }

    @Test(
        "has parts, of which the first table is its own",
        arguments: ["## 响应结构", "## 输出", "## Output", "## Response structure"])
    func parts(heading: String) {
        let form = Self.typed.replacing("Parameter", with: "Name")
        let reading = reading("\(heading)\n\n### 外层\n\n\(Self.typed)\n\n## FormVO\n\n\(form)")
        #expect(reading.fields("GateResponse") == ["id: string!"])
        #expect(reading.fields("FormVO") == ["id: string"])
    }

    @Test(
        "has a heading, a label or a tab of its own",
        arguments: [
            "### 应答参数", "### 回参", "**回参说明**", "### 返回说明\n\nWhat it says.", "### Response Schema\n\nWhat it says.",
            "{% tab title=\"Response\" %}", "{% tab title=\"200: OK\" %}", "<TabItem value=\"b\" label=\"Response\">",
            "=== \"Response\"", "**Response Structure**\n\n```json\n{\"id\": \"a\"}\n```\n\n**Parameters**",
            "### 返回说明\n\n```json\n{\"id\": \"a\"}\n```\n\n### 参数说明",
        ])
    func headings(_ heading: String) {
        let reading = reading("\(heading)\n\n\(Self.typed)")
        #expect(reading.fields("GateRequest") == ["user: string!"])
        #expect(reading.fields("GateResponse") == ["id: string!"])
    }

    @Test(
        "may have heads below its label that are not known",
        arguments: [
            "| Parameter | Type | Required or not | Meaning |\n|-|-|-|-|\n| id | string | Y | ID |",
            "| Field | Type | Description | Since |\n|-|-|-|-|\n| id | string | ID | 1.0 |",
            "| Key | Type | Explanation |\n|-|-|-|\n| id | string | ID |",
        ])
    func heads(table: String) {
        for label in ["**Response parameters:**", "**Response fields:**", "Response:"] {
            let reading = reading("\(label)\n\n\(table)")
            #expect(reading.fields("GateRequest") == ["user: string!"])
            #expect(reading.fields("GateResponse") == ["id: string!"])
        }
    }

    @Test(
        "has data structures in tables that name the field they are in",
        arguments: ["#### Fields in `results`", "#### results"])
    func owners(heading: String) {
        let response = "| Parameter | Type | Description |\n|-|-|-|\n| results | object | All |"
        let reading = reading("### Response\n\n\(response)\n\n\(heading)\n\n\(Self.typed)")
        #expect(reading.fields("GateResponse") == ["results: GateResponseResults!"])
        #expect(reading.fields("GateResponseResults") == ["id: string"])
    }

    @Test("has the types of its sample where its table has none", arguments: ["### 参数说明", "**参数说明**", ""])
    func untyped(heading: String) {
        let reading = reading(
            """
            ### 返回说明

            ```json
            {"code": 0, "data": {"id": "a", "list": [{"isOpen": true}], "none": null}}
            ```

            \(heading)

            | 参数 | 说明 |
            |-|-|
            | code | 错误码 |
            | data | 数据 |
            | id | 标识 |
            | none | 无 |
            | list | 门 |
            | isOpen | 开 |
            """)
        #expect(reading.fields("GateRequest") == ["user: string!"])
        #expect(reading.fields("GateResponse") == ["code: number!", "data: GateResponseData!"])
        #expect(
            reading.fields("GateResponseData") == ["id: string!", "none: any!", "list: array of GateResponseDataList!"])
        #expect(reading.fields("GateResponseDataList") == ["isOpen: boolean!"])
        #expect(reading.diagnostics.map(\.id).contains("untyped-table"))
        let code = reading.model("GateResponse")?.fields.first?.inferences
        #expect(code?.contains(Inference(.type, by: .sampleResult)) == true)
    }

    @Test("and so has the request")
    func untypedSample() {
        let reading = Reading(
            """
            # Gate

            POST /gate

            ## 请求参数

            ```json
            {"user": "a", "size": 1}
            ```

            参数说明：

            | 参数 | 是否必须 | 说明 |
            |-|-|-|
            | user | 是 | User |
            | size | 否 | Size |
            | other | 否 | Other |
            """, path: "gate.md")
        #expect(reading.fields("GateRequest") == ["user: string!", "size: number", "other: any"])
    }

    @Test("and the request may have tables without types below labels")
    func untypedRequest() {
        let table = "| 参数 | 是否必须 | 说明 |\n|-|-|-|\n| user | 是 | User |"
        let reading = Reading(
            "# Gate\n\n`POST /gate`\n\n**参数说明**\n\n\(table)\n\n**返回参数说明**\n\n| 参数 | 说明 |\n|-|-|\n| id | ID |",
            path: "gate.md")
        #expect(reading.fields("GateRequest") == ["user: any!"])
        #expect(reading.fields("GateResponse") == ["id: any!"])
    }
}
