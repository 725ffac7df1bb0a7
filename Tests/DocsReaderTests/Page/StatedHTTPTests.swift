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
            ("The path is:\n\n`DELETE /x`", "DELETE /x"), ("`DELETE`\n\n`/x`", "DELETE /x"),
            ("Method: DELETE\n\nURL: https://api.example.com/x", "DELETE /x"),
            ("`DELETE`\n\n[https://a.b/x](https://a.b/x)", "DELETE /x"), ("> POST [/index/x]()", "POST /index/x"),
            ("PUT /v1\\_0/x", "PUT /v1_0/x"), ("POST /x/[id]", "POST /x/{id}"),
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

    @Test(
        "stand in the lines above the parameters, too",
        arguments: [
            "**请求方式**：`DELETE`\n\n**请求地址**：`/x`", "`DELETE /x`", "**DELETE** `/x`", "> DELETE /x",
            "<Badge>DELETE</Badge> `/x`", "- Method: `DELETE`\n- Path: `/x`", "- HTTP方法:**DELETE**\n- Path：`/x`",
            "**端点**: `DELETE /x`", "- 路径：`/x`\n- 请求类型：DELETE", "**HTTP Request:** `DELETE /x`",
            "**HTTP请求**：DELETE /x", "- 接口URL：/x\n- 请求方式：DELETE", "- 地址：/x\n- 请求方式：DELETE",
            "<summary><code>DELETE</code> <code><b>/x</b></code> <code>Removes it</code></summary>",
        ])
    func aboveParameters(lines: String) {
        let reading = Reading(page("", heading: lines))
        #expect(reading.operation.map { "\($0.method.rawValue) \($0.path)" } == "DELETE /x")
        let method = Reading(page("`AClient.b`\n\n" + lines, heading: "## Method name"))
        #expect(method.operation.map { "\($0.method.rawValue) \($0.path) \($0.name)" } == "DELETE /x b")
        let fenced = Reading(page("`AClient.b`\n\n```http\nDELETE /x HTTP/1.1\n```", heading: "## Method name"))
        #expect(fenced.operation.map { "\($0.method.rawValue) \($0.path)" } == "DELETE /x")
    }

    @Test(
        "may have words around the method behind its label",
        arguments: [
            "DELETE，需要登录", "DELETE 请求", "HTTP DELETE", "http delete", "DELETE,GET", "delete（JSON）", "【DELETE】",
            "DELETE multipart/form-data", "DELETE, as JSON",
        ])
    func wordsAroundMethod(words: String) {
        let reading = Reading(page("", heading: "**请求方式：** \(words)\n\n**URL:** /x"))
        #expect(reading.operation.map { "\($0.method.rawValue) \($0.path)" } == "DELETE /x")
        let part = Reading(page("| 请求方式 | \(words) |\n| --- | --- |\n| URL | /x |", heading: "## 说明"))
        #expect(part.operation.map { "\($0.method.rawValue) \($0.path)" } == "DELETE /x")
    }

    @Test(
        "are no words of prose behind a label", arguments: ["Delete a user", "delete(id)", "does delete", "undelete"])
    func wordsOfProse(words: String) {
        let reading = Reading(page("", heading: "Method: \(words)\n\nURL: /x"))
        #expect(reading.operation.map { "\($0.method.rawValue) \($0.path)" } == "GET /x")
        #expect(reading.diagnostics.contains { $0.id == "unknown-http" })
    }

    @Test("stand below a heading with words behind the method")
    func wordsBelowHeading() {
        let reading = Reading(page("DELETE，需要登录\n\n`/x`", heading: "## 请求方式"))
        #expect(reading.operation.map { "\($0.method.rawValue) \($0.path)" } == "DELETE /x")
    }

    @Test(
        "may lack the first slash of the path, or the scheme before its host",
        arguments: [
            ("PUT users/:id/x", "PUT /users/{id}/x"), ("`PUT users/x`", "PUT /users/x"),
            ("**PUT** www.a.com/users", "PUT /users"), ("请求方式: PUT\n\nURL: 192.168.1.1/users", "PUT /users"),
            ("Method: PUT\n\nURL: localhost:8080/users", "PUT /users"),
            ("Method: PUT\n\nPath: a.php/v1.0/x", "PUT /a.php/v1.0/x"), ("Method: PUT\n\nURL: a.b.cn/x", "PUT /x"),
        ])
    func loosePath(lines: String, expected: String) {
        let reading = Reading(page("", heading: lines))
        #expect(reading.operation.map { "\($0.method.rawValue) \($0.path)" } == expected)
    }

    @Test(
        "have no path of words with a slash between them",
        arguments: [
            "PUT and/or GET", "**PUT** application/json", "Path: JSON/XML", "Path: a/b or c", "PUT", "Path: 甲/乙",
        ])
    func noLoosePath(line: String) {
        #expect(Reading(page("", heading: line)).operation?.path == "/api/v3/get-user")
    }

    @Test("are told to be invented where the page states one of them alone")
    func oneAlone() {
        let path = Reading(page("", heading: "URL: https://a.b/x"))
        #expect(path.diagnostics.filter { $0.id == "unknown-http" }.map(\.severity) == [.warning])
        #expect(path.diagnostics.contains { $0.message.hasSuffix("unless the configuration states it it is GET") })
        let method = Reading(page("", heading: "Method: DELETE"))
        let invented = "unless the configuration states it it is /api/v3/get-user"
        #expect(method.diagnostics.contains { $0.message.hasSuffix(invented) })
        #expect(!Reading(page("", heading: "`DELETE /x`")).diagnostics.contains { $0.id == "unknown-http" })
    }

    @Test(
        "are not what prose says of others", arguments: ["See `GET /y` and others.", "GET /y or DELETE /x", "Path: x"])
    func prose(line: String) {
        let reading = Reading(page("", heading: line))
        #expect(reading.operation?.path == "/api/v3/get-user")
    }

    @Test("are each operation's own")
    func secondOperation() {
        let second = page("`GET /data`").replacing("# Users", with: "# Data")
        let reading = Reading(page("`DELETE /x`") + "\n\n" + second)
        let stated = reading.schema.operations.map { "\($0.method.rawValue) \($0.path)" }
        #expect(stated.sorted() == ["DELETE /x", "GET /data"])
    }
}
