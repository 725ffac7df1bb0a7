import DocsReader
import DocsSchema
import Testing

@Suite("The response of a status")
struct StatusOfFailureTests {
    private func page(_ first: String, _ second: String) -> String {
        """
        # 门

        **接口地址**:`/gates`

        **请求方式**:`GET`

        \(first)

        **响应参数**:

        | 参数名称 | 参数说明 | 类型 |
        | --- | --- | --- |
        | id | 编号 | string |

        **响应示例**:
        ```json
        {"id": "g"}
        ```

        \(second)

        **响应参数**:

        | 参数名称 | 参数说明 | 类型 |
        | --- | --- | --- |
        | code | 错误码 | string |
        """
    }

    @Test("is passed over below the status of a failure", arguments: ["**响应状态码-400**:", "**响应状态码-5xx**:"])
    func failure(label: String) {
        let reading = Reading(page("**响应状态码-200**:", label), path: "gates.md")
        #expect(reading.fields("GatesResponse") == ["id: string!"])
        #expect(reading.places == ["11:18 unknown-column", "24:1 unknown-table", "24:18 unknown-column"])
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("is not described by it")
    func description() {
        let table = "| Name | Type | Description |\n| --- | --- | --- |\n| id | string | ID |"
        let reading = Reading(
            "# Gates\n\n`GET /gates`\n\n### Response Schema\n\nStatus Code **200**\n\n\(table)\n", path: "gates.md")
        #expect(reading.model("GatesResponse")?.description == "")
    }
}
