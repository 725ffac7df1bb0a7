import DocsSchema
import Testing

@testable import DocsReader

@Suite("Values that descriptions list")
struct ReadValueListTests {
    private func values(_ description: String, example: String = "`gold`") -> [String] {
        Reading(SnippetPage.model("| a | string | No | \(description) | \(example) |")).values("Dto.a")
    }

    @Test(
        "are values of an enum in many a form",
        arguments: [
            "级：<br>1. `gold`: 金<br>2. `silver`: 银", "级：<ul><li>`gold`: 金</li><li>`silver`: 银</li></ul>",
            "级：<ul><li>gold - 金</li><li>silver - 银</li></ul>", "级：<br>· gold：金<br>· silver：银",
            "级：<br>- gold - 金<br>- silver - 银", "级：<br>- gold = 金<br>- silver = 银", #"级：\n- `gold`: 金\n- `silver`: 银"#,
            "级：&lt;br&gt;- `gold`: 金&lt;br&gt;- `silver`: 银", "级：<br>－ `gold`：金<br>－ `silver`：银",
            "级：</br>- `gold`: 金</br>- `silver`: 银", #"级：\<br\>- `gold`: 金\<br\>- `silver`: 银"#,
            #"级：<br>\- `gold`: 金<br>\- `silver`: 银"#,
            "级：<br>- <code>gold</code>: 金<br>- <code>silver</code>: 银", "级：<br>- ‘gold’: 金<br>- ‘silver’: 银",
            "级：<br>`gold`: 金<br>`silver`: 银",
            "级：<p>- `gold`: 金</p><p>- `silver`: 银</p>", "可选值：`gold`、`silver`", "可选值为 `gold`, `silver`。",
            "枚举值：gold（金）、silver（银）", "取值：gold/silver", "One of: `gold`, `silver`.",
            "Allowed values: `gold` \\| `silver`", "Enum: \"gold\" \"silver\"",
            "Level.<br/>[Enum: gold, silver]", "Level.<br/>[Enum values:<br/>gold(1)<br/>silver(2)<br/>]",
            "*Enum:* `\"gold\"`, `\"silver\"`", "Level (enum: gold, silver)",
            "非必填，可选值：`gold`、`silver`",
            "不传时不变。可选值：gold、silver", "Not required; one of: `gold`, `silver`",
        ])
    func forms(description: String) {
        #expect(values(description) == ["gold", "silver"])
    }

    @Test(
        "are none in prose",
        arguments: [
            "Enum values<br/>gold<br/>silver", "One of the things that people like", "可选值：由管理员设定",
            "Enumerate: gold, silver", "取值：gold", "取值 1-10",
            "One of gold or silver, by age", "可选值：gold、silver 等", "Steps:<br>1. gold: log in<br>2. silver: log out",
            "Time:<br>- `2022-07-03`",
        ])
    func prose(description: String) {
        #expect(values(description, example: "") == [])
        #expect(values(description, example: "`2022-07-03`") == [])
    }

    @Test(
        "are none where they are those that are not allowed",
        arguments: [
            "Must not be one of `gold`, `silver`.", "Anything except the allowed values: `a`, `b`", "不能是以下可选值：`a`、`b`",
        ])
    func negations(description: String) {
        #expect(values(description, example: "") == [])
    }

    @Test("are none where the example is another one")
    func contradicted() {
        #expect(values("One of: `gold`, `silver`.", example: "`tin`") == [])
    }

    @Test("mean what stands in the brackets behind them", arguments: ["gold（金）、silver（银）", "gold (金), silver (银)"])
    func brackets(list: String) {
        let reading = Reading(SnippetPage.model("| a | string | No | 枚举值：\(list) | |"))
        #expect(reading.schema.enums.first?.values.map(\.description) == ["金", "银"])
        let twice = Reading(SnippetPage.model("| a | string | No | L<br>- `x` (a) or (b)<br>- `y` | |"))
        #expect(twice.schema.enums.first?.values.map(\.description) == ["(a) or (b)", ""])
    }

    @Test("mean what stands behind a dash")
    func meanings() {
        let reading = Reading(SnippetPage.model("| a | string | No | L<br>- `x` - X<br>- y = Y<br>- z - Z | |"))
        #expect(reading.schema.enums.first?.values.map(\.description) == ["X", "Y", "Z"])
    }
}
