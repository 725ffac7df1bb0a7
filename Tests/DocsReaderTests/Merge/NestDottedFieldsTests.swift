import DocsSchema
import Testing

@testable import DocsReader

@Suite("Fields whose names have points in them")
struct NestDottedFieldsTests {
    @Test("are fields of an object, which stands where the first row of it stood and is what its own row says")
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
        #expect(reading.fields("Dto") == ["a: DtoA", "b: string", "c: string"])
        #expect(reading.fields("DtoA") == ["x: string", "y: DtoAY!"])
        #expect(reading.fields("DtoAY") == ["z: string!"])
    }

    @Test("make an object without a row required if one of them is")
    func ownerless() {
        let reading = Reading(SnippetPage.model("| a.x | string | no | X | |\n| a.y | string | yes | Y | |"))
        #expect(reading.fields("Dto") == ["a: DtoA!"])
    }

    @Test("are fields of the objects in an array")
    func arrays() {
        let reading = Reading(
            SnippetPage.model(
                """
                | tags | array | yes | Tags | |
                | tags[].key | string | yes | Key | |
                | more[].key | string | no | Key | |
                | place | object | yes | Where | |
                | place[lat] | number | no | Latitude | |
                | page[size] | number | no | Size | |
                """))
        #expect(
            reading.fields("Dto") == [
                "tags: array of DtoTags!", "more: array of DtoMore", "place: DtoPlace!", "page[size]: number",
            ])
        #expect(reading.model("Dto")?.fields.map(\.description) == ["Tags", "", "Where", "Size"])
        #expect(reading.fields("DtoTags") == ["key: string!"])
        #expect(reading.fields("DtoPlace") == ["lat: number"])
    }

    @Test("are fields of the objects in an array, whatever element they name", arguments: ["", "0", "x", "*"])
    func elements(index: String) {
        let reading = Reading(
            SnippetPage.model(
                "| tags[\(index)].key | string | yes | Key | |\n| tags[\(index)].n | number | yes | N | |"))
        #expect(reading.fields("Dto") == ["tags: array of DtoTags!"])
        #expect(reading.fields("DtoTags") == ["key: string!", "n: number!"])
    }

    @Test("and brackets behind them are arrays", arguments: ["array", "string"])
    func marksOfArrays(type: String) {
        let reading = Reading(
            SnippetPage.model(
                """
                | `list[]` | array | yes | List | |
                | `list[].tags[]` | \(type) | yes | Tags | |
                | `list[].at.days[]` | \(type) | yes | Days | |
                | `ids[]` | string | yes | Not a path | |
                """))
        #expect(reading.fields("Dto") == ["list: array of DtoList!", "ids[]: string!"])
        #expect(reading.fields("DtoList") == ["tags: array of string!", "at: DtoListAt!"])
        #expect(reading.fields("DtoListAt") == ["days: array of string!"])
    }

    @Test("are fields of an object above whose path ends as they start")
    func ends() {
        let reading = Reading(
            SnippetPage.model(
                """
                | options.gate | object | yes | Gate | |
                | gate.size | object | yes | Size | |
                | size.width | number | yes | Width | |
                | options.name | string | yes | Name | |
                | name.first | string | yes | Not of the string | |
                | tree.tree | object | yes | Tree | |
                | tree.leaf | string | yes | Leaf | |
                """))
        #expect(reading.fields("Dto") == ["options: DtoOptions!", "name: DtoName!", "tree: DtoTree!"])
        #expect(reading.fields("DtoTree") == ["tree: object!", "leaf: string!"])
        #expect(reading.fields("DtoOptions") == ["gate: DtoOptionsGate!", "name: string!"])
        #expect(reading.fields("DtoOptionsGate") == ["size: DtoOptionsGateSize!"])
        #expect(reading.fields("DtoOptionsGateSize") == ["width: number!"])
    }

    @Test(
        "are fields of the row above them if marks push them to the right",
        arguments: ["&nbsp;&nbsp;", "└ ", "» ", "- ", "> ", "+ ", "∟", ".", "　　", "place->", "place."])
    func marks(mark: String) {
        let reading = Reading(
            SnippetPage.model(
                """
                | place | object | yes | Where | |
                | \(mark)lat | number | no | Latitude | |
                | \(mark)lon | number | no | Longitude | |
                | id | string | no | ID | |
                """))
        #expect(reading.fields("Dto") == ["place: DtoPlace!", "id: string"])
        #expect(reading.fields("DtoPlace") == ["lat: number", "lon: number"])
    }

    @Test("are fields of fields, as far as marks push them")
    func depths() {
        let reading = Reading(
            SnippetPage.model(
                """
                | list | array | yes | List | |
                | └ user | object | yes | User | |
                | &nbsp;&nbsp;└ id | string | yes | ID | |
                | └ count | number | no | Count | |
                | - note | string | no | Below nothing that has parts | |
                """))
        #expect(reading.fields("Dto") == ["list: array of DtoList!"])
        #expect(reading.fields("DtoList") == ["user: DtoListUser!", "count: number", "note: string"])
        #expect(reading.fields("DtoListUser") == ["id: string!"])
    }

    @Test("have the data structure that the object's row names, if no page defines it")
    func undefined() {
        let reading = Reading(SnippetPage.model("| gate | GateDto | yes | Gate | |\n| » id | string | yes | ID | |"))
        #expect(reading.fields("Dto") == ["gate: GateDto!"])
        #expect(reading.fields("GateDto") == ["id: string!"])
    }

    @Test("are bullets where nothing above has parts")
    func bullets() {
        let reading = Reading(SnippetPage.model("| id | string | yes | ID | |\n| - name | string | no | Name | |"))
        #expect(reading.fields("Dto") == ["id: string!", "name: string"])
    }

    @Test(
        "keep their names where no data structure can have such a name", arguments: ["é.x", "a..b", ".", "a.", "1.x"])
    func names(name: String) {
        let reading = Reading(SnippetPage.model("| \(name) | string | no | A | |"))
        #expect(reading.fields("Dto") == ["\(name): string"])
        #expect(reading.schema.models.map(\.name).filter { $0.hasPrefix("Dto") } == ["Dto"])
    }

    @Test("of very many parts stay as they are where nobody nests any more")
    func deep() {
        let name = (["a"] + Array(repeating: "b", count: 40)).joined(separator: ".")
        let reading = Reading(SnippetPage.model("| \(name) | string | no | X | |"))
        #expect(reading.schema.models.count == 18)
        #expect(reading.schema.models.flatMap(\.fields).contains { $0.name.hasSuffix("b.b") && $0.type == .string })
    }

    @Test("are elements of arrays where a number stands for any of them")
    func numbers() {
        let reading = Reading(
            SnippetPage.model(
                """
                | Ids.N | string | no | Ids | |
                | Filters.N.Key | string | yes | Key | |
                | Filters.N.Values.N | array | no | Values | |
                | tags.0.key | string | no | Key | |
                | tags.1.key | string | no | Key | |
                | key.n | string | no | Modulus | |
                """))
        #expect(
            reading.fields("Dto") == [
                "Ids: array of string", "Filters: array of DtoFilters!", "tags: array of DtoTags", "key: DtoKey",
            ])
        #expect(reading.fields("DtoFilters") == ["Key: string!", "Values: array of string"])
        #expect(reading.fields("DtoTags") == ["key: string"])
        #expect(reading.fields("DtoKey") == ["n: string"])
    }
}
