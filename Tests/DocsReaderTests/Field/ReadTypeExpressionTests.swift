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
            ("integer(int64)", .type(.integer)), ("integer <int32>", .type(.integer)),
            ("string(36)", .type(.string)), ("string?", .type(.string)),
            ("string \\| null", .type(.string)), ("string / null", .type(.string)), ("string¦null", .type(.string)),
            ("integer/null", .type(.integer)),
            ("string, optional", .type(.string)), ("nullable string", .type(.string)),
            ("string(date-time), optional", .type(.string)), ("date", .type(.string)),
            ("datetime", .type(.string)), ("int64", .type(.integer)), ("uuid", .type(.string)),
            ("character string", .type(.string)), ("字符串", .type(.string)), ("整数", .type(.integer)),
            ("布尔", .type(.boolean)), ("对象", .type(.map(.any))), ("数字", .type(.number)),
            ("UserDto | null", .type(.model("UserDto"))), ("Object (UserDto)", .type(.model("UserDto"))),
            ("#/components/schemas/UserDto", .type(.model("UserDto"))), ("[[UserDto]]", .type(.model("UserDto"))),
            ("[[#UserDto\\|the user]]", .type(.model("UserDto"))), ("*string*", .type(.string)),
            ("{string}", .type(.string)), ("?string", .type(.string)), ("number (int64)", .type(.integer)),
            ("number(double)", .type(.number)), ("数字 number", .type(.number)), ("array（数组）", .array),
            ("String type", .type(.string)), ("a boolean", .type(.boolean)),
            ("字符串类型", .type(.string)), ("数值型", .type(.number)), ("JSON 对象", .type(.map(.any))),
            ("UserDto 对象", .type(.model("UserDto"))), ("object / UserDto", .type(.model("UserDto"))),
            ("UserDto（见下）", .type(.model("UserDto"))), ("UserDto (#UserDto)", .type(.model("UserDto"))),
            ("[UserDto][1]", .type(.model("UserDto"))),
        ] as [(String, StatedType)])
    func plain(cell: String, expected: StatedType) {
        #expect(read(cell) == expected)
    }

    @Test(
        "are arrays and maps of other types",
        arguments: [
            ("string\\[\\]", .type(.array(.string))), ("array[string]", .type(.array(.string))),
            ("[string]", .type(.array(.string))), ("Array<string>", .type(.array(.string))),
            ("<string[]>", .type(.array(.string))), ("List<string>", .type(.array(.string))),
            ("array of strings", .type(.array(.string))), ("字符串数组", .type(.array(.string))),
            ("数组", .array), ("string [ ]", .type(.array(.string))),
            ("List<List<string>>", .type(.array(.array(.string)))),
            ("Array&lt;UserDto&gt;", .type(.array(.model("UserDto")))),
            ("List<UserDto>", .type(.array(.model("UserDto")))), ("array(UserDto)", .type(.array(.model("UserDto")))),
            ("Array of <a href=\"#UserDto\">UserDto</a>", .type(.array(.model("UserDto")))),
            ("Array of [UserDto](#UserDto)", .type(.array(.model("UserDto")))),
            ("[UserDto[]](#UserDto)", .type(.array(.model("UserDto")))),
            ("<a href=\"#UserDto\">Array&lt;UserDto&gt;</a>", .type(.array(.model("UserDto")))),
            ("Map<String, String>", .type(.map(.string))),
            ("Map<String, UserDto>", .type(.map(.model("UserDto")))),
            ("Record<string, any>", .type(.map(.any))), ("Map<String, Object>", .type(.map(.any))),
            ("ArrayList<String>", .type(.array(.string))), ("[]string", .type(.array(.string))),
            ("< string, UserDto > map", .type(.map(.model("UserDto")))), ("< string > array", .type(.array(.string))),
            ("JSONArray", .array), ("NSArray", .array), ("IEnumerable<UserDto>", .type(.array(.model("UserDto")))),
            ("array<br><a href=\"#UserDto\">UserDto</a>", .type(.array(.model("UserDto")))),
            ("array / UserDto", .type(.array(.model("UserDto")))), ("array：string", .type(.array(.string))),
            ("Array of UserDto objects", .type(.array(.model("UserDto")))),
            ("UserDto 对象数组", .type(.array(.model("UserDto")))),
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
