import DocsReader
import DocsSchema
import Testing

/// The law of the reference: it is documentation, and read again it gives the schema it was written from.
struct ReadBackTests {
    private func operation(
        _ name: String, _ method: HTTPMethod, request: String? = nil, response: TypeReference? = nil,
        sampleResult: JSON? = nil
    ) -> Operation {
        Operation(
            client: "UserClient", name: name, title: "Operation \(name)", description: "It does `\(name)`.",
            tag: "Users", page: "users/Users/\(name).md", method: method, path: "/api/\(name)", request: request,
            response: response, sampleResult: sampleResult)
    }

    @Test func `the reference reads back to its schema`() throws {
        let fields: [Field] = [
            Field(
                name: "email", type: .string, presence: .required, example: "a@b.c", description: "An address | a name"),
            Field(name: "limit", type: .integer, presence: .optional, defaultValue: 10, description: "At most"),
            Field(name: "zh-CN", type: .boolean, presence: .optional, defaultValue: false, example: true),
            Field(name: "any", type: .any, presence: .optional, example: .object([.init("a", .array([1, "b|c"]))])),
            Field(name: "free", type: .map(.any), presence: .optional, description: "Line one\nLine two"),
            Field(name: "ids", type: .array(.string), presence: .required, example: .array(["a"]), maxItems: 50),
            Field(name: "parts", type: .array(.map(.any)), presence: .optional),
            Field(name: "matrix", type: .array(.array(.number)), presence: .optional),
            Field(name: "grid", type: .array(.array(.model("UserDto"))), presence: .optional),
            Field(name: "byName", type: .map(.model("UserDto")), presence: .optional, defaultValue: .object([])),
            Field(name: "lists", type: .map(.array(.openEnum("Kind"))), presence: .optional),
            Field(name: "named", type: .map(.openEnum("FindRequest.named")), presence: .optional),
            Field(name: "kind", type: .openEnum("Kind"), presence: .optional, example: "1"),
            Field(name: "user", type: .model("UserDto"), presence: .required, description: "Who"),
            Field(name: "users", type: .array(.model("UserDto")), presence: .optional, maxItems: 5),
            Field(name: "gender", type: .openEnum("FindRequest.gender"), presence: .optional, defaultValue: "M"),
            Field(name: "kinds", type: .array(.openEnum("FindRequest.kinds")), presence: .optional, description: "Of"),
        ]
        let envelope = [
            Field(name: "statusCode", type: .number, presence: .required, description: "200 is success"),
            Field(name: "message", type: .string, presence: .required),
            Field(name: "apiCode", type: .number, presence: .optional),
            Field(name: "requestId", type: .string, presence: .optional),
            Field(name: "data", type: .array(.model("UserDto")), presence: .required),
        ]
        let user = [
            Field(name: "id", type: .string, presence: .required, defaultValue: "", example: "5"),
            Field(name: "parent", type: .model("UserDto"), presence: .optional),
            Field(name: "free", type: .model("Free"), presence: .optional),
        ]
        let sample = JSON.object([
            .init("data", .array([.object([.init("id", "5")])])), .init("message", "``` `` `"),
            .init("statusCode", 200),
        ])
        let schema = Schema(
            name: "Sample",
            clients: [Client(name: "UserClient")],
            operations: [
                operation("any", .get, response: .map(.any)),
                operation("both", .get, request: "NameRequest", response: .model("Free")),
                operation("drop", .delete),
                operation("kind", .get, request: "Nothing", response: .openEnum("Kind")),
                operation(
                    "find", .post, request: "FindRequest", response: .model("FindRespDto"), sampleResult: sample),
                operation("name", .get, request: "NameRequest", response: .string),
                operation("named", .patch, response: .map(.model("UserDto"))),
                operation("replace", .put, request: "ReplaceDto", response: .array(.model("UserDto"))),
            ],
            models: [
                Model(name: "FindRequest", description: "What to find.", fields: fields, pages: []),
                Model(name: "FindRespDto", description: "See [UserDto](#UserDto).", fields: envelope, pages: []),
                Model(name: "Free", description: "Free", fields: [], pages: []),
                Model(name: "NameRequest", fields: [Field(name: "id", type: .string, presence: .optional)], pages: []),
                Model(name: "Nothing", fields: [], pages: []),
                Model(name: "ReplaceDto", fields: [Field(name: "id", type: .any, presence: .required)], pages: []),
                Model(name: "Unused", description: "On no page.", fields: user, pages: []),
                Model(name: "UserDto", description: "A user:\n- one\n- another", fields: user, pages: []),
            ],
            enums: [
                OpenEnum(
                    name: "FindRequest.gender", values: [.init("M", description: "Male"), .init("F", description: "")]),
                OpenEnum(
                    name: "FindRequest.kinds",
                    values: [.init("user:created", description: "A, b"), .init("two words", description: "`c`")]),
                OpenEnum(name: "FindRequest.named", values: [.init("only")]),
                OpenEnum(name: "Kind", values: [.init("1", description: "First"), .init("", description: "None")]),
            ]
        )
        let differences = try SchemaDifferences().run(schema, ReadBack(schema).run(schema))
        #expect(differences == [])
    }

    @Test func `a sample that shows more than the models do adds nothing to them`() throws {
        let fields = ["a", "b", "c"].map { Field(name: $0, type: .string, presence: .required, example: "x") }
        let sample = JSON.array([.object(["a", "b", "c", "d", "e", "f"].map { .init($0, "x") })])
        let schema = Schema(
            name: "Sample",
            clients: [Client(name: "UserClient")],
            operations: [operation("list", .get, response: .array(.model("UserDto")), sampleResult: sample)],
            models: [Model(name: "UserDto", fields: fields, pages: [])])
        let differences = try SchemaDifferences().run(schema, ReadBack(schema).run(schema))
        #expect(differences == [])
    }

    @Test func `code that shows how code starts keeps its blank lines`() throws {
        var operation = operation("code", .get)
        operation.description = "Write:\n```ts\none\n\n```ts\ntwo\nSample code\n\nthree\n```\nThen run it."
        let schema = Schema(name: "Sample", clients: [Client(name: "UserClient")], operations: [operation])
        let differences = try SchemaDifferences().run(schema, ReadBack(schema).run(schema))
        #expect(differences == [])
    }

    @Test(arguments: [
        // Rows and facts that are no head or label when they are written again.
        "| Name | Type | Required | string | | - |\n| | | Yes |",
        "Request response\n| a | | 嵌套类型<a嵌套类型：",
        "| e | string | 否 | | <br>- `d` 数组长度限制 - `s`:",
        "请求参数\nargument|必|默认|例\n-|\ns||[]|。",
        // Names that no page states.
        "`A.list`## Sample code\nuserClient=A客Client(userClient.list(",
        "```\n™(n n)\n## 参数|s.m|string",
        "# T\n## 请求参数\n|名称|类型|\n|-|-|\n|a|string|\n## 示例代码\n```ts\nu = new A_Client(o)\nu.list({ a: 1 })\n```",
        "`GET /a\u{2028}`\n## 参数\n|名称|类型|\n|-|-|\n|a|string|",
        "# <a id=\"o\"></a> o```javascript\nm.r(E,\n| Name | Type |",
        "```\nt.e({'\n})\n```",
        // Lines of descriptions that would be parts of the page.
        "s\n```authing-docs-factory\n\n请求响应\n类型`U`",
        ",\n~~~<LastUpdated\n\n|p||否|-|",
        "~~~authing-docs-factory##方法名称\n`A`",
        "#户#方法名称#请求参数\n|.||否",
        "#j#方法名称 ¶\n`t.t`",
        "```\u{fe0f}\n\n##响应类型：`o`",
        "# T\n\nwords\n\n&#35;\u{fe0f}\u{20e3} 请求参数\n\n`M.t`",
        "方法名称\nq._\n|e||否|-",
        "```\n~~~\n```\n:::\n>a.p",
        "#¶\n&#35;#方法 ¶\n\n`M.t`",
        "#2#数据结构[](#)\no\n\n`n.e`",
        "|3|string|否||可选值：<br>d - <b - 已",
        "请求参数\n名|参数|描述|例\n-|\n6|-|<br>`Activated`:<br>`d`:|`Activated`",
        "请求参数\n名|描述|例\n-|\ng|：<br>Activated - 常<br>d - 已|`Activated`",
        "\u{e2}€™为什结果\n`t.p`",
        "~~~\n\n## 方法\n`M`",
        "<LastUpdated\n## 表\nT\n`t.t`",
        "```\n|\n!!!include(## 请求响应\n|a|<a r",
        "i&#124;\n-|\n`A.t`",
        "## 参数```p\n示例结果\n```\n参数|类型|\ns|",
        "# 录\n# 获取用户\n-# 获取用户\n`t.g`",
        "<：\n`t.e`",
        "}Request responseSample result\n|d|string",
        "```<LastUpdated\n\nMethod name\n`C`",
        "## 参数\n|名称|类型|描述|示例|\n|-|-|-|-|\n|a|string|K:<br>- `x`: X<br>- `y `br>- `z`: Z|x|",
        "## 参数\n|名称|类型|描述|\n|-|-|-|\n|a|string|`6`<br>- `i`: A`<br>- `i`: B|",
        "`M.\(String(repeating: "m", count: 128))`\n## 参数\n|名称|类型|\n|-|-|\n|a|string|",
    ])
    func `what is left of a damaged page reads back`(page: String) throws {
        let page = SourcePage(path: "users/page.md", bytes: Array(page.utf8))
        #expect(try ReadBack(settings: ReadSettings(name: "API")).differences([page]) == [])
    }

    @Test func `texts that try to be more than texts read back as they are`() throws {
        let schema = HostileTexts.schema
        let differences = try SchemaDifferences().run(schema, ReadBack(schema).run(schema))
        #expect(differences == [])
    }
}
