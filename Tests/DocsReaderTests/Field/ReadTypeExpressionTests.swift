import DocsSchema
import Testing

@testable import DocsReader

@Suite("Types that are written out")
struct ReadTypeExpressionTests {
    private func read(_ cell: String) -> StatedType? {
        ReadTypeExpression(vocabulary: .all).run(Text(cell.utf8))
    }

    @Test(
        "are types with their formats and remarks",
        arguments: [
            ("integer(int64)", .primitive(.integer)), ("integer <int32>", .primitive(.integer)),
            ("string(36)", .primitive(.string)), ("string?", .primitive(.string)),
            ("string \\| null", .primitive(.string)),
            ("string, optional", .primitive(.string)), ("nullable string", .primitive(.string)),
            ("string(date-time), optional", .primitive(.string)), ("date", .primitive(.string)),
            ("datetime", .primitive(.string)), ("int64", .primitive(.integer)), ("uuid", .primitive(.string)),
            ("character string", .primitive(.string)), ("字符串", .primitive(.string)), ("整数", .primitive(.integer)),
            ("布尔", .primitive(.boolean)), ("对象", .primitive(.map(.any))), ("数字", .primitive(.number)),
            ("UserDto | null", .named("UserDto")), ("Object (UserDto)", .named("UserDto")),
            ("#/components/schemas/UserDto", .named("UserDto")),
        ] as [(String, StatedType)])
    func plain(cell: String, expected: StatedType) {
        #expect(read(cell) == expected)
    }

    @Test(
        "are arrays and maps of other types",
        arguments: [
            ("string\\[\\]", .primitiveArray(.string)), ("array[string]", .primitiveArray(.string)),
            ("[string]", .primitiveArray(.string)), ("Array<string>", .primitiveArray(.string)),
            ("<string[]>", .primitiveArray(.string)), ("List<string>", .primitiveArray(.string)),
            ("array of strings", .primitiveArray(.string)), ("字符串数组", .primitiveArray(.string)),
            ("数组", .array), ("string [ ]", .primitiveArray(.string)),
            ("List<List<string>>", .primitiveArray(.array(.string))), ("Array&lt;UserDto&gt;", .namedArray("UserDto")),
            ("List<UserDto>", .namedArray("UserDto")), ("array(UserDto)", .namedArray("UserDto")),
            ("Array of <a href=\"#UserDto\">UserDto</a>", .namedArray("UserDto")),
            ("Array of [UserDto](#UserDto)", .namedArray("UserDto")), ("[UserDto[]](#UserDto)", .namedArray("UserDto")),
            ("<a href=\"#UserDto\">Array&lt;UserDto&gt;</a>", .namedArray("UserDto")),
            ("Map<String, String>", .primitive(.map(.string))),
            ("Map<String, UserDto>", .primitive(.map(.model("UserDto")))),
            ("Record<string, any>", .primitive(.map(.any))), ("Map<String, Object>", .primitive(.map(.any))),
            ("ArrayList<String>", .primitiveArray(.string)), ("[]string", .primitiveArray(.string)),
            ("JSONArray", .array), ("NSArray", .array),
        ] as [(String, StatedType)])
    func composed(cell: String, expected: StatedType) {
        #expect(read(cell) == expected)
    }

    @Test(
        "are the values of an enum",
        arguments: ["enum(asc,desc)", "'asc' \\| 'desc'", "enum<asc | desc>", "\"asc\" \\| \"desc\""])
    func values(cell: String) {
        #expect(read(cell) == .values(["asc", "desc"]))
    }

    @Test(
        "are nothing where words make no type",
        arguments: [
            "see below!", "number/string", "string | number", "Response<UserDto>", "User Dto", "<<<<<<<<<<<>",
            "string, 36",
        ])
    func nothing(cell: String) {
        #expect(read(cell) == nil)
    }

    @Test("lead to the name that a link shows, if its target has other capitals, and to its target otherwise")
    func links() {
        let reading = Reading(
            SnippetPage.model(
                """
                | a | [Dto](#dto) | No | A | |
                | b | <a href="#dto">Dto</a> | No | B | |
                | c | <a href="#Dto">Data transfer</a> | No | C | |
                | d | <a href="#Dto">string</a> | No | D | |
                | e | Array of <a href="#Dto">Dto</a> | No | E | |
                """))
        #expect(reading.fields("Dto") == ["a: Dto", "b: Dto", "c: Dto", "d: Dto", "e: array of Dto"])
    }

    @Test("are words that a data structure's own name is none of")
    func names() {
        let date = "### <a id=\"Date\"></a> Date\n\n" + SnippetPage.modelHeader + "\n| x | string | No | X | |\n"
        let rows = "| a | <a href=\"#Date\">Date</a> | No | A | |\n| b | Date | No | B | |\n| c | date | No | C | |"
        #expect(Reading(SnippetPage.model(rows, more: date)).fields("Dto") == ["a: Date", "b: Date", "c: string"])
    }

    @Test("say enum of a string whose values its description lists")
    func enums() {
        let reading = Reading(SnippetPage.request("| a | enum | No | - | A<br>- `x`: X<br>- `y`: Y | `x` |"))
        #expect(reading.values("DoItRequest.a") == ["x", "y"])
    }
}
