import DocsReader
import DocsSchema
import Testing

@Suite("A table that says where its parameters go")
struct PlaceOfParameterTests {
    private func page(_ head: String, _ places: [String]) -> String {
        """
        # Get

        `POST /users/{id}`

        **Parameters**

        | Name | \(head) | Type | Required | Description |
        | --- | --- | --- | --- | --- |
        | id | \(places[0]) | string | Yes | Id |
        | X-Trace | \(places[1]) | string | Yes | Trace |
        | name | \(places[2]) | string | No | Name |
        """
    }

    @Test(
        "has no headers among those of the request, and tells of them",
        arguments: [
            ("In", ["path", "header", "body"]), ("Location", ["Path", "`Header`", "Body"]),
            ("位置", ["path", "请求头", "body"]),
        ])
    func headers(head: String, places: [String]) {
        let reading = Reading(page(head, places))
        #expect(reading.fields("GetUserRequest") == ["id: string!", "name: string"])
        #expect(reading.places == ["5:1 no-response", "10:3 header-parameter"])
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("may say so of anything else")
    func other() {
        let reading = Reading(page("Location", ["Oslo", "Rome", "-"]))
        #expect(reading.fields("GetUserRequest") == ["id: string!", "X-Trace: string!", "name: string"])
    }
}
