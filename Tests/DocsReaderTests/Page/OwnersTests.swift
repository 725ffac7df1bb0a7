import DocsSchema
import Testing

@Suite("A table below the name of a field")
struct OwnersTests {
    private func page(_ words: String, table: String) -> Reading {
        Reading(
            """
            # Ask

            `POST /questions`

            ### Request parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | answer_style | object | No | 回答方式 |

            \(words)

            \(table)

            ### Response

            | Field | Type | Description |
            | --- | --- | --- |
            | id | string | Id |
            """)
    }

    private static let words = [
        "### answer_style", "### Answer style", "### AnswerStyle options", "#### Answer Style fields",
        "**Answer style**", "**`answer_style` object:**", "The `answer_style` object supports:", "### answer_style 对象",
        "### 回答方式", "### Answer-style configuration",
    ]

    @Test("is of what the field holds, in whatever letters the words name it", arguments: words)
    func flagged(words: String) {
        let reading = page(words, table: "| Field | Type | Required |\n| --- | --- | --- |\n| tone | string | Yes |")
        #expect(reading.fields("GetUserRequest") == ["answer_style: GetUserRequestAnswerStyle"])
        #expect(reading.fields("GetUserRequestAnswerStyle") == ["tone: string!"])
        #expect(reading.fields("GetUserResponse") == ["id: string!"])
    }

    @Test("is not the response for having no flags", arguments: words)
    func flagless(words: String) {
        let reading = page(words, table: "| Field | Type | Description |\n| --- | --- | --- |\n| tone | string | T |")
        #expect(reading.fields("GetUserRequestAnswerStyle") == ["tone: string"])
        #expect(reading.fields("GetUserResponse") == ["id: string!"])
    }

    @Test(
        "is none of its where the words say more, or only signs",
        arguments: ["### Styles instead of answer style", "### 其他回答方式", "### ***"])
    func others(words: String) {
        let reading = page(words, table: "| Field | Type | Required |\n| --- | --- | --- |\n| tone | string | Yes |")
        #expect(reading.fields("GetUserRequest").first == "answer_style: object")
    }
}
