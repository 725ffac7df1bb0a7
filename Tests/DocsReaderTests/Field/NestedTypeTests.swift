import DocsSchema
import Testing

@testable import DocsReader

@Suite("Nested types of rows")
struct NestedTypeTests {
    @Test("take the elements of an array from any spelling of what is nested in it")
    func nestedTypes() {
        let reading = Reading(
            SnippetPage.model(
                """
                | a | array | No | A Nested Type: <a href="#Dto">Dto</a>. | |
                | b | array | No | B Nested types: <a href="#Dto">Dto</a>. | |
                | c | array | No | C Nested type: [Dto](#Dto). | |
                | d | object[] | No | D Nested type: <a href="#Dto">Dto</a>. | |
                """))
        #expect(
            reading.fields("Dto") == [
                "a: array of Dto", "b: array of Dto", "c: array of Dto", "d: array of Dto",
            ])
        #expect(reading.model("Dto")?.fields.map(\.description) == ["A", "B", "C", "D"])
    }
}
