import DocsSchema

/// An API whose names are plain and whose every text tries to be more than a text: Markdown, HTML, JSON, or a part of
/// the page it is written on.
enum HostileTexts {
    /// As a reader gives texts: without spaces at the ends of lines, and without blank lines.
    static let texts = [
        "|", "a | b \\| c \\", "\\", "`", "``", "a ` b", "`a|b` `` c ` d ``", "```swift\n# code\n```",
        "# Title", "# a &#35; b", "## Request parameters", "### <a id=\"Model0\"></a> Model0", "Sample code",
        "Data structure:", "<!-- hidden", "-->", "---", "* one", "1. one", "> quoted", "> `Client.method`",
        "`Client.method`", "Client.method", "User", "Type: `User`", "Type: string", "Body: `id`", "Values:",
        "Default value: `5`.", "| Name | Type |", "| Name | Type |\n| ---- | ---- |", "<table><tr><td>", "</a></td>",
        "<b>bold</b> &amp; &lt; &#124; &#x7c; &nbsp;", "&#96;&#38;#96;", "\"quoted\"", "\"open", "{\"a\": 1}", "{", "}",
        "[1, 2]", "[link](#User)", "<a href=\"#User\">User</a>", "null", "true", "5", "-", "", "Yes", "No", "enum",
        "用户 | 密码", "é\u{301}", "🙂", "{{name}} {{{name}}} {{#x}}", "$1 \\(x) %@ */ // \"\"\"", "two\nlines", "a: b",
        "a - b - c", "C:\\dir\\", "**", "_a_ *b* ~~c~~", "https://a.b/c?d=e&f=#g", ":::tip",
    ]

    static let schema = Schema(
        name: "Hostile",
        clients: [Client(name: "Client")],
        operations: texts.enumerated().map { operation($0.element, $0.offset) },
        models: texts.enumerated().flatMap { index, text in
            [
                Model(
                    name: "Get\(index)Request", description: text, fields: fields(text, "Get\(index)Request"), pages: []
                ),
                Model(
                    name: "Get\(index)RespDto", description: text,
                    fields: [
                        Field(name: "data", type: .model("Model\(index)"), presence: .required, description: text)
                    ], pages: []),
                Model(name: "Model\(index)", description: text, fields: fields(text, "Model\(index)"), pages: []),
            ]
        }.sorted { $0.name < $1.name } + [names],
        enums: texts.enumerated().flatMap { index, text in
            let values: [OpenEnum.Value] = [.init(text, description: text), .init("other", description: text)]
            return ["Get\(index)Request.value", "Model\(index).value", "Kind\(index)"].map {
                OpenEnum(name: $0, values: values)
            }
        }.sorted { $0.name < $1.name }
    )

    /// A model with a field of every name; points part the names of objects, and a field without a name is none.
    private static let names = Model(
        name: "Names",
        fields: texts.filter { !$0.isEmpty && !$0.contains(".") }.map {
            Field(name: $0, type: .string, presence: .optional, description: $0)
        },
        pages: []
    )

    private static func operation(_ text: String, _ index: Int) -> Operation {
        Operation(
            client: "Client", name: "get\(index)", title: text.split(separator: "\n").joined(separator: " "),
            description: text, tag: "tag", page: "client/tag/get-\(index).md", method: .get, path: "/get/\(index)",
            request: "Get\(index)Request", response: .model("Get\(index)RespDto"),
            sampleResult: .object([.init("text", .string(text)), .init("texts", .array([.string(text)]))]))
    }

    private static func fields(_ text: String, _ model: String) -> [Field] {
        let value = JSON.string(text)
        let index = model.filter(\.isNumber)
        func field(_ name: String, _ type: TypeReference, _ value: JSON) -> Field {
            Field(
                name: name, type: type, presence: .optional, defaultValue: value, example: value, description: text,
                maxItems: name.utf8.count)
        }
        return [
            field("text", .string, value), field("any", .any, value), field("number", .number, value),
            field("flag", .boolean, value), field("list", .array(.string), .array([value, value])),
            field("object", .map(.any), .object([.init("text", value)])),
            field("value", .openEnum("\(model).value"), value), field("kind", .openEnum("Kind\(index)"), value),
            field("kinds", .array(.openEnum("Kind\(index)")), .array([value])),
            Field(name: "plain", type: .string, presence: .required, description: text),
        ]
    }
}
