import DocsSchema
import Testing

@testable import DocsReader

@Suite("Tables whose columns do not tell all")
struct UnreadTableTests {
    private func page(_ heading: String, _ text: String) -> String {
        "# A\n\n## Method name\n\n`Client.a`\n\n\(heading)\n\n\(text)\n"
    }

    private let request = "## Request parameters"

    @Test("are those of a request without types, which has those of its examples")
    func untyped() {
        let reading = Reading(
            page(
                request,
                "| Parameter | Required | Sample value | Notes |\n|-|-|-|-|\n| a | Yes | `\"x\"` | A |\n| b | No | | B |"
            ))
        #expect(reading.fields("ARequest") == ["a: string!", "b: any"])
        #expect(reading.model("ARequest")?.fields.map(\.description) == ["A", "B"])
        #expect(reading.diagnostics.map(\.id).contains("untyped-table"))
        #expect(
            Reading(page(request, "| Parameter | Description |\n|-|-|\n| a | A |")).fields("ARequest") == ["a: any"])
    }

    @Test(
        "are no tables of other things, which are told where nothing else stands",
        arguments: [
            "| Name | Value |\n|-|-|\n| a | b |", "| Code | Message |\n|-|-|\n| 1 | b |",
            "Headers:\n\n| Name | Description |\n|-|-|\n| Accept | A |", "- `a` first\n- `b` second", "a\tb\nc\td",
        ])
    func unread(text: String) {
        let reading = Reading(page(request, text))
        #expect(reading.model("ARequest")?.fields.isEmpty ?? true)
        #expect(reading.diagnostics.map(\.id).filter { $0 == "unread-table" } == ["unread-table"])
        let table =
            "\n\n| Name | Type | Required | Default value | Description |\n|-|-|-|-|-|\n| a | string | no | | A |\n"
        #expect(!Reading(page(request, text + table)).diagnostics.map(\.id).contains("unread-table"))
    }

    @Test("are told of an item alone that has a type, on a page that names no method")
    func item() {
        let reading = Reading("# A\n\n## Request parameters\n\n- `a` \\<string\\> alone\n")
        #expect(reading.places.contains("5:1 unread-table"))
    }

    @Test(
        "are told of a data structure and a response, too",
        arguments: ["## Request response", "### <a id=\"D\"></a> D"])
    func parts(heading: String) {
        let reading = Reading(page("## Data structure\n\n" + heading, "- **a** first\n- **b** second"))
        #expect(reading.places.contains("11:1 unread-table"))
    }

    @Test("are none of prose", arguments: ["None.", "- one\n- two", "`a` | `b`", "A list of `a` and `b`."])
    func prose(text: String) {
        #expect(!Reading(page(request, text)).diagnostics.map(\.id).contains("unread-table"))
    }

    @Test(
        "are those of values, under the heading of a data structure",
        arguments: [
            "枚举值 | 说明", "值 | 描述", "Value | Description", "Enum value | Meaning", "枚举 | 含义", "Name | Description",
        ])
    func values(header: String) {
        let table = "| \(header) |\n| - | - |\n| low | Low |\n| high | High |"
        let user =
            "\n\n### <a id=\"E\"></a> E\n\n| Name | Type | Required | Description |\n|-|-|-|-|\n| d | <a href=\"#D\">D</a> | no | |"
        let reading = Reading(page("## Data structure\n\n### <a id=\"D\"></a> D", table + user))
        #expect(reading.values("D") == ["low", "high"])
    }

    @Test("are a row above the ruler, which stands one line too low")
    func ruler() {
        let reading = Reading(
            page(
                request,
                "| Name | Type | Required | Default value |\n| a | string | yes | |\n|-|-|-|-|\n| b | string | no | |"))
        #expect(reading.fields("ARequest") == ["a: string!", "b: string"])
        #expect(reading.diagnostics.map(\.id).contains("moved-ruler"))
    }
}
