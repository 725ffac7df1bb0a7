import DocsSchema
import Testing

@Suite("A response that only a sample shows")
struct BodySampleTests {
    private func reading(_ sample: String, http: String = "`GET /gates`", rest: String = "") -> Reading {
        Reading("# Gates\n\n\(http)\n\n**Response:**\n\n\(rest)```json\n\(sample)\n```\n", path: "gates.md")
    }

    @Test("has the fields of the sample, and objects for those inside of others")
    func nested() {
        let reading = reading(
            #"{ "total": 1, "list": [{ "id": "a", "owner": { "name": "b" } }], "tags": ["c"], "note": null }"#)
        #expect(
            reading.fields("GatesResponse")
                == ["total: number", "list: array of GatesResponseList", "tags: array of string", "note: any"])
        #expect(reading.fields("GatesResponseList") == ["id: string", "owner: GatesResponseListOwner"])
        #expect(reading.fields("GatesResponseListOwner") == ["name: string"])
        #expect(reading.places == ["8:1 response-sample"])
    }

    @Test("holds anything where the names of an object are data")
    func maps() {
        let reading = reading(#"{ "byDay": { "2024-01-02": { "count": 1 } }, "byName": { "a b": 1 } }"#)
        #expect(reading.fields("GatesResponse") == ["byDay: object", "byName: object"])
    }

    @Test("is not known from a sample that says nothing", arguments: ["{}", "[]", "no JSON"])
    func nothing(sample: String) {
        let reading = reading(sample)
        #expect(reading.model("GatesResponse") == nil)
        #expect(reading.diagnostics.contains { $0.id == "no-response" })
    }

    @Test("is what its table says, if it has one")
    func table() {
        let table = "| Name | Type | Description |\n| --- | --- | --- |\n| id | string | Id |\n\n"
        let reading = reading(#"{ "total": 1 }"#, rest: table)
        #expect(reading.fields("GatesResponse") == ["id: string!"])
    }

    @Test("stays unknown on a page that states no HTTP")
    func functions() {
        let reading = reading(#"{ "total": 1 }"#, http: "`GateClient.list`")
        #expect(reading.model("GatesResponse") == nil)
    }
}
