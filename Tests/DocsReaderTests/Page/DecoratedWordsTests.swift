import DocsSchema
import Testing

@Suite("The words of a page's parts")
struct DecoratedWordsTests {
    private func page(
        method: String = "`ManagementClient.createA`", response: String = "## Request response",
        type: String = "Type: `RoleDto`"
    ) -> String {
        """
        # Create A

        ## Method name

        \(method)

        ## Request parameters

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | id | string | Yes | - | ID | `i` |

        \(response)

        \(type)

        ## Data structure

        ### <a id="RoleDto"></a> RoleDto

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | code | string | Yes | Code | `c` |
        """
    }

    @Test(
        "start a section in whatever marks they stand",
        arguments: [
            "## Return results", "## Response data", "## 响应体", "## **Request response**", "**Request response**",
            "## Request response ##", "## *Request response*:",
            "## **Request response:**", "## Request response.", "**请求响应**：",
            "## <a id=\"response\"></a>Request response", "## Request response <a id=\"user-content-response\"></a>",
            "<a id=\"response\"></a>\n\n## <span id=\"x\">请求响应</span>", "## Request response ¶",
            "## [#](#request-response) Request response", "## Request response [¶](#response \"Permanent link\")",
            "## 请求响应 Request response", "## Request response {#response}",
        ])
    func section(heading: String) {
        let table = "| Name | Type | Description |\n| ---- | ---- | ---- |\n| data | string | Data |"
        let reading = Reading(page(response: heading, type: table))
        #expect(reading.fields("CreateAResponse") == ["data: string!"])
        #expect(reading.fields("CreateARequest") == ["id: string!"])
    }

    @Test(
        "are free of the link to themselves that sites show beside headings",
        arguments: [" ¶", " [¶](#x \"Permanent link\")", " {#x}", " [](#x)"])
    func permalink(mark: String) {
        let page = page().replacing("# Create A\n", with: "# Create A\(mark)\n").replacing(
            "</a> RoleDto", with: "</a> RoleDto\(mark)")
        let reading = Reading(page)
        #expect(reading.operation?.title == "Create A")
        #expect(reading.fields("RoleDto") == ["code: string!"])
    }

    @Test(
        "keep what only looks like such a link",
        arguments: ["Use {#a} and {b}", "A [#](#a) b (c)", "A ¶ 情况对比：数", "See [docs](#docs)", "A{b}"])
    func noPermalink(title: String) {
        #expect(Reading(page().replacing("# Create A\n", with: "# \(title)\n")).operation?.title == title)
    }

    @Test(
        "stand above a table with nothing between them that says anything",
        arguments: ["<!-- since 2023 -->", "<details>", "::: tip", "{% tab %}"])
    func markup(line: String) {
        let reading = Reading(page().replacing("</a> RoleDto\n", with: "</a> RoleDto\n\n**SeatDto**\n\n\(line)\n"))
        #expect(reading.fields("SeatDto") == ["code: string!"])
    }

    @Test(
        "state a type in whatever marks they stand",
        arguments: [
            "**Type**: `RoleDto`", "**Type:** `RoleDto`", "Types: `RoleDto`", "- Type: `RoleDto`", "* Type: RoleDto",
            "Response type: RoleDto", "类型：`RoleDto`。", "Type: **`RoleDto`**", "Type: `RoleDto`.",
            "- **类型**： `RoleDto`",
        ])
    func type(label: String) {
        #expect(Reading(page(type: label)).operation?.response == .model("RoleDto"))
    }

    @Test(
        "name a method in whatever marks it stands",
        arguments: [
            "`ManagementClient. createA`", "`ManagementClient.createA(options)`", "**ManagementClient.createA**",
            "ManagementClient.createA。", "`ManagementClient.createA`.", "- `ManagementClient.createA()`",
            "> ManagementClient.createA", "managementClient.createA({ id: 1 })",
        ])
    func method(line: String) {
        let operation = Reading(page(method: line), path: "x/other.md").operation
        #expect(operation.map { "\($0.client).\($0.name)" } == "ManagementClient.createA")
        #expect(operation?.inferences.contains { $0.fact == .name } == false)
    }

    @Test("are words of a sample where they are a comment in it")
    func comment() {
        let code = "```js\n/**\n * Request response:\n */\nmanagementClient.callB({});\n```"
        let page = page(method: "", response: "## Sample code\n\n\(code)\n\n## Request response")
        #expect(Reading(page).operation?.name == "callB")
        #expect(Reading(page).operation?.response == .model("RoleDto"))
    }

    @Test("start the request in words that could be a data structure's", arguments: ["Input", "Inputs", "Payload"])
    func input(heading: String) {
        let page = page().replacing("Request parameters", with: heading)
        #expect(Reading(page).fields("CreateARequest") == ["id: string!"])
    }
}
