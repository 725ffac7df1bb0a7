import DocsSchema

/// An API whose every name and text tries to break out of the code it ends up in.
enum HostileSchema {
    static let schema = Schema(
        name: "*/ \" \\(x)\n#error(\"no\")",
        envelope: Envelope(status: "a\"b", success: .bool(true), message: "\\(m)", payload: "da\nta"),
        clients: [Client(name: "String", description: shortNames.joined(separator: "\n"), baseURL: "https://a:b:c")],
        operations: names.enumerated().map { operation($0.element, $0.offset) },
        models: models.sorted { $0.name < $1.name },
        enums: names.enumerated().flatMap { position, name in
            let values = position < 2 ? names : Array(names[max(0, position - 3)...position])
            return [
                OpenEnum(name: "\(name).\(name)", values: values.map { .init($0, description: $0) }),
                OpenEnum(name: name, values: [.init(name)]),
            ]
        }
    )

    static let names = [
        "", " ", "_", "-", "*", "用户", "🙂", "\u{0}", "\u{202e}abc", "a\u{2028}b", "zh-CN", "zhCN", "1", "-1", "2fa",
        "self", "Self", "init", "Type", "Protocol", "Any", "String", "default", "import", "await", "none", "some",
        "any", "each", "inout", "borrowing", "consuming", "sending", "isolated", "nonisolated", "async", "throws",
        "actor", "macro", "package", "unowned", "envelope", "defaultBaseURL", "copy", "then", "yield", "hash",
        "description", "rawValue", "encode", "fields", "encoder", "decoder", "api", "APIOperation", "JSONValue",
        "OpenEnum", "Indirect", "Encodable", "status", "Status", "STATUS", "*/ }", "\"\"\"", "\\(x)", "`",
        "``Symbol``", "@Metadata {", "#if os(x)", "///", "- Parameter request: x", "```", "<br>", "a\r\nb", "CON",
        "../../etc", "request", "url", "URL", "Sendable",
        String(repeating: "long", count: 2_500), String(repeating: "长", count: 300),
        "aNameThatIsAsLongAsNamesOfFieldsEverWereOnAnyPageOfDocumentation",
    ]

    private static let shortNames = names.filter { $0.utf8.count < 100 }

    private static func operation(_ name: String, _ index: Int) -> Operation {
        Operation(
            client: index % 7 == 0 ? "Client \(name)" : "String",
            name: name,
            title: name,
            description: shortNames.joined(separator: "<br>"),
            tag: name,
            page: name,
            method: .post,
            path: name,
            request: index % 3 == 0 ? nil : name,
            response: index % 5 == 0 ? nil : .array(.map(.model(name)))
        )
    }

    /// Each name as a model and as an enum of its field of that name; two models have a field of every name.
    private static var models: [Model] {
        names.enumerated().map { position, model in
            Model(
                name: model,
                description: model,
                fields: names.enumerated().filter { position < 2 || abs($0.offset - position) < 4 }.map {
                    index, field in
                    Field(
                        name: field,
                        type: type(model, field, index),
                        presence: index % 4 == 0 ? .required : .optional,
                        defaultValue: .string(field),
                        example: .object([.init(field, .string(field))]),
                        description: shortNames.joined(separator: " "),
                        maxItems: index
                    )
                },
                pages: [model]
            )
        }
    }

    private static func type(_ model: String, _ field: String, _ index: Int) -> TypeReference {
        if model == field { return .openEnum("\(model).\(field)") }
        return switch index % 6 {
        case 0: .model(field)
        case 1: .openEnum(field)
        case 2: .array(.model(field))
        case 3: .map(.integer)
        case 4: .model("missing")
        default: .openEnum("missing")
        }
    }
}
