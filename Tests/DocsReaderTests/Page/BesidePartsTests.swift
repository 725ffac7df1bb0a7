import DocsReader
import DocsSchema
import Testing

@Suite("What stands beside the parts of a page")
struct BesidePartsTests {
    private static let table = "| Name | Type | Description |\n|-|-|-|\n| code | string | A code |"
    private static let options = "| Name | Type | Default | Description |\n|-|-|-|-|\n| timeout | number | 10 | Time |"
    private static let whole = PartedPage().reading

    /// Whether the page is read as it is without what was added.
    private func isUnchanged(_ page: PartedPage) -> Bool {
        let reading = page.reading
        return reading.schema.operations.map(\.name) == Self.whole.schema.operations.map(\.name)
            && reading.schema.models.map(\.name) == Self.whole.schema.models.map(\.name)
            && ["RaiseGateRequest", "GateRespDto"].allSatisfy { reading.fields($0) == Self.whole.fields($0) }
            && reading.operation?.response == Self.whole.operation?.response
    }

    @Test("is not of the operation", arguments: ["### Error response", "### Errors", "## 错误码", "### Webhook payload"])
    func tables(heading: String) {
        var page = PartedPage()
        page.rest = "Sample result:\n\n```json\n{}\n```\n\n\(heading)\n\n\(Self.table)"
        #expect(isUnchanged(page))
        #expect(page.reading.diagnostics.map(\.id) == ["unknown-table"])
    }

    @Test("is not of the request, even with a column of defaults")
    func options() {
        var page = PartedPage()
        page.rest = "## Client options\n\n\(Self.options)"
        #expect(isUnchanged(page))
        page.rest = ""
        page.method += "\n\n## Client options\n\n\(Self.options)"
        #expect(isUnchanged(page))
        page.method = PartedPage().method + "\n\n### Client options\n\n\(Self.options)"
        #expect(isUnchanged(page))
        page = PartedPage()
        page.rest = "### Client options\n\n\(Self.options)"
        #expect(isUnchanged(page))
    }

    @Test(
        "is no type of the response",
        arguments: ["- Type: `admin`", "Type: POST", "Data type: JSON", "Returns: `true`", "类型：数组"])
    func types(line: String) {
        var page = PartedPage()
        page.request += "\n\n\(line)"
        #expect(isUnchanged(page))
    }

    @Test("is no method or path where a caption says that it is another's")
    func others() {
        var page = PartedPage()
        page.method = "See also:\n\n`DELETE /api/v3/other`\n\n" + page.method
        #expect(isUnchanged(page))
        #expect(page.reading.operation?.path == "/api/v3/raise")
        page.method = "It replaces:\n\n`ManagementClient.liftGate`\n\n" + page.method
        #expect(isUnchanged(page))
    }

    @Test("in code is not read", arguments: ["html", "md", "sql", "text", "yaml"])
    func code(language: String) {
        var page = PartedPage()
        page.method += """


            ## Sample code

            ```\(language)
            # Response
            Type: object
            <table><tr><th>Name</th><th>Type</th></tr><tr><td>ghost</td><td>string</td></tr></table>
            Name\tType\tDescription
            ghost\tstring\tA ghost
            | ghost | string | A ghost |
            ```
            """
        #expect(isUnchanged(page))
        #expect(page.reading.diagnostics == [])
    }

    @Test("are other clients' calls")
    func calls() {
        var page = PartedPage()
        page.rest = "## Sample code\n\n```ts\nawait redisClient.get('k');\nawait managementClient.raiseGate({});\n```"
        #expect(page.reading.operation?.client == "ManagementClient")
        page.rest = page.rest.replacing("managementClient", with: "authenticationClient")
        #expect(page.reading.operation?.client == "AuthenticationClient")
    }

    @Test("is no field's table where the words above it say more than its name")
    func owners() {
        var page = PartedPage()
        page.response += "\n\nErrors instead of data:\n\n\(Self.table)"
        #expect(isUnchanged(page))
    }

    @Test(
        "is no data structure's but the one above", arguments: ["#### Fields", "#### Parameters", "**Attributes**"])
    func headingsOfModels(heading: String) {
        let table = "| Name | Type | Required | Description | Example |\n|-|-|-|-|-|\n| id | string | Yes | ID | |"
        var page = PartedPage()
        page.rest = "## Data structure\n\n### <a id=\"GateDto\"></a> GateDto\n\n\(heading)\n\n\(table)"
        #expect(page.reading.fields("GateDto") == ["id: string!"])
        #expect(page.reading.schema.models.count == Self.whole.schema.models.count + 1)
        #expect(page.reading.schema.operations.count == 1)
    }
}
