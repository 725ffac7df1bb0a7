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

    @Test("is none where the page states one method twice")
    func same() {
        let first = PartedPage().text
        #expect(Reading(first + first.replacing("# Raise a gate\n", with: "")).schema.operations.count == 1)
        let chinese = first.replacing("Raise a gate", with: "开门").replacing("Method name", with: "方法名称")
        #expect(Reading(first + chinese).schema.operations.map(\.name) == ["raiseGate"])
    }
}
