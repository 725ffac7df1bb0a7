import DocsSchema
import Testing

@testable import DocsReader

@Suite("Example and default cells")
struct ReadExampleTests {
    @Test(
        "are values of the field's type",
        arguments: [
            ("`10010`", .primitive(.string), "10010"),
            ("`3`", .primitive(.number), 3),
            ("U", .primitive(.string), "U"),
            ("`true`", .primitive(.boolean), true),
            ("`[\"a\",\"b\"]`", .array, .array(["a", "b"])),
            ("`a,b`", .primitiveArray(.string), .array(["a", "b"])),
            ("`1, 2`", .primitiveArray(.number), .array([1, 2])),
            ("`a\\|b,c`", .array, .array(["a|b", "c"])),
            ("None", .named("Kind"), "None"),
            ("`3`", .primitiveArray(.integer), .array([3])),
            ("`true,x`", .primitiveArray(.boolean), .array([true, "x"])),
            ("none", .primitive(.string), "none"),
            ("`null`", .primitive(.string), "null"),
            ("'x'", .primitive(.string), "x"),
            ("10（条）", .primitive(.number), 10),
            ("默认 10", .primitive(.integer), 10),
            ("０", .primitive(.number), 0),
            ("1,000", .primitive(.number), 1000),
            ("`1,000`", .primitive(.number), "1,000"),
            ("10 or 20", .primitive(.number), "10 or 20"),
            ("2022-07-03", .primitive(.number), "2022-07-03"),
            ("1.2.3", .primitive(.number), "1.2.3"),
            ("10px", .primitive(.number), "10px"),
            ("否", .primitive(.boolean), false),
            ("false。", .primitive(.boolean), false),
            ("`N/A`", .primitive(.string), "N/A"),
            ("`{\"k\":1}`", .primitive(.map(.any)), .object([.init("k", 1)])),
            ("`{\"k\":1}`", .primitive(.string), "{\"k\":1}"),
            ("`0012`", .primitive(.number), "0012"),
            ("`-`", .primitive(.string), "-"),
            ("`\"\"`", .primitive(.string), ""),
            ("`\"a\\nb\"`", .primitive(.string), "a\nb"),
            ("`\"open`", .primitive(.string), "\"open"),
            ("`\"10\"`", .primitive(.number), "10"),
            ("`\"true\"`", .primitive(.boolean), "true"),
            ("`\"a,b\"`", .array, "a,b"),
            ("`` a`b\\|c ``", .primitive(.string), "a`b|c"),
        ] as [(String, StatedType, JSON)])
    func values(cell: String, type: StatedType, expected: JSON) {
        #expect(ReadExample(vocabulary: .all).run(Text(cell.utf8), type: type)?.value == expected)
    }

    @Test(
        "are nothing when they are empty, a hyphen or a broken object", arguments: ["", "-", "[object Object]", "``"])
    func nothing(cell: String) {
        #expect(ReadExample(vocabulary: .all).run(Text(cell.utf8), type: .primitive(.string)) == nil)
    }

    @Test(
        "are nothing when a word or a dash says so",
        arguments: [
            ("—", .primitive(.string)), ("–", .primitive(.number)), ("无", .primitive(.string)),
            ("N/A", .primitive(.string)), ("null", .primitive(.number)), ("None", .primitive(.boolean)),
            ("null", .array), ("NULL", .primitiveArray(.string)), ("null", .primitive(.string)),
            ("--", .primitive(.string)), ("/", .primitive(.string)), ("空", .primitive(.string)),
            ("undefined", .primitive(.string)), ("\\-", .primitive(.string)),
        ] as [(String, StatedType)])
    func absent(cell: String, type: StatedType) {
        #expect(ReadExample(vocabulary: .all).run(Text(cell.utf8), type: type) == nil)
    }

    @Test("are left out with a warning where a default is no value of its type")
    func unfit() {
        let reading = Reading(
            SnippetPage.request("| a | number | No | all of them | A | |\n| b | boolean | No | 10 | B | |"))
        #expect(reading.model("DoItRequest")?.fields.map(\.defaultValue) == [nil, nil])
        #expect(reading.diagnostics.filter { $0.id == "unfit-default" }.map(\.severity) == [.warning, .warning])
    }

    @Test("know whether they stand in back-ticks")
    func marks() {
        #expect(ReadExample(vocabulary: .all).run(Text("`M`".utf8), type: .primitive(.string))?.isCode == true)
        #expect(ReadExample(vocabulary: .all).run(Text("M".utf8), type: .primitive(.string))?.isCode == false)
    }
}
