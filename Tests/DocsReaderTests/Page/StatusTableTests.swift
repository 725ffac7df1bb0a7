import DocsReader
import DocsSchema
import Testing

@Suite("A table of statuses")
struct StatusTableTests {
    private func reading(
        head: String = "| Code | Description | Schema |", rows: [String], heading: String = "### Responses"
    ) -> Reading {
        let ruler = "|" + String(repeating: " --- |", count: head.count { $0 == "|" } - 1)
        return Reading(
            """
            # Gates

            `GET /gates`

            \(heading)

            \(head)
            \(ruler)
            \(rows.joined(separator: "\n"))

            ## Data models

            ### Gate

            | Name | Type | Description | Required |
            | --- | --- | --- | --- |
            | id | integer | The id | Yes |
            """, path: "gates.md")
    }

    @Test(
        "names the data structure that comes back",
        arguments: [
            ("| Code | Description | Schema |", "| 200 | OK | [Gate](#gate) |"),
            (
                "| Status | Meaning | Description | Schema |",
                "| 200 | [OK](https://a.b/#c) | All | [Gate](#schemagate) |"
            ),
            ("| HTTP Code | Description | Schema |", "| **200** | OK | [Gate](#gate) |"),
            ("| Code | Description | Type |", "| `2xx` | OK | Gate |"),
            ("| 状态码 | 状态码含义 | 说明 | 数据模型 |", "| 200 | OK | none | [Gate](#schemagate) |"),
            ("| 状态码 | 说明 | schema |", "| 200 | OK | Gate |"),
        ])
    func names(head: String, row: String) {
        let reading = reading(head: head, rows: [row])
        #expect(reading.operation?.response == .model("Gate"))
        #expect(reading.places == [])
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test(
        "says that an array, a map or a plain value comes back",
        arguments: [
            ("[ [Gate](#gate) ]", .array(.model("Gate"))), ("[[Gate](#gate)]", .array(.model("Gate"))),
            ("< [Gate](#gate) > array", .array(.model("Gate"))), ("integer (int32)", .integer),
            ("< string, [Gate](#gate) > map", .map(.model("Gate"))),
        ] as [(String, TypeReference)])
    func types(cell: String, expected: TypeReference) {
        #expect(reading(rows: ["| 200 | OK | \(cell) |"]).operation?.response == expected)
    }

    @Test("counts by the first success")
    func first() {
        let rows = ["| 400 | Bad | Fault |", "| 201 | Made | [Gate](#gate) |", "| 202 | Later | string |"]
        #expect(reading(rows: rows).operation?.response == .model("Gate"))
        #expect(
            reading(rows: ["| 200 | OK | No Content |", "| 201 | Made | [Gate](#gate) |"]).operation?.response == nil)
    }

    @Test(
        "leaves the response open that no data structure of its name is defined for", arguments: ["Inline", "None", ""])
    func undefined(cell: String) {
        let reading = reading(rows: ["| 200 | OK | \(cell) |"])
        #expect(reading.operation?.response == nil)
        #expect(reading.diagnostics.map(\.id) == ["no-response"])
    }

    @Test("leaves other tables behind it to be of something else")
    func behind() {
        let rows = [
            "| 200 | OK | [Gate](#gate) |", "", "##### Security", "", "| Scheme | Scopes |", "| --- | --- |",
            "| key | all |",
        ]
        #expect(reading(rows: rows).diagnostics.map(\.id) == ["other-table"])
        #expect(reading(rows: rows).diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test("is told if it has failures alone")
    func failures() {
        let reading = reading(rows: ["| 400 | Bad | [Gate](#gate) |"])
        #expect(reading.operation?.response == nil)
        #expect(reading.diagnostics.map(\.id) == ["no-response", "other-table"])
    }

    @Test("says nothing where a table gives the fields of the response")
    func fields() {
        let table = "| Name | Type | Description |\n| --- | --- | --- |\n| open | boolean | Open |"
        let reading = Reading(
            "# Gates\n\n`GET /gates`\n\n### Responses\n\n| Code | Schema |\n| --- | --- |\n| 200 | string |\n\n"
                + "### Response fields\n\n\(table)\n", path: "gates.md")
        #expect(reading.fields("GatesResponse") == ["open: boolean!"])
    }

    @Test("has no rows but those of statuses")
    func others() {
        let head = "| Name | Type | Description |"
        let reading = reading(head: head, rows: ["| 200 | string | Two |", "| label | string | Label |"])
        #expect(reading.fields("GatesResponse") == ["200: string!", "label: string!"])
    }
}
