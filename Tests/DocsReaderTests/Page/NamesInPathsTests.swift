import DocsSchema
import Testing

@Suite("The names in a path and behind it")
struct NamesInPathsTests {
    @Test(
        "are required parameters",
        arguments: [
            "`DELETE /users/{id}`", "`DELETE /users/:id`", "`DELETE /users/<int:id>`", "DELETE /users/<id>",
            "DELETE /users/&lt;id&gt;", "`DELETE /users/{{id}}`", "`DELETE /users/{id#users/id}`",
            "## Remove % DELETE /users/{id?}", "```http\n  DELETE /users/${id}\n```", "`DELETE /users/{$id}`",
        ])
    func namesInPaths(line: String) {
        let reading = Reading("# Remove\n\n" + line)
        #expect(reading.operation?.path == "/users/{id}")
        #expect(reading.fields("GetUserRequest") == ["id: string!"])
        let field = reading.model("GetUserRequest")?.fields.first
        #expect(field?.inferences == [Inference(.type, by: .path), Inference(.presence, by: .path)])
        #expect(Reading("# Remove\n\n`DELETE /users/{a.b}/{}/{a b}`").operation?.request == nil)
    }

    @Test(
        "are braced with no more than they are",
        arguments: [
            ("/a{{b}}/c/{{d}}", "/a{b}/c/{d}"), ("/<a-b>/", "/{a-b}/"), ("/x/{a.b#c/d}/e?f#g", "/x/{a.b}/e"),
            ("/x/{a/b#c", "/x/{a/b"), ("/x/&lt;&gt;", "/x/&lt;&gt;"), ("/{{{a}}}", "/{a}"),
            ("/a/${b}/${{c}}/{$d}", "/a/{b}/{c}/{d}"), ("/$a/{b}$", "/$a/{b}$"),
        ])
    func braces(path: String, expected: String) {
        #expect(Reading("# Get\n\n```\nGET \(path)\n```").operation?.path == expected)
    }

    @Test("are texts if a table does not tell their types")
    func untyped() {
        let reading = Reading("# Get\n\n`GET /users/{id}`\n\n**Parameters:**\n- `id`: Whose\n- `all`: All")
        #expect(reading.fields("GetUserRequest") == ["id: string!", "all: any"])
    }

    @Test(
        "are optional where they stand in its query",
        arguments: [
            "`GET /users?page=1&from={date}#top`", "## GET https://a.b/users?page=1&amp;from=:date",
            "> GET /users?page=1&from=",
            "```\nGET /users\n  ?page=1\n  &from=<date>\n```",
        ])
    func query(line: String) {
        let reading = Reading("# List\n\n" + line)
        #expect(reading.operation?.path == "/users")
        #expect(reading.fields("GetUserRequest") == ["page: string", "from: string"])
        let fields = reading.model("GetUserRequest")?.fields ?? []
        #expect(fields.map(\.example) == [.string("1"), nil])
        #expect(fields.first?.inferences == [Inference(.type, by: .path), Inference(.presence, by: .path)])
    }

    @Test("are those of a template of a URI, too")
    func template() {
        let reading = Reading("# List\n\n## List [GET /users{?page,from}]")
        #expect(reading.fields("GetUserRequest") == ["page: string", "from: string"])
    }

    @Test("count as the table has them, which tells more")
    func table() {
        let table = "## Parameters\n\n| Name | Type | Required |\n| --- | --- | --- |\n| page | integer | Yes |"
        let reading = Reading("# List\n\n`GET /users?page=1&a.b=1&flag`\n\n\(table)")
        #expect(reading.fields("GetUserRequest") == ["page: integer!"])
    }

    @Test("of a query are told where the method sends none")
    func body() {
        let reading = Reading("# Add\n\n`POST /users?dryRun=true`")
        #expect(reading.fields("GetUserRequest") == ["dryRun: string"])
        #expect(reading.places.contains { $0.hasSuffix("other-place") })
    }

    @Test("are none of two methods in a heading")
    func methods() {
        let reading = Reading(
            "# Rooms\n\n## Change (`PUT` / `PATCH`)\n\n```http\nPUT /rooms/{id} HTTP/1.1\nHost: a.b\n```")
        #expect(reading.schema.operations.map(\.path) == ["/rooms/{id}"])
    }
}
