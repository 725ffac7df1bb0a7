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
                | d | object[] | No | D NestedType: <a href="#Dto">Dto</a>. | |
                """))
        #expect(
            reading.fields("Dto") == [
                "a: array of Dto", "b: array of Dto", "c: array of Dto", "d: array of Dto",
            ])
        #expect(reading.model("Dto")?.fields.map(\.description) == ["A", "B", "C", "D"])
    }

    @Test("are what the words of a link name if it leads nowhere on the page")
    func damagedTargets() {
        let reading = Reading(
            SnippetPage.model(
                """
                | a | array | No | A Nested type: <a href="#DtoPage"></a>ageDto">Dto</a>. | |
                | b | | No | B Nested type: <a href="#DtDto">Dto</a>. | |
                | c | <a href="#Gone">Dto[]</a> | No | C | |
                | d | <a href="#Gone">Lost</a> | No | D | |
                """))
        #expect(reading.fields("Dto") == ["a: array of Dto", "b: Dto", "c: array of Dto", "d: any"])
        #expect(reading.model("Dto")?.fields.map(\.description) == ["A", "B", "C", "D"])
        let inferred = reading.model("Dto")?.fields.map { $0.inferences.contains(Inference(.type, by: .linkWords)) }
        #expect(inferred == [true, true, true, false])
        #expect(reading.diagnostics.map(\.id) == ["dangling-reference"])
    }

    @Test("are the one data structure that a description links to, in whatever words")
    func links() throws {
        let reading = Reading(
            SnippetPage.model(
                """
                | a | array | No | 详见 <a href="#Dto">Dto</a>。 | |
                | b | object | No | Embedded type: [Dto](https://a.b/c.html#Dto). | |
                | c | string[] | No | Not one of [Dto](#Dto). | |
                | d | array | No | Of [Dto](#Dto) or [DoItRespDto](#DoItRespDto). | |
                | e | array | No | See [the guide](#Guide). | |
                | f | string | No | Of [Dto](#Dto). | |
                """))
        #expect(
            reading.fields("Dto") == [
                "a: array of Dto", "b: Dto", "c: array of string", "d: array of string", "e: array of string",
                "f: string",
            ])
        let field = try #require(reading.model("Dto")?.fields.first)
        #expect(field.inferences == [Inference(.type, by: .linkedDescription)])
        #expect(field.description == "详见 <a href=\"#Dto\">Dto</a>。")
    }

    @Test(
        "are no part of the description with the words before their colon",
        arguments: [
            ("Rows.<br>See: [Dto](#Dto).", "Rows."), ("行。参考：<a href=\"#Dto\">Dto</a>。", "行。"),
            ("Kind of row: <a href=\"#Dto\">Dto</a>.", "Kind of row"), ("Rows, of [Dto](#Dto)", "Rows, of [Dto](#Dto)"),
            ("[Dto](#Dto): a row", "[Dto](#Dto): a row"), (": [Dto](#Dto)", ""),
        ])
    func labelledLinks(cell: String, description: String) {
        let field = Reading(SnippetPage.model("| a | array | No | \(cell) | |")).model("Dto")?.fields.first
        #expect(field?.type == .array(.model("Dto")))
        #expect(field?.description == description)
    }

    @Test(
        "are the one name of the sentence behind their label, in whatever marks it stands",
        arguments: [
            "Nested type: [`Dto`](#Dto).", "嵌套类型：[Dto](https://a.b/c.html#Dto)。", "嵌套类型：[Dto](../models/Dto.md)。",
            "嵌套类型：**Dto**。", ##"嵌套类型：\<a href="#Dto"\>Dto\</a\>。"##, "嵌套类型：&lt;a href=\"#Dto\"&gt;Dto&lt;/a&gt;。",
            "Nested type (<a href=\"#Dto\">Dto</a>).", "Element type: Dto.", "元素类型：Dto。", "Nested type: [Dto](#dto).",
        ])
    func marks(sentence: String) {
        let reading = Reading(SnippetPage.model("| a | array | No | A. \(sentence) | |"))
        #expect(reading.fields("Dto") == ["a: array of Dto"])
        #expect(reading.model("Dto")?.fields[0].description == "A.")
    }
}
