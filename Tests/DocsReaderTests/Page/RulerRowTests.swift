import DocsSchema
import Testing

@testable import DocsReader

@Suite("A ruler that runs into a row")
struct RulerRowTests {
    /// A data structure whose ruler is `ruler`, with a row below it.
    private func model(_ ruler: String) -> Reading {
        Reading(
            """
            # Do it

            ## Method name

            `UserClient.doIt`

            ## Request response

            Type: `DoItRespDto`

            | Name | Type | Description |
            | ---- | ---- | ---- |
            | data | <a href="#Dto">Dto</a> | Data |

            Sample result:

            ```json
            { "data": { "id": "x1", "name": "n" } }
            ```

            ## Data structure

            ### <a id="Dto"></a> Dto

            | Name | Type | Required | Description | Sample value |
            \(ruler)
            | name | string | no | Name | `n` |
            """)
    }

    @Test(
        "leaves a whole row as it is",
        arguments: [
            "| --- | --- | --- | --- | --- | | id | string | yes | The id | `x1` |",
            "| --- | --- | --- | --- | --- | id | string | yes | The id | `x1` |",
            "| --- | --- | --- | ------ ... id | string | yes | The id | `x1` |",
        ])
    func whole(ruler: String) {
        let reading = model(ruler)
        #expect(reading.fields("Dto") == ["id: string!", "name: string"])
        #expect(reading.model("Dto")?.fields.first?.description == "The id")
        #expect(reading.diagnostics.map(\.id) == ["joined-rows"])
    }

    @Test(
        "leaves the end of a row, whose name the sample shows",
        arguments: [
            ("| --- | --- | --- | ------ ... | `x1` |", ""), ("| --- | --- | --- | ------ … of it | `x1` |", "of it"),
        ])
    func end(ruler: String, description: String) {
        let reading = model(ruler)
        #expect(reading.fields("Dto") == ["id: string", "name: string"])
        #expect(reading.model("Dto")?.fields.first?.description == description)
        #expect(reading.diagnostics.map(\.description).count { $0.contains(":26:") && $0.contains("warning") } == 1)
        #expect(reading.diagnostics.map(\.id) == ["lost-start"])
    }

    @Test("is told where no sample shows the name")
    func nameless() {
        let reading = model("| --- | --- | --- | ------ ... | `x2` |")
        #expect(reading.fields("Dto") == ["name: string"])
        #expect(reading.diagnostics.map(\.id) == ["lost-start", "nameless-row"])
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("has rows behind the end of one")
    func both() {
        let reading = model("| --- | --- | --- ... `x1` | | age | number | no | Age | `1` |")
        #expect(reading.fields("Dto") == ["id: string", "age: number", "name: string"])
    }

    @Test("is a ruler where nothing else stands in it", arguments: ["| --- | --- | --- | --- ... --- | --- |"])
    func nothing(ruler: String) {
        let reading = model(ruler)
        #expect(reading.fields("Dto") == ["name: string"])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("takes the name of a parameter from what the sample passes")
    func parameter() {
        let reading = request(
            """
            | --- | --- | --- | --- | ------ ... | `["u1"]` |
            | kind | string | no | - | Kind | `k` |
            """, call: #"{ ids: ["u1"], kind: "k" }"#)
        #expect(reading.fields("DoItRequest") == ["ids: array of string", "kind: string"])
    }

    @Test(
        "takes the one name that the sample passes and no row has, if its value is made of others as the example is",
        arguments: [
            ("list: [{ kind: Kind.A }]", "`[{\"kind\": \"b\"}]`", ["list: array of object", "size: number"]),
            ("list: [1], more: 2", "`[3]`", ["size: number"]), ("list: 1", "`2`", ["size: number"]),
            ("list: 1", "`[2]`", ["size: number"]),
        ])
    func onlyLost(arguments: String, example: String, fields: [String]) {
        let reading = request(
            """
            | --- | --- | --- | --- | ------ ... | \(example) |
            | size | number | no | - | Size | `1` |
            """, call: "{ \(arguments), size: 1 }")
        #expect(reading.fields("DoItRequest") == fields)
        #expect(reading.diagnostics.map(\.id).contains("nameless-row") == (fields.count == 1))
    }

    /// A page whose table of parameters goes on with `table`, and whose sample passes `call`.
    private func request(_ table: String, call: String) -> Reading {
        Reading(
            """
            # Do it

            ## Method name

            `UserClient.doIt`

            ## Request parameters

            | Name | Type | Required | Default value | Description | Sample value |
            \(table)

            ## Sample code

            ```ts
            await userClient.doIt(\(call));
            ```
            """)
    }

    @Test("takes the name of a field from the example of the field that holds its data structure")
    func holder() {
        let table = """
            ### <a id="Options"></a> Options

            | Name | Type | Required | Description | Sample value |
            | --- | --- | --- | ------ ... of it | `k1` |
            """
        let holder = ##"| options | <a href="#Options">Options</a> | No | Options | `{"kind": "k1"}` |"##
        let reading = Reading(SnippetPage.model(holder, more: table))
        #expect(reading.fields("Options") == ["kind: string"])
    }
}
