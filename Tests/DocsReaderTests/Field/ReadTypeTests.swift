import DocsSchema
import Testing

@testable import DocsReader

@Suite("Type cells")
struct ReadTypeTests {
    @Test(
        "are read in every spelling",
        arguments: [
            ("string", .type(.string)),
            ("Int", .type(.integer)),
            ("`bool`", .type(.boolean)),
            ("object", .type(.map(.any))),
            ("object[]", .type(.array(.map(.any)))),
            ("string[]", .type(.array(.string))),
            ("map<string>", .type(.map(.string))),
            ("array string", .type(.array(.string))),
            ("string[][]", .type(.array(.array(.string)))),
            ("array", .array),
            ("", .empty),
            ("enum", .enumValue),
            ("<a href=\"#UserDto\">UserDto</a>", .type(.model("UserDto"))),
            ("<a href=\"#UserDto\">UserDto[]</a>", .type(.array(.model("UserDto")))),
            ("<a UserDto", .type(.model("UserDto"))),
            ("<a href=\"#PipelineDto\"/>PipelineDto", .type(.model("PipelineDto"))),
            ("<a href=\"#\"></a>", .lostLink),
            ("TreeStructs[]", .type(.array(.model("TreeStructs")))),
            ("none / rsa / sm2", .values(["none", "rsa", "sm2"])), ("see below!", .unknown("see below!")),
        ] as [(String, StatedType)])
    func spellings(cell: String, expected: StatedType) {
        #expect(ReadType(vocabulary: .all).run(Text(cell.utf8)) == expected)
    }
}
