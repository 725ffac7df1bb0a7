import DocsSchema
import Testing

@testable import DocsReader

@Suite("Flag cells")
struct FlagTests {
    @Test(
        "say yes in many words",
        arguments: [
            "是", "是的", "是。", "是（必填）", "✓", "✅", "✔️", "√", "Y", "T", "1", "必填", "必须", "Required", "**Required**", "yes.",
            "Yes, required", "YES!", "`Yes`", "Yes&nbsp;", "<font color=\"red\">是</font>", "*", "It is",
            "is the", "Yes s",
        ])
    func required(cell: String) {
        #expect(Vocabulary.all.flag(Text(cell.utf8)) == true)
    }

    @Test(
        "say no in many words",
        arguments: ["否", "否（可选）", "✗", "✘", "❌", "×", "x", "N", "0", "选填", "可选", "optional", "No.", "not"])
    func optional(cell: String) {
        #expect(Vocabulary.all.flag(Text(cell.utf8)) == false)
    }

    @Test(
        "say neither where they set conditions or contradict themselves",
        arguments: [
            "Yes, if the email is absent", "是（邮箱为空时）", "maybe", "Yes/No", "Yes if", "Yes n", "s", "string", "", "Note",
        ])
    func neither(cell: String) {
        #expect(Vocabulary.all.flag(Text(cell.utf8)) == nil)
    }

    @Test("may be empty for all that are optional, or a dash")
    func absent() {
        let reading = Reading(
            SnippetPage.request(
                "| a | string | ✓ | - | A | |\n| b | string | | - | B | |\n| c | string | - | - | C | |"))
        #expect(reading.fields("DoItRequest") == ["a: string!", "b: string", "c: string"])
        #expect(!reading.diagnostics.contains { $0.id == "unknown-flag" })
    }

    @Test("are ticks where they are crosses and the others are empty, and say no where others say yes")
    func crosses() {
        let rows = "| a | string | X | - | A | |\n| b | string | | - | B | |\n"
        #expect(Reading(SnippetPage.request(rows)).fields("DoItRequest") == ["a: string!", "b: string"])
        let both = Reading(SnippetPage.request(rows + "| c | string | ✓ | - | C | |"))
        #expect(both.fields("DoItRequest") == ["a: string", "b: string", "c: string!"])
    }

    @Test("tell less than a sentence, which is no flag of a row that lost cells", arguments: ["1", "Y", "No limit"])
    func structure(cell: String) {
        #expect(!Vocabulary.all.isFlag(Text(cell.utf8)))
    }

    @Test("may lie beside the name, where no column has them")
    func inNames() {
        let reading = Reading(SnippetPage.response("| a? | string | A |\n| b | string | B |"))
        #expect(reading.fields("DoItRespDto").suffix(2) == ["a: string", "b: string!"])
    }

    @Test(
        "count before what the type says, which counts where they say nothing",
        arguments: [
            ("string \\| null", "-", .optional), ("nullable string", "-", .optional), ("string?", "-", .optional),
            ("string, optional", "-", .optional), ("integer (int64, required)", "-", Presence.required),
            ("string \\| null", "Yes", .required), ("`string?`", "Yes", .required),
            ("integer(int64)", "Yes", .required),
            ("Map<string, null>", "Yes", .required), ("<a href=\"#ADto\">ADto</a>", "Yes", .required),
        ] as [(String, String, Presence)])
    func besideType(type: String, flag: String, expected: Presence) {
        let field = Reading(SnippetPage.request("| a | \(type) | \(flag) | - | A | |")).model("DoItRequest")?.fields[0]
        #expect(field?.presence == expected)
    }

    @Test(
        "are not needed where the description starts with what they would say",
        arguments: [
            ("Required. The id", Presence.required), ("(required) The id", .required), ("必填。标识", .required),
            ("**必填**，标识", .required), ("[Optional] The id", .optional), ("可选。标识", .optional),
        ])
    func beforeDescription(description: String, expected: Presence) {
        let page = """
            # Do it

            ## Method name

            `AClient.doIt`

            ## Request parameters

            | Name | Type | Default value | Description |
            | --- | --- | --- | --- |
            | a | string | - | \(description) |
            | b | string | - | Required scope of it. |
            """
        #expect(Reading(page).model("DoItRequest")?.fields.map(\.presence) == [expected, .optional])
    }
}
