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

    @Test("tells of those that their method does not send there")
    func otherPlace() {
        let post = Reading(page("In", ["path", "header", "query"]))
        #expect(post.places == ["5:1 no-response", "10:3 header-parameter", "11:3 other-place"])
        let get = Reading(page("In", ["path", "header", "body"]).replacing("POST", with: "GET"))
        #expect(get.places == ["5:1 no-response", "10:3 header-parameter", "11:3 other-place"])
        let query = Reading(page("In", ["path", "header", "query"]).replacing("POST", with: "GET"))
        #expect(query.places == ["5:1 no-response", "10:3 header-parameter"])
    }

    @Test("has no field for the body where its fields stand below it")
    func body() {
        let rows = """
            # Add

            `POST /users`

            **Parameters**

            | Name | In | Type | Required | Description |
            | --- | --- | --- | --- | --- |
            | body | body | object | No | none |
            | » name | body | string | Yes | Name |
            | » tags | body | [object] | No | Tags |
            | »» key | body | string | Yes | Key |
            """
        let reading = Reading(rows)
        #expect(reading.fields("GetUserRequest") == ["name: string!", "tags: array of GetUserRequestTags"])
        #expect(reading.fields("GetUserRequestTags") == ["key: string!"])
        #expect(reading.ledger.accounted == reading.ledger.rows)
        let alone = Reading(rows.split(separator: "\n| »")[0].description)
        #expect(alone.fields("GetUserRequest") == ["body: object"])
    }

    @Test("may say so beside the name")
    func remark() {
        let reading = Reading(
            "# Get\n\n`POST /users`\n\n**Parameters**\n\n| Name | Type |\n| --- | --- |\n"
                + "| token（**Header**） | string |\n| id\\(**body**\\) | string |")
        #expect(reading.fields("GetUserRequest") == ["id: string"])
        #expect(reading.diagnostics.contains { $0.id == "header-parameter" })
    }

    private func reading(_ http: String, _ rows: String...) -> Reading {
        Reading(
            "# Add\n\n`\(http)`\n\n**Parameters**\n\n| Name | In | Type | Required | Description |\n"
                + "| --- | --- | --- | --- | --- |\n" + rows.joined(separator: "\n"))
    }

    @Test("has no field for what stands for the fields below it, whatever its name is")
    func wrapper() {
        let parts = ["| └ name | | string | Yes | Name |", "| └ age | | int | No | Age |"].joined(separator: "\n")
        let body = reading("POST /users", "| userVo | body | UserVo | Yes | User |", parts)
        #expect(body.fields("GetUserRequest") == ["name: string!", "age: integer"])
        let query = reading("GET /users", "| userVo | query | UserVo | Yes | User |", parts)
        #expect(query.fields("GetUserRequest") == ["name: string!", "age: integer"])
        let part = reading(
            "POST /users", "| id | body | int | Yes | Id |", "| user | body | object | Yes | User |", parts)
        #expect(part.fields("GetUserRequest") == ["id: integer!", "user: GetUserRequestUser!"])
    }

    @Test("sends the one object that goes into the body as the body")
    func wholeBody() {
        let whole = reading(
            "PUT /users/{id}", "| id | path | int | Yes | Id |", "| user | body | object | Yes | User |")
        #expect(whole.operation?.body == "user")
        let parts = reading("PUT /users", "| id | body | int | Yes | Id |", "| user | body | object | Yes | User |")
        #expect(parts.operation?.body == nil)
        #expect(reading("PUT /users", "| id | body | int | Yes | Id |").operation?.body == nil)
    }
}
