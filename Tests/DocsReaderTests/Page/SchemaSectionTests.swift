import DocsReader
import DocsSchema
import Testing

@Suite("Pages that tools make of descriptions")
struct SchemaSectionTests {
    private static let head = "|Name|Type|Required|Description|\n|---|---|---|---|"

    private func reading(type: String = "[Gate](#schemagate)", response: String = "", schemas: String = "") -> Reading {
        Reading(
            """
            # Gates

            `POST /gates`

            ### Parameters

            |Name|In|Type|Required|Description|
            |---|---|---|---|---|
            |gate|query|\(type)|true|The gate|

            \(response)

            # Schemas

            \(schemas)
            """, path: "gates.md")
    }

    @Test(
        "have data structures whose names links and anchors say in small letters",
        arguments: [
            "[Gate](#schemagate)", "[Gate](#gate)", "<a href=\"#gate\">Gate</a>", "[Gate](#the-gate)",
            "[Gate](#/components/schemas/Gate)",
        ])
    func links(type: String) {
        let headings = [
            "<h2 id=\"tocS_Gate\">Gate</h2>\n<!-- old -->\n<a id=\"schemagate\"></a>\n\n### Properties",
            "## Gate\n\n### Properties", "## <a id=\"gate\"></a>Gate\n\n### 属性", "<h2>Gate</h2>\n\n<h3>Properties</h3>",
        ]
        for heading in headings {
            let reading = reading(type: type, schemas: "\(heading)\n\n\(Self.head)\n|id|string|true|ID|")
            #expect(reading.fields("Gate") == ["id: string!"])
            #expect(reading.fields("GatesRequest") == ["gate: Gate!"])
            #expect(reading.schema.models.count == 2)
        }
    }

    @Test("have links to arrays")
    func arrays() {
        let schema = "## Gate\n\n\(Self.head)\n|id|string|true|ID|"
        for type in ["[[Gate](#schemagate)]", "[Gate[]](#gate)", "[Gate](#gate)[]"] {
            #expect(reading(type: type, schemas: schema).fields("GatesRequest") == ["gate: array of Gate!"])
        }
    }

    @Test("keep apart what hyphens tell apart")
    func hyphens() {
        let reading = reading(
            type: "[GateListDto](#gate-list-dto)",
            schemas: """
                ## <a id="gate-dto"></a>GateDto

                \(Self.head)
                |id|string|true|ID|

                ## <a id="gate-list-dto"></a>GateListDto

                \(Self.head)
                |list|[GateDto[]](#gate-dto)|true|Gates|
                """)
        #expect(reading.fields("GatesRequest") == ["gate: GateListDto!"])
        #expect(reading.fields("GateListDto") == ["list: array of GateDto!"])
        #expect(reading.fields("GateDto") == ["id: string!"])
    }

    @Test(
        "give the response of success alone",
        arguments: [("Status Code **200**", "Status Code **400**"), ("状态码 **200**", "状态码 **default**")])
    func statusCodes(success: String, failure: String) {
        for heading in ["### Response Schema", "<h3>Response Schema</h3>"] {
            let reading = reading(
                type: "string",
                response: """
                    \(heading)

                    \(success)

                    \(Self.head)
                    |id|string|true|ID|

                    \(failure)

                    \(Self.head)
                    |code|integer|true|Code|
                    """)
            #expect(reading.fields("GatesResponse") == ["id: string!"])
            #expect(reading.fields("GatesRequest") == ["gate: string!"])
            #expect(reading.diagnostics.map(\.id).contains("unknown-table"))
        }
    }

    @Test("list the values of fields behind their tables", arguments: ["#### Enumerated Values", "#### 枚举值"])
    func values(heading: String) {
        let reading = reading(
            schemas: """
                ## Gate

                \(Self.head)
                |state|string|true|State|
                |kinds|[string]|true|Kinds|
                |size|integer|true|Size|

                \(heading)

                |Property|Value|
                |---|---|
                |state|open|
                |state|shut|
                |kinds|`wide`|
                |size|1|
                |other|a|
                """)
        #expect(reading.fields("Gate") == ["state: Gate.state!", "kinds: array of Gate.kinds!", "size: integer!"])
        #expect(reading.values("Gate.state") == ["open", "shut"])
        #expect(reading.values("Gate.kinds") == ["wide"])
        #expect(reading.ledger.notOfTheAPI == 2)
    }
}
