import Testing

@Suite("Fields with points in their names")
struct NestDottedFieldsTests {
    private static func rows(_ names: [String]) -> String {
        names.map { "| \($0) | string | yes | Words | |\n" }.joined()
    }

    @Test("are the fields of an object")
    func nests() {
        let reading = Reading(SnippetPage.model(Self.rows(["address.city", "address.geo.x", "name"])))
        #expect(reading.fields("Dto") == ["address: DtoAddress!", "name: string!"])
        #expect(reading.fields("DtoAddress") == ["city: string!", "geo: DtoAddressGeo!"])
        #expect(reading.fields("DtoAddressGeo") == ["x: string!"])
    }

    @Test(
        "that are no names between points stay as they are",
        arguments: [".", "a.", ".a", "a..b", "[a](https://b.c)"])
    func stays(name: String) {
        let reading = Reading(SnippetPage.model(Self.rows([name, "id"])))
        #expect(reading.fields("Dto") == ["\(name): string!", "id: string!"])
    }
}
