import DocsSchema
import Testing

@testable import DocsReader

@Suite("Values that no mark makes a list")
struct ReadLooseValuesTests {
    private func reading(_ description: String, example: String) -> Reading {
        Reading(SnippetPage.model("| a | string | No | \(description) | \(example) |"))
    }

    private func values(_ description: String, example: String = "") -> [String] {
        reading(description, example: example).values("Dto.a")
    }

    @Test(
        "are values behind a label that says so",
        arguments: [
            "级，可选值为：<br>gold - 金<br>silver - 银", "枚举值：<br>gold（金）<br>silver（银）",
            "级。枚举值如下：<br>1. gold: 金<br>2. silver: 银", "级。可选值：`gold`: 金； `silver`: 银",
            "级，可选值为：；`gold`：金；`silver`：银", "Allowed values:<br>gold: best; silver: good",
            "Level, one of:<br>`gold` = best<br>`silver` = good<br>It may change.", "Allowed values:<br>gold<br>silver",
            "取值为：<br>1、gold：金<br>2、silver：银<br>示例值：`gold`",
            "Allowed values:<br>gold - best<br>silver - good<br>Default: gold",
            "Level<br>Allowed values:<br>gold - best<br>silver - good",
        ])
    func labelled(description: String) {
        #expect(["gold", "silver"] == values(description))
    }

    @Test(
        "are values where the example is one of them",
        arguments: [
            "级：<br>gold - 金<br>silver - 银", "级<br>1. gold: 金<br>2. silver: 银", "级：gold（金）；silver（银）",
            "Level: `gold`: best; `silver`: good", "State: of it<br>gold: best<br>silver: good",
        ])
    func shown(description: String) {
        #expect(["gold", "silver"] == values(description, example: "`silver`").sorted())
        #expect([] == values(description))
        #expect([] == values(description, example: "`tin`"))
    }

    @Test("leave the rest of the description, and have what they mean")
    func lead() throws {
        let reading = reading("Level, one of:<br>gold: best; silver: good<br>It may change; or not", example: "")
        #expect("Level, one of:\nIt may change; or not" == reading.model("Dto")?.fields.first?.description)
        #expect(["best", "good"] == reading.schema.enums.first?.values.map(\.description))
    }

    @Test(
        "are none in prose",
        arguments: [
            "Level; see also: gold; or silver", "Allowed values:<br>`gold` is best<br>`silver` is good",
            "Allowed values:<br>of gold: best<br>of silver: good", "Not one of:<br>gold - best<br>silver - good",
            "Allowed values:<br>gold - best", "Allowed values:<br>gold - best<br>of it<br>and so on<br>silver - good",
            "Allowed values are told elsewhere:<br>gold - best<br>silver - good",
            "Allowed values:<br>gold<br>silver: good",
            "Level:<br>1. log in: now<br>2. log out: then", "See https://gold.example; http://silver.example",
        ])
    func prose(description: String) {
        #expect([] == values(description, example: description.contains("Allowed") ? "" : "`gold`"))
    }

    @Test("are all values that stand in a list of HTML and behind it")
    func behindList() {
        let list = "Kind, one of:<ul><li>`a`: A</li><li>`b`: B</li></ul>"
        #expect(["a", "b", "c"] == values(list + "示例值：x<br>- `c`: C", example: "`a`"))
        #expect(["a", "b"] == values(list + "<br>示例值：x", example: "`a`"))
    }

    @Test("are a description's that rows below go on with which have nothing else")
    func continued() {
        let rows =
            "| a | string | No | One of: | `x` |\n| | | | - `x`: X | |\n| | | | - `y`: Y | |\n| b | string | No | B | |"
        let reading = Reading(SnippetPage.model(rows))
        #expect(["x", "y"] == reading.values("Dto.a"))
        #expect(["One of:", "B"] == reading.model("Dto")?.fields.map(\.description))
        #expect(reading.diagnostics.map(\.id).contains("broken-row"))
        let lost = Reading(SnippetPage.model("| a | string | No | A | `x` |\n| | string | | - `x`: X | |"))
        #expect(lost.diagnostics.map(\.id).contains("nameless-row"))
    }
}
