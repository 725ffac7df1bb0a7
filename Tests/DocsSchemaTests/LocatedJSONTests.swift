import DocsSchema
import Testing

@Suite("JSON with places")
struct LocatedJSONTests {
    @Test("knows where every key and value stands")
    func places() throws {
        let text = #" { "a" : [1, {"b": "x"}], /* "c" */ "é": null, "a": 2 }"#
        let bytes = Array(text.utf8)
        let root = try LocatedJSON.read(bytes[...])
        func start(_ offset: Int) -> Character { Character(Unicode.Scalar(bytes[offset])) }
        let first = JSON.array([1, .object([.init("b", "x")])])
        #expect(root.json == .object([.init("a", first), .init("é", .null), .init("a", 2)]))
        #expect(root.offset == 1)
        #expect(root.members.map(\.name) == ["a", "é", "a"])
        #expect(root.members.map(\.offset) == [3, 36, 48])
        #expect(root.members.map { start($0.value.offset) } == ["[", "n", "2"])
        let list = root.members[0].value
        #expect(list.elements.map { start($0.offset) } == ["1", "{"])
        #expect(list.elements[1].members.map { start($0.value.offset) } == ["\""])
    }

    @Test("counts from the start of the slice it is given")
    func slice() throws {
        let bytes = Array("xx[1]".utf8)
        #expect(try LocatedJSON.read(bytes[2...]).elements.map(\.offset) == [1])
    }

    @Test(
        "turns an offset into line and column",
        arguments: [(0, 1, 1), (2, 1, 3), (3, 2, 1), (5, 2, 3), (7, 4, 1), (100, 4, 2)])
    func position(offset: Int, line: Int, column: Int) {
        let bytes = Array("__ab\ncd\n\ne".utf8)
        let position = SourcePosition(file: "f", offset: offset, in: bytes[2...])
        #expect(position == SourcePosition(file: "f", line: line, column: column))
    }
}
