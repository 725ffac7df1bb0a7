import DocsSchema
import Testing

@testable import DocsReader

@Suite("Tables and labels that state the HTTP method and path")
struct PathTableTests {
    private func outline(_ page: String) -> [String] {
        let reading = Reading(page)
        return reading.schema.operations.sorted { $0.path < $1.path }.map {
            let fields = $0.request.map { reading.fields($0).joined(separator: " ") } ?? "-"
            return "\($0.title): \($0.method.rawValue) \($0.path) \(fields)"
        }
    }

    private func part(_ title: String, _ statement: String, _ name: String) -> String {
        let table = "| Name | Type | Required |\n| --- | --- | --- |\n| \(name) | string | Yes |"
        return "## \(title)\n\n\(statement)\n\n### Parameters\n\n\(table)\n\n"
    }

    @Test(
        "state an operation each",
        arguments: [
            ("|地址|版本|方式|\n|-|-|-|\n|`/users`|v1|GET|", "|地址|版本|方式|\n|-|-|-|\n|`/data/{id}`|v1|POST|"),
            (
                "### HTTP 请求\n\n|地址|版本|方式|\n|-|-|-|\n|`/users`|v1|GET|",
                "### HTTP 请求\n\n|地址|版本|方式|\n|-|-|-|\n|`/data/{id}`|v1|POST|"
            ),
            ("### HTTP 请求\n\n```\nURL: /users\nGET /users\n```", "### HTTP 请求\n\n```\nPOST /data/{id}\n# one\n```"),
            ("| Method | URI |\n|-|-|\n| GET | https://a.b/users |", "| Method | URI |\n|-|-|\n| POST | /data/:id |"),
            (
                "### 接口\n\n| 接口 | 说明 |\n|-|-|\n| `GET /users` | All |",
                "### 接口\n\n| 接口 | 说明 |\n|-|-|\n| `POST /data/{id}` | One |"
            ),
            (
                "| Item | Value |\n|-|-|\n| HTTP URL | https://a.b/users |\n| HTTP Method | GET |",
                "| Item | Value |\n|-|-|\n| HTTP URL | https://a.b/data/:id |\n| HTTP Method | POST |"
            ),
            ("**URL:** `/users`\n\n**Type:** `GET`", "**URL:** `/data/{id}`\n\n**Type:** `POST`"),
            ("### HTTP 请求\n\n- GET `/users`", "### HTTP 请求\n\n- POST `/data/{id}`"),
            ("https请求方式: GET https://a.b/users", "https请求方式: POST https://a.b/data/{id}"),
            ("访问地址：`/users`\n\n请求方式：GET", "访问地址：`/data/{id}`\n\n请求方式：POST"),
        ])
    func spelling(first: String, second: String) {
        let page = "# Users\n\n" + part("All", first, "name") + part("One", second, "id")
        #expect(outline(page) == ["One: POST /data/{id} id: string!", "All: GET /users name: string!"])
        #expect(!Reading(page).diagnostics.contains { $0.id == "unknown-http" || $0.id == "unread-table" })
    }

    @Test("may stand in the request")
    func request() {
        let table = "| HTTP | Value |\n|-|-|\n| Method: | GET |\n| URL: | https://a.b/users |"
        let page = "# All\n\n## Request\n\n\(table)\n\n| Name | Type | Required |\n|-|-|-|\n| a | string | Yes |"
        #expect(outline(page) == ["All: GET /users a: string!"])
    }

    @Test("give no parameters where they list several operations, and are told")
    func several() {
        let table = "| Name | URI | Description |\n|-|-|-|\n| GET | /users | All |\n| PUT | /users/{id} | One |"
        let reading = Reading("# Users\n\n### Request method\n\n\(table)")
        #expect(reading.schema.operations.isEmpty)
        #expect(reading.places.contains("5:1 other-table"))
        #expect(reading.ledger.rows == 2 && reading.ledger.accounted == 2)
    }

    @Test("are none of parameters that are called like methods", arguments: ["delete", "patch"])
    func fields(name: String) {
        let table = "| Name | Type | Required | Example |\n|-|-|-|-|\n| \(name) | string | / | /users |"
        #expect(outline("# Add\n\n`POST /x`\n\n## Parameters\n\n\(table)") == ["Add: POST /x \(name): string"])
    }

    @Test(
        "may be headings, the method below the path",
        arguments: ["#### GET|#### POST", "##### ***GET***|##### ***POST***"])
    func headings(methods: String) {
        let methods = methods.split(separator: "|")
        let table =
            "| Name | Located in | Required | Schema |\n| --- | --- | --- | --- |\n| id | path | Yes | integer |"
        let parts = methods.map { "\($0)\n\n**Parameters**\n\n\(table)\n\n" }
        let page = "# Users\n\n### /users/{id}\n\n"
        #expect(
            outline(page + parts.joined()).sorted() == [
                "GET /users/{id}: GET /users/{id} id: integer!", "POST /users/{id}: POST /users/{id} id: integer!",
            ])
        #expect(outline(page + parts[0]) == ["GET /users/{id}: GET /users/{id} id: integer!"])
        #expect(outline("# Users\n\n#### GET\n\n### /users\n\n\(parts[0])").count == 1)
    }
}
