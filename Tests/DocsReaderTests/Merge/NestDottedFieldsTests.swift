import DocsSchema
import Testing

@testable import DocsReader

@Suite("Fields whose names have points in them")
struct NestDottedFieldsTests {
    @Test("are fields of an object, which stands where the first of them stood")
    func objects() {
        let reading = Reading(
            SnippetPage.model(
                """
                | a | string | no | A | |
                | b | string | no | B | |
                | a.x | string | no | X | |
                | c | string | no | C | |
                | a.y.z | string | yes | Z | |
                """))
        #expect(reading.fields("Dto") == ["b: string", "a: DtoA!", "c: string"])
        #expect(reading.fields("DtoA") == ["x: string", "y: DtoAY!"])
        #expect(reading.fields("DtoAY") == ["z: string!"])
    }

    @Test(
        "keep their names where no data structure can have such a name", arguments: ["é.x", "a..b", ".", "a.", "1.x"])
    func names(name: String) {
        let reading = Reading(SnippetPage.model("| \(name) | string | no | A | |"))
        #expect(reading.fields("Dto") == ["\(name): string"])
        #expect(reading.schema.models.map(\.name).filter { $0.hasPrefix("Dto") } == ["Dto"])
    }
}
