import DocsSchema
import Testing

@testable import DocsReader

@Suite("Lists of parameters on a page that states HTTP")
struct ParameterListTests {
    private func page(_ list: String, label: String = "**Query Parameters:**") -> String {
        "# Find\n\n`GET /users/{id}`\n\n\(label)\n\(list)\n\n**Response:**\n\n```json\n{}\n```\n"
    }

    private func fields(_ list: String) -> [String] {
        let fields = Reading(page(list)).model("GetUserRequest")?.fields ?? []
        return fields.map {
            let flag = $0.presence == .required ? "!" : ""
            return "\($0.name): \($0.type)\(flag) \($0.defaultValue.map { "\($0)" } ?? "-") \($0.description)"
        }
    }

    @Test(
        "are read, whatever an item tells",
        arguments: [
            ("- `size` (integer, optional, default: 10): Size", "size: integer number(\"10\") Size"),
            ("- **size** (*integer*): Size", "size: integer - Size"),
            ("- `size` _(optional, default=1)_ – Size", "size: any number(\"1\") Size"),
            ("- `size` (required): Size", "size: any! - Size"),
            ("- size: optional integer", "size: integer - "),
            ("- `size`: integer, required - Size", "size: integer! - Size"),
            ("- `day` (ISO date, required)", "day: string! - (ISO date, required)"),
            ("- `size` (integer, max 10): Size", "size: integer - Size"),
            ("- `kind` (a | b): Kind", "kind: any - (a | b): Kind"),
            ("- `size`: The date", "size: any - The date"),
            ("- `a` (required): A\n- `b`: B", "a: any! - A, b: any - B"),
        ])
    func items(list: String, expected: String) {
        #expect(fields(list).filter { !$0.hasPrefix("id:") }.joined(separator: ", ") == expected)
    }

    @Test(
        "stand under any label or heading of the request", arguments: ["**Body**", "### Parameters\n", "- **Params:**"])
    func labels(label: String) {
        let reading = Reading(page("  - `size` (integer): Size", label: label))
        #expect(reading.fields("GetUserRequest").contains("size: integer"))
        #expect(reading.places.contains { $0.hasSuffix("field-list") })
        #expect(reading.ledger.rows == 1 && reading.ledger.accounted == 1)
    }

    @Test("of names that the path has are required, and untyped ones are told")
    func path() {
        let reading = Reading(page("- `id`: Whose", label: "**Path Parameters:**"))
        #expect(reading.fields("GetUserRequest") == ["id: string!"])
        #expect(reading.places == ["5:1 no-response", "6:1 untyped-table"])
    }

    @Test(
        "stand under words of the page's own, too",
        arguments: ["Request Body Fields", "Data Params", "URL Params", "请求体参数", "表单参数", "URL参数"],
        ["**%:**\n\n", "### %\n\n", "- **%**\n"])
    func ownWords(words: String, label: String) {
        let label = label.replacing("%", with: words)
        let reading = Reading("# Find\n\n## POST /users\n\n\(label)  - `size` (integer): Size\n  - `all`: All\n")
        #expect(reading.fields("GetUserRequest") == ["size: integer", "all: any"])
    }

    @Test(
        "end where the response or another part starts",
        arguments: ["**Response:**", "### Response Fields", "**Errors:**", "### 错误说明"])
    func otherParts(label: String) {
        let reading = Reading(
            "# Find\n\n`POST /users`\n\n**Body:**\n\n- `size` (integer): Size\n\n\(label)\n\n- `a` (string): A\n")
        #expect(reading.fields("GetUserRequest") == ["size: integer"])
    }

    @Test("are lists of what comes back where all items tell their types", arguments: ["**Response:**", "### Returns"])
    func response(label: String) {
        let request = "# Find\n\n`POST /users`\n\n\(label)\n\n"
        let reading = Reading(request + "- `id` (string, required): Whose\n- `age` (integer)\n")
        #expect(reading.fields("GetUserResponse") == ["id: string!", "age: integer!"])
        let untyped = Reading(request + "- `id` (string): Whose\n- `age`: Age\n")
        #expect(untyped.model("GetUserResponse") == nil)
        #expect(untyped.places.contains { $0.hasSuffix("unread-table") })
    }

    @Test("under words of the page's own are told where they cannot be read")
    func unreadUnderOwnWords() {
        let reading = Reading("# Find\n\n## POST /users\n\n### Body Fields\n\n- **size** is it\n- **b** is\n- c\n")
        #expect(reading.places.contains { $0.hasSuffix("unread-table") })
    }

    @Test(
        "are told where they cannot be read",
        arguments: ["- **size** is a number", "One of:\n\n- `size`: Size\n- `page`: Page", "- `a`: A\n- b\n- `c`: C"])
    func unread(list: String) {
        let reading = Reading(page(list, label: "### Parameters\n"))
        #expect(reading.fields("GetUserRequest") == ["id: string!"])
        #expect(reading.places.contains { $0.hasSuffix("unread-table") })
        let table = "\n\n**Body:**\n\n| Name | Type | Required |\n| --- | --- | --- |\n| a | string | No |"
        let both = Reading(page(list + table, label: "### Parameters\n"))
        #expect(both.places.contains { $0.hasSuffix("unread-table") })
    }

    @Test("are none of lines that state HTTP")
    func http() {
        let reading = Reading("# Find\n\n**Request:**\n- **Method**: GET\n- **URL**: `/users`\n")
        #expect(reading.operation?.path == "/users")
        #expect(!reading.diagnostics.contains { $0.id == "unread-table" })
    }

    @Test("have the types of the sample where they tell none")
    func sample() {
        let request = "```http\nPOST /users\n\n{ \"age\": 3, \"name\": \"a\", \"x\": 1 }\n```"
        let list = "**Body:**\n- `age` (required): Age\n- `name` (integer): Name"
        #expect(
            Reading("# Add\n\n\(request)\n\n\(list)").fields("GetUserRequest") == ["age: number!", "name: integer"])
        let table = "**Body:**\n\n| Name | Type |\n| --- | --- |\n| age | |\n| pet.name | |\n| pet.tags | |"
        let nested = "POST /users\n\n{ \"age\": 3, \"pet\": [{ \"name\": \"a\", \"tags\": [true] }] }"
        let reading = Reading("# Add\n\n```http\n\(nested)\n```\n\n\(table)")
        #expect(reading.fields("GetUserRequest") == ["age: number", "pet: GetUserRequestPet"])
        #expect(reading.fields("GetUserRequestPet") == ["name: string", "tags: array of boolean"])
    }
}
