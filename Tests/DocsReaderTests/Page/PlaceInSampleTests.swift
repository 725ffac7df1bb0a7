import DocsSchema
import Testing

@Suite("The table of a response without a type")
struct PlaceInSampleTests {
    private func page(_ rows: String, sample: String, head: String = "| Name | Type | Description |") -> String {
        """
        # Get

        `GET /users`

        **Response:**

        \(head)
        \(String(repeating: "| --- ", count: head.count { $0 == "|" } - 1))|
        \(rows)

        **Example response:**

        ```json
        \(sample)
        ```
        """
    }

    private let data = "GetUserResponseData"

    @Test(
        "has its rows where the sample has their names",
        arguments: [
            ("| id | int | |", #"{"code": 0, "data": {"id": 1}}"#, ["data: GetUserResponseData!"], ["id: integer!"]),
            (
                "| code | int | |\n| data | object | |\n| id | int | |", #"{"code": 0, "data": {"id": 1}}"#,
                ["code: integer!", "data: GetUserResponseData!"], ["id: integer!"]
            ),
            (
                "| data | array | |\n| id | int | |\n| name | string | |", #"{"data": [{"id": 1, "name": "a"}]}"#,
                ["data: array of GetUserResponseData!"], ["id: integer!", "name: string!"]
            ),
            (
                "| id | int | |\n| user.name | string | |", #"{"data": {"id": 1, "user": {"name": "a"}}}"#,
                ["data: GetUserResponseData!"], ["id: integer!", "user: GetUserResponseDataUser!"]
            ),
            (
                "| id | int | |", #"{"data": {"user": {"id": 1}}}"#, ["data: GetUserResponseData!"],
                ["user: GetUserResponseDataUser!"]
            ),
        ])
    func places(rows: String, sample: String, fields: [String], inner: [String]) {
        let reading = Reading(page(rows, sample: sample))
        #expect(reading.fields("GetUserResponse") == fields)
        #expect(reading.fields(data) == inner)
    }

    @Test(
        "stays as it is where the sample does not show where all of them belong",
        arguments: [
            #"{"id": 1, "name": "a"}"#, #"{"data": {"id": 1}}"#, #"[{"id": 1, "name": "a"}]"#,
            #"{"a-b": {"id": 1, "name": 1}}"#,
            #"{"user": {"id": 1, "name": "a"}, "group": {"id": 1, "name": "a"}}"#,
        ])
    func unclear(sample: String) {
        let reading = Reading(page("| id | int | |\n| name | string | |", sample: sample))
        #expect(reading.fields("GetUserResponse") == ["id: integer!", "name: string!"])
    }

    @Test("keeps its rows where what the sample shows as their object is something else by its own row")
    func ownerOfAnotherType() {
        let reading = Reading(page("| data | string | |\n| id | int | |", sample: #"{"data": {"id": 1}}"#))
        #expect(reading.fields("GetUserResponse") == ["data: string!", "id: integer!"])
    }

    @Test("may have a column of default values, as that of the request has")
    func defaults() {
        let head = "| Name | Type | Required | Default | Description |"
        let reading = Reading(page("| id | int | Yes | 1 | |", sample: #"{"id": 1}"#, head: head))
        #expect(reading.fields("GetUserResponse") == ["id: integer!"])
        #expect(reading.operation?.request == nil)
    }
}
