import DocsSchema
import Testing

@Suite("JSON")
struct JSONTests {
    @Test("keeps the order of keys and the spelling of numbers")
    func keepsSpelling() throws {
        let value = try JSONReader.read(#"{"b": 1.50, "a": [true, null, "\u00e9\n"]}"#)
        #expect(
            value
                == .object([
                    .init("b", .number("1.50")),
                    .init("a", .array([.bool(true), .null, .string("é\n")])),
                ]))
    }

    @Test(
        "refuses what is not JSON, with the place",
        arguments: [
            ("", 0), ("{", 1), ("[1 2]", 3), (#"{"a" 1}"#, 5), ("01", 0), ("1.", 0), ("[1,]", 3), ("nul", 0),
            ("\"a", 0), ("\"\n\"", 1), ("1 2", 2), (#""\x""#, 1), ("// a\n1", 0),
        ])
    func refuses(text: String, offset: Int) {
        #expect(throws: JSONReader.Failure.self) { try JSONReader.read(text) }
        do throws(JSONReader.Failure) {
            _ = try JSONReader.read(text)
        } catch {
            #expect(error.offset == offset, "\(text): \(error.message)")
        }
    }

    @Test("reads comments and a last comma where a person writes the file")
    func readsComments() throws {
        let text = "{ // one\n \"a\": 1, /* two\n */ \"b\": [1, 2,], }"
        #expect(
            try LocatedJSON.read(ArraySlice(text.utf8)).json
                == .object([.init("a", 1), .init("b", .array([1, 2]))]))
    }

    @Test("ends deep nesting with an error instead of the stack")
    func limitsDepth() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONReader.Failure.self) { try JSONReader.read(deep) }
    }

    @Test("joins surrogate pairs and replaces half ones")
    func readsSurrogates() throws {
        #expect(try JSONReader.read(#""\ud83d\ude00 \ud83d""#) == .string("😀 \u{fffd}"))
    }

    @Test("writes sorted keys, one fact a line, and single facts inline")
    func writesLines() {
        let value = JSON.object([
            .init("type", .object([.init("array", .object([.init("model", "UserDto")]))])),
            .init("name", "a/b \"c\"\t"),
            .init("list", .array([1, .object([])])),
        ])
        #expect(
            JSONWriter.lines(value) == """
                {
                  "list": [
                    1,
                    {}
                  ],
                  "name": "a/b \\"c\\"\\t",
                  "type": {"array": {"model": "UserDto"}}
                }

                """)
        #expect(
            JSONWriter.compact(value) == #"{"list":[1,{}],"name":"a/b \"c\"\t","type":{"array":{"model":"UserDto"}}}"#)
    }

    @Test("writes a key that stands there twice once, and as if it stood there once")
    func writesKeysOnce() {
        #expect(JSONWriter.lines(.object([.init("a", 1), .init("a", 2)])) == "{\"a\": 1}\n")
    }

    @Test("reads back what it wrote", arguments: ["\u{0}", "\u{7f}", "\u{2028}", "🇹🇷", "\\", "\r\n"])
    func roundTrips(text: String) throws {
        #expect(try JSONReader.read(JSONWriter.compact(.string(text))) == .string(text))
    }
}
