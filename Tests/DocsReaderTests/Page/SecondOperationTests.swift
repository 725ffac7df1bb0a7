import DocsReader
import DocsSchema
import Testing

@Suite("A second operation on a page")
struct SecondOperationTests {
    private func page(between: String) -> Reading {
        let first = PartedPage()
        let second = first.text.replacing("raiseGate", with: "lowerGate").replacing("# Raise a gate\n", with: between)
        let text = (first.text.replacing("# Raise a gate\n", with: "# Gates\n") + second)
        return Reading(text, path: "management/gates/gates.md")
    }

    @Test(
        "is told by its method",
        arguments: ["", "---\n", "**Lower a gate**\n", "## Lower a gate\n", "# Lower a gate\n"])
    func method(between: String) {
        let reading = page(between: between)
        #expect(reading.schema.operations.map(\.name).sorted() == ["lowerGate", "raiseGate"])
        #expect(reading.fields("LowerGateRequest") == ["gateId: string!"])
    }

    @Test("may have its method's name as its title")
    func title() {
        let titled = Reading(
            PartedPage().text.replacing("\n## ", with: "\n### ").replacing(
                "# Raise a gate\n", with: "# Gates\n\n## raiseGate\n")
                + PartedPage().text.replacing("\n## ", with: "\n### ").replacing("raiseGate", with: "lowerGate")
                .replacing("# Raise a gate\n", with: "## lowerGate\n"), path: "management/gates/gates.md")
        #expect(titled.schema.operations.map(\.name).sorted() == ["lowerGate", "raiseGate"])
        #expect(titled.schema.operations.map(\.title).sorted() == ["Gates", "lowerGate"])
        #expect(titled.schema.models.map(\.name).sorted() == ["GateRespDto", "LowerGateRequest", "RaiseGateRequest"])
    }

    private static let request = "| Name | Type | Required | Description |\n|-|-|-|-|\n| gateId | string | Yes | ID |\n"
    private static let response = "| Name | Type | Description |\n|-|-|-|\n| state | string | State |\n"

    @Test(
        "starts at a title like that of the first, where its parts have no level",
        arguments: ["## Lower a gate", "### Lower a gate", "#### Lower a gate"])
    func labels(title: String) {
        let parts = "\n**Parameters**\n\n\(Self.request)\n**Response**\n\n\(Self.response)\n"
        let text = "# Gates\n\n## All\n\n\(title.replacing("Lower", with: "Raise"))\n\(parts)\(title)\n"
        let reading = Reading(text + parts.replacing("gateId", with: "lowId"), path: "management/gates/gates.md")
        #expect(reading.schema.operations.map(\.title) == ["Raise a gate", "Lower a gate"])
        #expect(reading.fields("GatesRequest") == ["gateId: string!"])
        #expect(reading.fields("Gates2Request") == ["lowId: string!"])
    }

    @Test("starts at such a title, too, if it has no parameters, or speaks of a request")
    func labelsWithoutParameters() {
        func code(_ method: String) -> String { "\n```java\nvoid \(method)(Call call)\n```\n" }
        let response = "\n**请求响应**\n\n\(Self.response)\n"
        let reading = Reading(
            "# Gates\n\n## All\n\n#### Raise a gate\n\(code("raise"))\n**参数**\n\n\(Self.request)\(response)"
                + "#### 开门请求参数\n\(code("open"))\(response.replacing("state", with: "isOpen"))"
                + "#### Count\n\(code("count"))\(response.replacing("state", with: "count"))")
        #expect(reading.schema.operations.map(\.name) == ["count", "open", "raise"])
        #expect(reading.fields("RaiseResponse") == ["state: string!"])
        #expect(reading.fields("OpenResponse") == ["isOpen: string!"])
        #expect(reading.fields("CountResponse") == ["count: string!"])
    }

    @Test(
        "starts with its own title, too, if the first has no parameters",
        arguments: ["**Request response**", "### Response"])
    func withoutParameters(heading: String) {
        func part(_ method: String) -> String {
            "## Gate \(method)\n\n```ts\ngateClient.\(method)()\n```\n\n\(heading)\n\n\(Self.response)\n"
        }
        let last = "\(heading.first == "*" ? "**Parameters**" : "### Parameters")\n\n\(Self.request)\n"
        let reading = Reading(
            "# Gates\n\n" + part("raise").replacing("state", with: "isUp") + part("lower") + last,
            path: "management/gates/gates.md")
        #expect(reading.schema.operations.map(\.name) == ["lower", "raise"])
        #expect(reading.fields("RaiseResponse") == ["isUp: string!"])
        #expect(reading.fields("LowerResponse") == ["state: string!"])
        #expect(reading.schema.operations.map(\.request) == ["LowerRequest", nil])
    }

    @Test("without a table leaves the title and the method of the first as they are")
    func withoutTables() {
        func part(_ title: String, _ method: String, _ tables: String) -> String {
            "\n## \(title)\n\n\(tables)#### Example\n\n```ts\ngateClient.\(method)();\n```\n"
        }
        let tables = "#### Parameters\n\n\(Self.request)\n#### Response\n\n\(Self.response)\n"
        let text = "# Gates\n" + part("Raise a gate", "raise", tables) + part("Count the gates", "count", "")
        #expect(Reading(text, path: "management/gates/gates.md").schema.operations.map(\.name) == ["raise"])
    }

    @Test("is none where the page states one method twice")
    func same() {
        let first = PartedPage().text
        #expect(Reading(first + first.replacing("# Raise a gate\n", with: "")).schema.operations.count == 1)
        let chinese = first.replacing("Raise a gate", with: "开门").replacing("Method name", with: "方法名称")
        #expect(Reading(first + chinese).schema.operations.map(\.name) == ["raiseGate"])
    }
}
