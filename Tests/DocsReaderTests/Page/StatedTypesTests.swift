import DocsSchema
import Testing

@Suite("The types that a page states of an operation")
struct StatedTypesTests {
    private func page(request: String = "FindDto", parameter: String = "id", response: String) -> String {
        """
        # T

        ## Method name

        `A.b`

        ## Request parameters

        Type: `\(request)`

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | \(parameter) | string | Yes | - | ID |  |

        ## Request response

        Type: `\(response)`

        ## Data structure

        ### <a id="UserDto"></a> UserDto

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | id | string | Yes | ID |  |

        ### <a id="Kind"></a> Kind

        | Name | Type | Description |
        | ---- | ---- | ---- |
        | TREE | enum | A tree |
        """
    }

    @Test("are the response's where it stands above the method")
    func above() {
        let page = page(response: "SeatDto")
        let response =
            "## Request response\n\nType: `SeatDto`\n\n| Name | Type | Description |\n|-|-|-|\n| n | number | N |\n"
        let other = page.replacing("## Request response\n\nType: `SeatDto`\n", with: "").replacing(
            "## Method name", with: response + "\n## Method name")
        let reading = Reading(other)
        #expect(reading.operation?.name == "b")
        #expect(reading.operation?.response == .model("SeatDto"))
        #expect(reading.fields("SeatDto") == ["n: number!"])
    }

    @Test("are those of a line by itself where an item of a list names another")
    func remark() {
        let response = "## Request response\n\n- Type: `SeatDto`\n\nType: `UserDto`\n"
        let page = page(response: "UserDto").replacing("## Request response\n\nType: `UserDto`\n", with: response)
        #expect(Reading(page).operation?.response == .model("UserDto"))
    }

    @Test("start the response where no heading does")
    func noHeading() {
        let page = page(response: "UserDto").replacing("## Request response\n", with: "")
        #expect(Reading(page).operation?.response == .model("UserDto"))
    }

    @Test(
        "are the response's, of any shape",
        arguments: [
            ("UserDto", .model("UserDto")), ("UserDto[]", .array(.model("UserDto"))),
            ("map<UserDto[]>", .map(.array(.model("UserDto")))), ("object", .map(.any)), ("string", .string),
            ("Kind[][]", .array(.array(.openEnum("Kind")))), ("LostDto", .any), ("LostDto[]", .array(.any)),
        ] as [(String, TypeReference)])
    func response(stated: String, type: TypeReference) {
        #expect(Reading(page(response: stated)).operation?.response == type)
    }

    @Test("are one request, however many operations take it")
    func sharedRequest() {
        let reading = Reading([
            "a/x/one.md": page(response: "UserDto"),
            "a/x/two.md": page(response: "UserDto").replacing("A.b", with: "A.c"),
        ])
        #expect(reading.schema.operations.map(\.request) == ["FindDto", "FindDto"])
        #expect(reading.fields("FindDto") == ["id: string!"])
    }

    @Test("are a request's name even if it has no parameters")
    func emptyRequest() {
        let page = page(response: "UserDto").replacing("| id | string | Yes | - | ID |  |\n", with: "")
        #expect(Reading(page).operation?.request == "FindDto")
        #expect(Reading(page).model("FindDto")?.fields == [])
    }
}
