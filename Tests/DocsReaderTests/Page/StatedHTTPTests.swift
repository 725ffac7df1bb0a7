import DocsSchema
import Testing

@Suite("The HTTP method and path that a page states")
struct StatedHTTPTests {
    private func page(_ http: String, heading: String = "## HTTP") -> String {
        """
        # Users

        \(heading)

        \(http)

        ## Parameters

        | Name | Type | Required | Description |
        | --- | --- | --- | --- |
        | id | string | Yes | id |

        ## Response

        | Name | Type | Description |
        | --- | --- | --- |
        | id | string | id |
        """
    }

    @Test(
        "are read in every spelling",
        arguments: [
            ("`POST {api}/channelusers`", "POST /channelusers"), ("```\nDELETE /data/{id}\n```", "DELETE /data/{id}"),
            ("**GET** `/data`", "GET /data"), ("`GET` `/data`", "GET /data"), ("- `DELETE /x`", "DELETE /x"),
            ("`PUT https://api.example.com/v3/x/{id}`", "PUT /v3/x/{id}"), ("`patch /x`", "PATCH /x"),
            ("POST /x", "POST /x"), ("```http\nget https://api.example.com/data HTTP/1.1\n```", "GET /data"),
            ("The path is:\n\n`DELETE /x`", "DELETE /x"),
        ])
    func spelling(line: String, expected: String) {
        let reading = Reading(page(line))
        #expect(reading.operation.map { "\($0.method.rawValue) \($0.path)" } == expected)
        #expect(!reading.diagnostics.contains { $0.id == "unknown-http" })
    }

    @Test("stand under other headings, too", arguments: ["## Endpoint", "## HTTP request", "## Endpoint:"])
    func heading(heading: String) {
        #expect(Reading(page("`DELETE /x`", heading: heading)).operation?.path == "/x")
    }

    @Test("are missed where nothing under the heading says them", arguments: ["See the console.", "`/data`", "`GET`"])
    func unreadable(line: String) {
        #expect(Reading(page(line)).diagnostics.map(\.id).contains("unknown-http"))
    }

    @Test("are each operation's own")
    func secondOperation() {
        let second = page("`GET /data`").replacing("# Users", with: "# Data")
        let reading = Reading(page("`DELETE /x`") + "\n\n" + second)
        let stated = reading.schema.operations.map { "\($0.method.rawValue) \($0.path)" }
        #expect(stated.sorted() == ["DELETE /x", "GET /data"])
    }
}
