import DocsReader
import DocsSchema
import Testing

@Suite("A column of schemas")
struct SchemaColumnTests {
    private func reading(_ rows: String) -> Reading {
        Reading("# Gates\n\n`POST /gates/{id}`\n\n### Parameters\n\n\(rows)\n", path: "gates.md")
    }

    @Test("has the types where the one of types has places")
    func places() {
        let reading = reading(
            """
            |Type|Name|Description|Schema|
            |---|---|---|---|
            |**Path**|**id**  <br>*required*|Id|integer (int32)|
            |**Header**|**Trace**  <br>*required*|Trace|string|
            |**FormData**|**label**  <br>*optional*|Label|< string > array|
            """)
        #expect(reading.fields("GatesRequest") == ["id: integer!", "label: array of string"])
        #expect(reading.diagnostics.map(\.id).contains("header-parameter"))
        #expect(!reading.diagnostics.map(\.id).contains("unknown-column"))
    }

    @Test("has the types where the places say that they are those of parameters")
    func parameters() {
        let reading = reading(
            """
            |Type|Name|Description|Required|Schema|Default|
            |---|---|---|---|---|---|
            |PathParameter|id|Id|true|integer (int32)||
            |BodyParameter|label|Label|false|string|x|
            """)
        #expect(reading.fields("GatesRequest") == ["id: integer!", "label: string"])
    }

    @Test("has the types where no other one does")
    func alone() {
        let reading = Reading(
            """
            # Gates

            `GET /gates`

            ### Response

            See [Gate](#gate).

            ## Definitions

            <a name="gate"></a>
            ### Gate

            |Name|Description|Schema|
            |---|---|---|
            |**id**  <br>*required*|The id|integer (int32)|
            |**tags**  <br>*optional*||< string > array|
            """, path: "gates.md")
        #expect(reading.fields("Gate") == ["id: integer!", "tags: array of string"])
    }

    @Test("has words that are no data structure's")
    func words() {
        let reading = reading("| Schema | Name | Type |\n| --- | --- | --- |\n| public | label | object |")
        #expect(reading.fields("GatesRequest").first == "label: object")
    }

    @Test("has the elements of an array beside its type")
    func elements() {
        let reading = reading(
            """
            | 参数名称 | 参数说明 | 数据类型 | schema |
            | --- | --- | --- | --- |
            | bolts | 闩 | array | BoltVO |
            | size | 尺寸 | integer(int32) | integer(int32) |

            ### BoltVO

            | 参数名称 | 参数说明 | 数据类型 | schema |
            | --- | --- | --- | --- |
            | key | 钥 | string |  |
            """)
        #expect(reading.fields("GatesRequest").dropLast() == ["bolts: array of BoltVO", "size: integer"])
    }
}
