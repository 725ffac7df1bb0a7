import DocsSchema
import Testing

@Suite("A request as it goes over the wire")
struct RawRequestTests {
    private func outline(_ page: String) -> [String] {
        let reading = Reading(page)
        return reading.schema.operations.sorted { $0.path < $1.path }.map {
            let fields = $0.request.map { reading.fields($0).joined(separator: " ") } ?? "-"
            return "\($0.title): \($0.method.rawValue) \($0.path) \(fields)"
        }
    }

    private func fence(_ lines: String) -> String { "```http\n\(lines)\n```" }

    private let headers = "Host: a.b\nContent-Type: application/json"

    @Test(
        "states the method and the path, and shows the body",
        arguments: ["\n\n{\n  \"name\": \"a\",\n  \"age\": 3\n}", "\n{ \"name\": \"a\", \"age\": 3 }"],
        ["", "### Endpoint\n\n", "### 请求\n\n", "### Request\n\n"])
    func body(body: String, heading: String) {
        let page = "# Add\n\n" + heading + fence("POST https://a.b/users HTTP/1.1\n" + headers + body)
        #expect(outline(page) == ["Add: POST /users name: string age: number"])
        #expect(Reading(page).diagnostics.contains { $0.id == "request-sample" })
    }

    @Test(
        "may have headers alone, or what is no object below them",
        arguments: ["", "\n\n[1]", "\n\nResult:\n{ \"a\": 1 }"])
    func noObject(rest: String) {
        #expect(outline("# Add\n\n" + fence("POST /users\n" + headers + rest)) == ["Add: POST /users -"])
    }

    @Test("may have blank lines around it")
    func blankLines() {
        #expect(outline("# Add\n\n" + fence("\n   POST /users\n\n")) == ["Add: POST /users -"])
    }

    @Test("stands for each of several operations")
    func several() {
        let page = """
            # Users
            ## List
            \(fence("GET /users\n" + headers))
            ## Add
            \(fence("POST /users\n" + headers + "\n\n{ \"name\": \"a\" }"))
            ## Remove
            \(fence("DELETE /users/{id}\n" + headers))
            """
        #expect(
            outline(page) == [
                "List: GET /users -", "Add: POST /users name: string", "Remove: DELETE /users/{id} id: string!",
            ])
    }

    @Test(
        "is no other operation where it shows a call of the one above",
        arguments: [
            "## In practice\n\n", "## Example\n\n**Request**\n\n", "**Response:**\n\n```json\n{}\n```\n\n## Use\n\n",
        ])
    func call(above: String) {
        let page = "# Get\n\n`GET /users/{id}`\n\n" + above + fence("GET /users/42 HTTP/1.1\n" + headers)
        #expect(outline(page) == ["Get: GET /users/{id} id: string!"])
    }

    @Test("is no code of another kind", arguments: ["GET /users\nPOST /users", "GET /users\nand so on"])
    func other(lines: String) {
        #expect(outline("# Get\n\n" + fence(lines)) == [])
    }

    @Test("gives way to a table of parameters")
    func table() {
        let request = fence("POST /users\n" + headers + "\n\n{ \"name\": \"a\" }")
        let table = "| Name | Type | Required |\n| --- | --- | --- |\n| id | string | Yes |"
        #expect(outline("# Add\n\n\(request)\n\n## Parameters\n\n\(table)") == ["Add: POST /users id: string!"])
    }
}
