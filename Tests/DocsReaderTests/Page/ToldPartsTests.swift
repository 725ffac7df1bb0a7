import DocsReader
import DocsSchema
import Testing

/// A whole page in the English dialect, of which each test writes one part in another way.
private struct PartedPage {
    static let columns = "| Name | Type | Required | Default value | Description | Example value |\n|-|-|-|-|-|-|"

    var method = "## Method name\n\n`ManagementClient.raiseGate`"
    var request = "## Request parameters\n\n\(columns)\n| gateId | string | Yes | - | ID | `g` |"
    var response = """
        ## Request response

        Type: `GateRespDto`

        | Name | Type | Description |
        |-|-|-|
        | message | string | Words |
        | data | object | Data |
        """
    var rest = ""

    var text: String { "# Raise a gate\n\n\(method)\n\n\(request)\n\n\(response)\n\n\(rest)\n" }
    var reading: Reading { Reading(text, path: "management/gates/raise.md") }
}

@Suite("The parts of a page")
struct ToldPartsTests {
    @Test(
        "are known by their headings with anything in front and behind",
        arguments: [
            "2. Request response", "二、请求响应", "📤 请求响应", "请求响应（Response）", "[Request response](#request-response)",
            "Request response {#response}", "`Request response`", "Returns", "返回值",
        ])
    func headings(heading: String) {
        var page = PartedPage()
        page.response = page.response.replacing("Request response", with: heading)
        #expect(page.reading.operation?.response == .model("GateRespDto"))
        #expect(page.reading.schema.models.map(\.name).sorted() == ["GateRespDto", "RaiseGateRequest"])
    }

    @Test(
        "of a request are one request, whatever stands between them",
        arguments: [
            ("### Path", "### Body"), ("**Path**", "**Body**"), ("`Path`", "`Body`"), ("### 路径参数", "### 请求体"),
            ("### In the path", "### In the body"), ("## Path parameters", "## Request body"),
        ])
    func request(path: String, body: String) {
        var page = PartedPage()
        let columns = "| Name | Type | Required | Description |\n|-|-|-|-|"
        page.request = """
            ## Request parameters

            \(path)

            \(columns)
            | gateId | string | Yes | ID |

            \(body)

            \(columns.replacing("Description", with: "Description | Example").replacing("|-|-|", with: "|-|-|-|"))
            | note | string | No | Note | `n` |
            """
        #expect(page.reading.fields("RaiseGateRequest") == ["gateId: string!", "note: string"])
        #expect(page.reading.operation?.method == .post)
        #expect(page.reading.schema.models.map(\.name).sorted() == ["GateRespDto", "RaiseGateRequest"])
    }

    @Test("that show headers are left out, which is noted", arguments: ["### Headers", "### 请求头", "**Headers**"])
    func headers(heading: String) {
        var page = PartedPage()
        page.request += "\n\n\(heading)\n\n\(PartedPage.columns)\n| Authorization | string | Yes | - | Token | |"
        page.request += "\n\n### Body\n\n\(PartedPage.columns)\n| note | string | No | - | Note | |"
        #expect(page.reading.fields("RaiseGateRequest") == ["gateId: string!", "note: string"])
        #expect(page.reading.diagnostics.map { "\($0.id) \($0.severity)" } == ["unknown-table note"])
    }

    @Test("of a request may be its type alone, which then is a body")
    func typeOfRequest() {
        var page = PartedPage()
        page.request = "## 请求参数\n\n类型： `GateReqDto`"
        #expect(page.reading.operation?.request == "GateReqDto")
        #expect(page.reading.operation?.method == .post)
    }

    @Test(
        "state the response's type in other words, too",
        arguments: [
            "Return type: `GateDto`", "Returns: `GateDto`", "Type `GateDto`", "Type: `GateDto` — see below",
            "Type: `Promise<GateDto>`", "返回类型：`GateDto`",
        ])
    func typeOfResponse(line: String) {
        var page = PartedPage()
        page.response = page.response.replacing("Type: `GateRespDto`", with: line)
        #expect(page.reading.operation?.response == .model("GateDto"))
    }
}

@Suite("A heading of one word")
struct OneWordHeadingTests {
    private static let columns = "| Name | Type | Required | Description | Example |\n|-|-|-|-|-|"

    @Test("is no data structure where no table stands below it", arguments: ["Notes", "FAQ", "TypeScript", "Errors"])
    func notes(word: String) {
        var page = PartedPage()
        page.rest = "## \(word)\n\nSome words."
        #expect(page.reading.model(word) == nil)
        page.rest = "##\(word)\n\nSome words."
        #expect(page.reading.model(word) == nil)
        page.rest = "## Data structure\n\n### <a id=\"A\"></a> A\n\n\(Self.columns)\n\n## \(word)\n\nSome words."
        #expect(page.reading.model(word) == nil)
        #expect(page.reading.model("A") != nil)
    }

    @Test("is one where its table looks like it, or the page links to it")
    func models() {
        var page = PartedPage()
        page.rest = "## Gate\n\n\(Self.columns)\n| id | string | Yes | ID | |"
        #expect(page.reading.fields("Gate") == ["id: string!"])
        page.rest = "## GateDto\n\n| Name | Type | Description |\n|-|-|-|\n| id | string | ID |"
        #expect(page.reading.fields("GateDto") == ["id: string"])
        page.rest = "## Gate\n\n| Name | Type | Description |\n|-|-|-|\n| id | string | ID |"
        page.response = page.response.replacing("| object |", with: "| <a href=\"#Gate\">Gate</a> |")
        #expect(page.reading.fields("Gate") == ["id: string"])
    }

    @Test(
        "among others is the data structure's that looks like a type", arguments: ["门 GateDto", "The GateDto object"])
    func others(heading: String) {
        var page = PartedPage()
        page.rest = "## Data structure\n\n### \(heading)\n\n\(Self.columns)\n| id | string | Yes | ID | |"
        #expect(page.reading.fields("GateDto") == ["id: string!"])
    }

    @Test("that was lost is the one the page refers to and nobody defines")
    func lost() {
        var page = PartedPage()
        page.response = page.response.replacing("| object |", with: "| <a href=\"#GateDto\">GateDto</a> |")
        page.rest = "## Data structure\n\n\(Self.columns)\n| id | string | Yes | ID | |"
        #expect(page.reading.fields("GateDto") == ["id: string!"])
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: GateDto!"])
        #expect(page.reading.diagnostics.map(\.id).contains("heading-recovered"))
    }
}

@Suite("A second table of the response")
struct SecondResponseTableTests {
    private static let table =
        "| Name | Type | Description |\n|-|-|-|\n| id | string | ID |\n| message | number | Other |"

    @Test(
        "is what the field holds that the words above it name",
        arguments: ["### data", "**data**", "#### `data`", "`data`:", "data 字段说明：", "其中 data 的结构为：", "### data object"])
    func field(words: String) {
        var page = PartedPage()
        page.response += "\n\n\(words)\n\n\(Self.table)"
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: GateRespDtoData!"])
        #expect(page.reading.fields("GateRespDtoData") == ["id: string", "message: number"])
        page.response = page.response.replacing("| object |", with: "| array |")
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: array of GateRespDtoData!"])
    }

    @Test("is what the field holds on a page that starts with its response, too")
    func onlyResponse() {
        let response = PartedPage().response.replacing("Type: `GateRespDto`\n\n", with: "")
        let reading = Reading("# T\n\n\(response)\n\n### data\n\n\(Self.table)\n", path: "management/gates/raise.md")
        #expect(reading.fields("RaiseResponse") == ["message: string!", "data: ResponseData!"])
        #expect(reading.fields("ResponseData") == ["id: string", "message: number"])
    }

    @Test("is passed over under words of its own, which is said", arguments: ["### Error response", "**400**", "出错时："])
    func other(words: String) {
        var page = PartedPage()
        page.response += "\n\n\(words)\n\n\(Self.table)"
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: object!"])
        #expect(page.reading.diagnostics.map(\.id) == ["unknown-table"])
        #expect(page.reading.ledger.notOfTheAPI == 2)
    }

    @Test("is passed over under a title of its own, which is said")
    func title() {
        var page = PartedPage()
        page.rest = "## Error codes\n\n\(Self.table)"
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: object!"])
        #expect(page.reading.diagnostics.map(\.id) == ["unknown-table"])
    }

    @Test("is a data structure under a type of its own")
    func typed() {
        var page = PartedPage()
        page.response += "\n\nType: `ErrorRespDto`\n\n\(Self.table)"
        #expect(page.reading.operation?.response == .model("GateRespDto"))
        #expect(page.reading.fields("GateRespDto") == ["message: string!", "data: object!"])
        #expect(page.reading.fields("ErrorRespDto") == ["id: string", "message: number"])
    }
}

@Suite("A second operation on a page")
struct SecondOperationTests {
    private func page(between: String) -> Reading {
        let first = PartedPage()
        let second = first.text.replacing("raiseGate", with: "lowerGate").replacing("# Raise a gate\n", with: between)
        let text = (first.text.replacing("# Raise a gate\n", with: "# Gates\n") + second)
        return Reading(text, path: "management/gates/gates.md")
    }

    @Test(
        "is told by its method",
        arguments: ["", "---\n", "**Lower a gate**\n", "## Lower a gate\n", "# Lower a gate\n"])
    func method(between: String) {
        let reading = page(between: between)
        #expect(reading.schema.operations.map(\.name).sorted() == ["lowerGate", "raiseGate"])
        #expect(reading.fields("LowerGateRequest") == ["gateId: string!"])
    }

    @Test("may have its method's name as its title")
    func title() {
        let titled = Reading(
            PartedPage().text.replacing("\n## ", with: "\n### ").replacing(
                "# Raise a gate\n", with: "# Gates\n\n## raiseGate\n")
                + PartedPage().text.replacing("\n## ", with: "\n### ").replacing("raiseGate", with: "lowerGate")
                .replacing("# Raise a gate\n", with: "## lowerGate\n"), path: "management/gates/gates.md")
        #expect(titled.schema.operations.map(\.name).sorted() == ["lowerGate", "raiseGate"])
        #expect(titled.schema.operations.map(\.title).sorted() == ["Gates", "lowerGate"])
        #expect(titled.schema.models.map(\.name).sorted() == ["GateRespDto", "LowerGateRequest", "RaiseGateRequest"])
    }

    @Test("is none where the page states one method twice")
    func same() {
        let first = PartedPage().text
        #expect(Reading(first + first.replacing("# Raise a gate\n", with: "")).schema.operations.count == 1)
        let chinese = first.replacing("Raise a gate", with: "开门").replacing("Method name", with: "方法名称")
        #expect(Reading(first + chinese).schema.operations.map(\.name) == ["raiseGate"])
    }
}

@Suite("The method that a page states")
struct StatedMethodTests {
    @Test(
        "is read in every form",
        arguments: [
            "`ManagementClient.raise(options: RaiseDto): Promise<GateDto>`", "方法：`ManagementClient.raise`",
            "`await managementClient.raise(params)`", "<code>ManagementClient.raise</code>",
            "[ManagementClient.raise](#raise)", "```ts\nmanagementClient.raise(options)\n```",
            "`ManagementClient#raise`",
            "`ManagementClient::raise`", "`ManagementClient\\.raise`", "`managementClient.gates.raise`",
            "**`ManagementClient.raise`**",
        ])
    func form(line: String) {
        var page = PartedPage()
        page.method = "## Method name\n\n\(line)"
        #expect(page.reading.operation.map { "\($0.client).\($0.name)" } == "ManagementClient.raise")
    }

    @Test("may be the name alone, as code")
    func nameAlone() {
        var page = PartedPage()
        page.method = "## Method name\n\n`raiseIt`"
        #expect(page.reading.operation?.name == "raiseIt")
    }

    @Test(
        "is not what prose mentions", arguments: ["Use `raiseIt` with care.", "Also see `OtherClient.raise` for more."])
    func prose(line: String) {
        var page = PartedPage()
        page.method = "## Method name\n\n\(line)\n\n`ManagementClient.raise`"
        #expect(page.reading.operation.map { "\($0.client).\($0.name)" } == "ManagementClient.raise")
    }
}

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
