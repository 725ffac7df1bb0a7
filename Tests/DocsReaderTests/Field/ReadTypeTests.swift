import DocsSchema
import Testing

@testable import DocsReader

@Suite("Type cells")
struct ReadTypeTests {
    @Test(
        "are read in every spelling",
        arguments: [
            ("string", .primitive(.string)),
            ("Int", .primitive(.integer)),
            ("`bool`", .primitive(.boolean)),
            ("object", .primitive(.map(.any))),
            ("object[]", .primitiveArray(.map(.any))),
            ("string[]", .primitiveArray(.string)),
            ("map<string>", .primitive(.map(.string))),
            ("string[][]", .primitiveArray(.array(.string))),
            ("array", .array),
            ("", .empty),
            ("enum", .enumValue),
            ("<a href=\"#UserDto\">UserDto</a>", .named("UserDto")),
            ("<a href=\"#UserDto\">UserDto[]</a>", .namedArray("UserDto")),
            ("<a UserDto", .named("UserDto")),
            ("<a href=\"#PipelineDto\"/>PipelineDto", .named("PipelineDto")),
            ("<a href=\"#\"></a>", .lostLink),
            ("TreeStructs[]", .namedArray("TreeStructs")),
            ("none / rsa / sm2", .values(["none", "rsa", "sm2"])), ("see below!", .unknown("see below!")),
        ] as [(String, StatedType)])
    func spellings(cell: String, expected: StatedType) {
        #expect(ReadType(vocabulary: .all).run(Text(cell.utf8)) == expected)
    }
}
