import DocsSchema
import Testing

@testable import DocsEmitter

struct WriteValueTests {
    @Test(arguments: [
        (JSON.string("张三"), TypeReference.string, "`张三`"),
        ("true", .string, "`true`"),
        (#"{"a":1}"#, .string, #"`{"a":1}`"#),
        ("-", .string, "`-`"),
        ("", .string, #"`""`"#),
        (" padded", .string, #"`" padded"`"#),
        ("a\nb", .string, #"`"a\nb"`"#),
        (#""quoted""#, .string, #"`"\"quoted\""`"#),
        ("a`b|c", .string, #"`` a`b\|c ``"#),
        ("text", .boolean, "`text`"),
        ("10", .number, #"`"10"`"#),
        ("a,b", .array(.string), #"`"a,b"`"#),
        (10, .number, "`10`"),
        (false, .boolean, "`false`"),
        (.null, .any, "`null`"),
        (.array(["a|b", 1]), .array(.string), #"`["a\|b",1]`"#),
        (.object([.init("b", 1), .init("a", "`")]), .map(.any), #"`` {"a":"`","b":1} ``"#),
    ])
    func `a value can be told from every other`(value: JSON, type: TypeReference, cell: String) {
        #expect(WriteValue(type: type).run(value) == cell)
    }
}
