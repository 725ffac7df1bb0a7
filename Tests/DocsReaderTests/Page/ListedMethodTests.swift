import DocsSchema
import Testing

@testable import DocsReader

@Suite("Pages that tools make of the functions of a library")
struct ListedMethodTests {
    private func page(_ heading: String = "# **add_gate**", list: String = "[**add_gate**](GateApi.md#add_gate)")
        -> String
    {
        """
        # GateApi

        Method | HTTP request | Description
        ------------- | ------------- | -------------
        \(list) | **POST** /gates/{gateId} | Add
        [**ping**](GateApi.md#ping) | **GET** /ping | Ping

        \(heading)
        > Gate add_gate(gate_id, gate)

        Add a gate

        ### Example
        ```python
        api_instance.add_gate(gate_id, gate)
        ```

        ### Parameters

        Name | Type | Description  | Notes
        ------------- | ------------- | ------------- | -------------
         **gate_id** | **int**| The id |
         **gate** | [**Gate**](Gate.md)|  |
         **level** | **str**| Level | [optional] [default to &quot;low&quot;] [enum: low, high]

        ### Return type

        [**List[Gate]**](Gate.md)

        ### HTTP response details

        | Status code | Description | Response headers |
        |-------------|-------------|------------------|
        **200** | OK |  -  |

        # **ping**
        > str ping()

        Ping

        ### Parameters

        This endpoint does not need any parameter.

        ### Return type

        **str**
        """
    }

    private static let model = """
        # Gate

        ## Properties

        | Name | Type | Description | Notes |
        |------------ | ------------- | ------------- | -------------|
        |**id** | **Long** | ID | |
        |**label** | **String** |  |  [optional] [default to &#39;x&#39;] |

        ## Example
        """

    private func reading(_ page: String) -> Reading { Reading(["GateApi.md": page, "Gate.md": Self.model]) }

    @Test("have the methods and paths in a list at the top")
    func operations() {
        let reading = reading(page())
        #expect(
            reading.outline == [
                "add_gate: POST /gates/{gateId} add_gate gateId: integer! gate: Gate! level: AddGateRequest.level",
                "ping: GET /ping ping -",
            ])
        #expect(reading.schema.operations.map(\.description) == ["Add a gate", "Ping"])
        #expect(reading.schema.operations.map(\.client) == ["API", "API"])
        #expect(reading.schema.operations.map(\.body) == ["gate", nil])
        #expect(reading.diagnostics.filter { $0.severity != .note } == [])
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("have one in a list of its own")
    func single() {
        let page = page().replacing("[**ping**](GateApi.md#ping) | **GET** /ping | Ping\n", with: "")
        #expect(reading(page).schema.operations.map(\.name) == ["add_gate"])
    }

    @Test("have it in a table with bars around it, and headings of other marks")
    func forms() {
        let barred = page().split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("[**") || line.hasPrefix("Method") ? "| \(line) |" : String(line)
        }.joined(separator: "\n").replacing("------------- | ------------- | -------------\n|", with: "|-|-|-|\n|")
        let pages = [
            barred, page("## add_gate"), page("## `add_gate()`", list: "[**add_gate()**](GateApi.md#add_gate)"),
            page("<a id=\"add_gate\"></a>\n# **add_gate**"), page().replacing("**POST**", with: "**Post**"),
        ]
        for page in pages {
            #expect(
                reading(page).outline.map { $0.prefix(39) } == [
                    "add_gate: POST /gates/{gateId} add_gate", "ping: GET /ping ping -",
                ])
        }
    }

    @Test("say what comes back below a heading, and what may be missing in notes")
    func facts() {
        let reading = reading(page())
        #expect(reading.schema.operations.map(\.response) == [.array(.model("Gate")), .string])
        #expect(reading.model("AddGateRequest")?.fields.map(\.defaultValue) == [nil, nil, .string("low")])
        #expect(reading.values("AddGateRequest.level") == ["low", "high"])
        #expect(reading.fields("Gate") == ["id: integer!", "label: string"])
        #expect(reading.model("Gate")?.fields.map(\.defaultValue) == [nil, .string("x")])
    }

    @Test("have the parameters of one operation in two tables, and one that is sent nowhere")
    func parted() {
        let rows = "**ctx** | **context.Context** | for tracing\n **gate_id** | **int**| The id |\n"
        let rest = "\n### Other Parameters\n\nName | Type | Description  | Notes\n-|-|-|-\n\n **gate**"
        let page = page().replacing(" **gate_id** | **int**| The id |\n **gate**", with: rows + rest)
        let reading = reading(page)
        #expect(reading.fields("AddGateRequest").dropLast() == ["gateId: integer!", "gate: Gate!"])
        #expect(reading.schema.operations.count == 2)
        #expect(reading.diagnostics.map(\.id).contains("no-field"))
    }

    @Test("have notes that are prose in their descriptions")
    func prose() {
        let reading = reading(page().replacing("| The id |", with: "| The id | Of the gate"))
        #expect(reading.fields("AddGateRequest").first == "gateId: integer!")
        #expect(reading.fields("AddGateRequest").dropFirst().first == "gate: Gate")
        #expect(reading.model("AddGateRequest")?.fields.first?.description == "The id\nOf the gate")
        #expect(reading.diagnostics.filter { $0.severity == .warning }.map(\.id) == [])
    }

    @Test("have requests that are not the data structures of the same names which they hold")
    func names() {
        let page = page().replacing("[**Gate**](Gate.md)", with: "[**AddGateRequest**](AddGateRequest.md)")
        let model = Self.model.replacing("# Gate", with: "# AddGateRequest")
        let reading = Reading(["GateApi.md": page, "AddGateRequest.md": model])
        #expect(reading.fields("AddGateRequest") == ["id: integer!", "label: string"])
        #expect(reading.fields("AddGateParameters").dropFirst().first == "gate: AddGateRequest!")
    }

    @Test("name no type below the heading of one that no page defines")
    func undefined() {
        let reading = reading(
            page().replacing("**str**\n", with: "Nothing\n").replacing("\n**str**", with: "\nNothing"))
        #expect(reading.schema.operations.last?.response == nil)
        #expect(reading.diagnostics.map(\.id).contains("no-response"))
    }
}

@Suite("A page that is titled by a name")
struct TitledModelTests {
    private func reading(_ title: String, _ heading: String) -> Reading {
        Reading("\(title)\n\n\(heading)\n\n| Name | Type | Description |\n| --- | --- | --- |\n| id | string | ID |\n")
    }

    @Test(
        "is that of the data structure whose fields follow",
        arguments: [
            ("# Gate", "## Properties"), ("# Lib::Gate", "## Properties"), ("# lib.Gate", "## Fields"),
            ("# # Gate", "## Properties"), ("# Gate", "## 属性"),
        ])
    func model(title: String, heading: String) {
        #expect(reading(title, heading).fields("Gate") == ["id: string"])
    }

    @Test("is it behind a sample, too")
    func sample() {
        let table = """
            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `id` | *string* | :heavy_check_mark: | N/A |
            | `bolt` | [models.Bolt](../models/bolt.md) | :heavy_minus_sign: | The bolt |
            """
        let reading = Reading([
            "gate.md": "# Gate\n\n## Example Usage\n\n```ts\nlet value: Gate = {};\n```\n\n## Fields\n\n\(table)\n",
            "bolt.md": "# Bolt\n\n## Fields\n\n\(table)\n",
        ])
        #expect(reading.fields("Gate") == ["id: string!", "bolt: Bolt"])
        #expect(reading.model("Gate")?.fields.map(\.description) == ["", "The bolt"])
    }

    @Test(
        "is none under other words",
        arguments: [("# Gates of the town", "## Properties"), ("# gate", "## Properties"), ("# Gate", "## Bolts")])
    func others(title: String, heading: String) {
        #expect(reading(title, heading).schema.models.isEmpty)
    }
}
