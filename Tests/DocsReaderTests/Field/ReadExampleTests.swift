import DocsSchema
import Testing

@testable import DocsReader

@Suite("Example and default cells")
struct ReadExampleTests {
    @Test(
        "are values of the field's type",
        arguments: [
            ("`10010`", .type(.string), "10010"),
            ("`3`", .type(.number), 3),
            ("U", .type(.string), "U"),
            ("`true`", .type(.boolean), true),
            ("`[\"a\",\"b\"]`", .array, .array(["a", "b"])),
            ("`a,b`", .type(.array(.string)), .array(["a", "b"])),
            ("`1, 2`", .type(.array(.number)), .array([1, 2])),
            ("`a\\|b,c`", .array, .array(["a|b", "c"])),
            ("None", .type(.model("Kind")), "None"),
            ("`3`", .type(.array(.integer)), .array([3])),
            ("`true,x`", .type(.array(.boolean)), .array([true, "x"])),
            ("none", .type(.string), "none"),
            ("`null`", .type(.string), "null"),
            ("'x'", .type(.string), "x"),
            ("“x”", .type(.string), "x"),
            ("**x**", .type(.string), "x"),
            ("<code>1</code>", .type(.string), "1"),
            ("'x' or 'y'", .type(.string), "'x' or 'y'"),
            ("10（条）", .type(.number), 10),
            ("默认 10", .type(.integer), 10),
            ("０", .type(.number), 0),
            ("1,000", .type(.number), 1000),
            ("`1,000`", .type(.number), "1,000"),
            ("10 or 20", .type(.number), "10 or 20"),
            ("2022-07-03", .type(.number), "2022-07-03"),
            ("1.2.3", .type(.number), "1.2.3"),
            ("10px", .type(.number), "10px"),
            ("否", .type(.boolean), false),
            ("false。", .type(.boolean), false),
            ("`N/A`", .type(.string), "N/A"),
            ("`{\"k\":1}`", .type(.map(.any)), .object([.init("k", 1)])),
            ("`{\"k\":1}`", .type(.string), "{\"k\":1}"),
            ("`0012`", .type(.number), "0012"),
            ("`-`", .type(.string), "-"),
            ("`\"\"`", .type(.string), ""),
            ("`\"a\\nb\"`", .type(.string), "a\nb"),
            ("`\"open`", .type(.string), "\"open"),
            ("`\"10\"`", .type(.number), "10"),
            ("`\"true\"`", .type(.boolean), "true"),
            ("`\"a,b\"`", .array, "a,b"),
            ("`` a`b\\|c ``", .type(.string), "a`b|c"),
        ] as [(String, StatedType, JSON)])
    func values(cell: String, type: StatedType, expected: JSON) {
        #expect(ReadExample(vocabulary: .all).run(Text(cell.utf8), type: type)?.value == expected)
    }

    @Test(
        "are nothing when they are empty, a hyphen or a broken object", arguments: ["", "-", "[object Object]", "``"])
    func nothing(cell: String) {
        #expect(ReadExample(vocabulary: .all).run(Text(cell.utf8), type: .type(.string)) == nil)
    }

    @Test(
        "are nothing when a word or a dash says so",
        arguments: [
            ("—", .type(.string)), ("–", .type(.number)), ("无", .type(.string)),
            ("N/A", .type(.string)), ("null", .type(.number)), ("None", .type(.boolean)),
            ("null", .array), ("NULL", .type(.array(.string))), ("null", .type(.string)),
            ("--", .type(.string)), ("/", .type(.string)), ("空", .type(.string)),
            ("undefined", .type(.string)), ("\\-", .type(.string)),
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

    @Test("are kept with a note where an example is no value of its type")
    func unfitExample() {
        let reading = Reading(
            SnippetPage.request(
                "| a | boolean | No | - | A | `fasle` |\n| b | string | No | - | B | `[\"x\"]` |\n"
                    + "| c | string | No | - | C | `false` |\n| d | string | No | - | D | `[x` |"))
        #expect(
            reading.model("DoItRequest")?.fields.map(\.example)
                == [
                    "fasle", #"["x"]"#, "false", "[x",
                ].map(JSON.string))
        #expect(
            reading.diagnostics.filter { $0.id == "unfit-example" }.map(\.message) == [
                "example 'fasle' of 'a' is no value of its type; the type counts",
                #"example '["x"]' of 'b' is no value of its type; the type counts"#,
            ])
    }

    @Test("lose a back-tick that stands behind them")
    func strayBackTick() {
        #expect(ReadExample(vocabulary: .all).run(Text("`M` `".utf8), type: .type(.string))?.value == .string("M"))
    }

    @Test("know whether they stand in back-ticks")
    func marks() {
        #expect(ReadExample(vocabulary: .all).run(Text("`M`".utf8), type: .type(.string))?.isCode == true)
        #expect(ReadExample(vocabulary: .all).run(Text("M".utf8), type: .type(.string))?.isCode == false)
    }
}
