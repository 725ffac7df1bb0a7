import Testing

@testable import DocsSchema

@Suite("Overrides")
struct ApplyOverridesTests {
    @Test("correct method and path of an operation, and say so")
    func operations() throws {
        let overrides = Overrides(operations: [
            entry("Management.getUser", OperationOverride(method: .get, path: "/user")),
            entry("Management.createUser", OperationOverride(path: "/users")),
        ])
        let (schema, messages) = apply(overrides)
        #expect(messages == [])
        let getUser = try #require(schema.operations.first)
        #expect((getUser.method, getUser.path) == (.get, "/user"))
        #expect(
            getUser.inferences == [
                Inference(.client, by: .sampleCode), Inference(.method, by: .configuration),
                Inference(.path, by: .configuration),
            ])
        let createUser = try #require(schema.operations.last)
        #expect((createUser.method, createUser.path) == (.post, "/users"))
        #expect(createUser.inferences == [Inference(.path, by: .configuration)])
    }

    @Test("give operations, models and fields names of their own in generated code")
    func symbols() throws {
        let (schema, messages) = apply(
            Overrides(
                operations: [entry("Management.getUser", OperationOverride(symbol: "user"))],
                fields: [entry("UserDto.count", FieldOverride(symbol: "logins"))],
                models: [entry("UserDto", "User"), entry("UserDot", "User")]))
        #expect(schema.operations.first?.symbol == "user")
        #expect(schema.models[0].symbol == "User")
        #expect(schema.models[0][field: "count"]?.symbol == "logins")
        #expect(messages.count == 1)
        #expect(messages.first?.contains("no model is named 'UserDot'; did you mean 'UserDto'?") == true)
    }

    @Test("correct how an operation gives pages, and refuse a list that is not there")
    func paging() throws {
        let paging = Paging(page: ["page"], limit: ["limit"], list: "list")
        let (schema, messages) = apply(
            Overrides(operations: [
                entry("Management.getUser", OperationOverride(paging: .paging(paging))),
                entry("Management.createUser", OperationOverride(paging: .allAtOnce)),
            ]))
        #expect(schema.operations.map(\.paging) == [paging, nil])
        #expect(schema.operations.last?.inferences == [Inference(.paging, by: .configuration)])
        #expect(messages.count == 1)
        #expect(messages.first?.contains("the payload of 'Management.getUser' has no list 'list'") == true)
    }

    @Test("correct type and presence of a field, and drop the enum that nothing uses any more")
    func fields() throws {
        let overrides = Overrides(fields: [
            entry("UserDto.count", FieldOverride(type: .integer)),
            entry("UserDto.status", FieldOverride(type: .string, presence: .required)),
        ])
        let (schema, messages) = apply(overrides)
        #expect(messages == [])
        #expect(schema.models[0][field: "count"]?.type == .integer)
        #expect(schema.models[0][field: "count"]?.presence == .optional)
        #expect(schema.models[0][field: "status"]?.presence == .required)
        #expect(
            schema.models[0][field: "status"]?.inferences
                == [Inference(.type, by: .configuration), Inference(.presence, by: .configuration)])
        #expect(schema.enums.map(\.name) == ["Unused"])
    }

    @Test("give an enum other values and keep what the page says of the old ones")
    func enums() throws {
        let (schema, messages) = apply(
            Overrides(enums: [entry("UserDto.status", [.init("Activated", symbol: "isOn"), .init("Archived")])]))
        #expect(messages == [])
        #expect(
            schema.enums.last?.values == [
                .init("Activated", description: "can sign in", symbol: "isOn"), .init("Archived"),
            ])
        #expect(schema.models[0][field: "status"]?.inferences == [Inference(.values, by: .configuration)])
    }

    @Test("give values to a field that has none on the pages")
    func newEnums() throws {
        let (schema, messages) = apply(Overrides(enums: [entry("UserDto.tags", [.init("a"), .init("b")])]))
        #expect(messages == [])
        #expect(schema.models[0][field: "tags"]?.type == .array(.openEnum("UserDto.tags")))
        #expect(schema.enums.map(\.name) == ["Unused", "UserDto.status", "UserDto.tags"])
        #expect(schema.models[0][field: "tags"]?.inferences == [Inference(.values, by: .configuration)])
    }

    @Test("say what pages do not know of a client; one that no page has is a warning, and is not made")
    func clients() {
        let known = Client(name: "Management", baseURL: "https://api.example.com")
        let (schema, messages) = apply(
            Overrides(clients: [entry("Management", known), entry("Managment", Client(name: "Managment"))]))
        #expect(schema.clients == [known])
        #expect(
            messages == [
                "c.json:1:1: warning: no page has an operation of 'Managment'; did you mean 'Management'? "
                    + "[config-unmatched]"
            ])
    }

    @Test("may name fields of the envelope; one that no response has is a warning")
    func envelope() {
        let names = ["id", "cuont"].map { entry($0, $0) }
        #expect(apply(Overrides(envelope: names)).messages == [])
        var schema = schema
        schema.operations[0].response = .model("UserDto")
        #expect(
            apply(Overrides(envelope: names), to: schema).messages == [
                "c.json:1:1: warning: no response has a field 'cuont'; did you mean 'count'? [config-unmatched]"
            ])
    }

    @Test("that match nothing are errors with the nearest name")
    func unmatched() {
        let overrides = Overrides(
            operations: [entry("Management.getUsr", OperationOverride(path: "/"))],
            fields: [entry("UserDto.xyzabc", FieldOverride(type: .integer))],
            enums: [entry("UserDto.statsu", [.init("a")]), entry("UserDto.count", [.init("a")])]
        )
        let (schema, messages) = apply(overrides)
        #expect(schema == self.schema)
        #expect(
            messages == [
                "c.json:1:1: error: no operation is named 'Management.getUsr'; did you mean 'Management.getUser'? "
                    + "[override-unmatched]",
                "c.json:1:1: error: no field is named 'UserDto.xyzabc' [override-unmatched]",
                "c.json:1:1: error: no enum and no field is named 'UserDto.statsu'; did you mean 'UserDto.status'? "
                    + "[override-unmatched]",
                "c.json:1:1: error: only text has values to name, and 'UserDto.count' is of type number "
                    + "[override-not-text]",
            ])
    }

    @Test("may name only parameters of the operation in its path")
    func unknownParameters() {
        var schema = schema
        schema.operations[0].request = "UserDto"
        let overrides = Overrides(operations: [
            entry("Management.getUser", OperationOverride(path: "/users/{id}/{cuont}")),
            entry("Management.createUser", OperationOverride(path: "/users/{id}")),
        ])
        #expect(
            apply(overrides, to: schema).messages == [
                "c.json:1:1: error: no parameter of 'Management.getUser' is named 'cuont'; did you mean 'count'? "
                    + "[override-unmatched]",
                "c.json:1:1: error: no parameter of 'Management.createUser' is named 'id' [override-unmatched]",
            ])
    }

    @Test("may name only models and enums that are there, or that another override makes")
    func unknownTypes() {
        let overrides = Overrides(
            fields: [
                entry("UserDto.count", FieldOverride(type: .array(.model("UserDot")))),
                entry("UserDto.status", FieldOverride(type: .openEnum("UserDto.tags"))),
                entry("UserDto.id", FieldOverride(type: .openEnum("Nothing"))),
            ],
            enums: [entry("UserDto.tags", [.init("a")])]
        )
        #expect(
            apply(overrides).messages == [
                "c.json:1:1: error: the type names the model 'UserDot', which is not there; did you mean 'UserDto'? "
                    + "[override-unknown-type]",
                "c.json:1:1: error: the type names the enum 'Nothing', which is not there [override-unknown-type]",
            ])
    }

    private let schema = Schema(
        name: "API",
        clients: [Client(name: "Management")],
        operations: [
            Operation(
                client: "Management", name: "getUser", page: "a.md", method: .post, path: "/get-user",
                inferences: [
                    Inference(.client, by: .sampleCode), Inference(.method, by: .leadingSpace),
                    Inference(.path, by: .pageName),
                ]),
            Operation(client: "Management", name: "createUser", page: "b.md", method: .post, path: "/create-user"),
        ],
        models: [
            Model(
                name: "UserDto",
                fields: [
                    Field(name: "id", type: .string, presence: .required),
                    Field(name: "count", type: .number, presence: .optional),
                    Field(name: "status", type: .openEnum("UserDto.status"), presence: .optional),
                    Field(name: "tags", type: .array(.string), presence: .optional),
                ],
                pages: ["a.md"])
        ],
        enums: [
            OpenEnum(name: "Unused", values: [.init("x")]),
            OpenEnum(name: "UserDto.status", values: [.init("Activated", description: "can sign in"), .init("Gone")]),
        ]
    )

    private func apply(_ overrides: Overrides, to schema: Schema? = nil) -> (schema: Schema, messages: [String]) {
        var diagnostics = Diagnostics()
        let corrected = ApplyOverrides(overrides).run(schema ?? self.schema, diagnostics: &diagnostics)
        return (corrected, diagnostics.all.map(\.description))
    }

    private func entry<Value>(_ target: String, _ value: Value) -> Overrides.Entry<Value> {
        Overrides.Entry(target: target, value: value, position: SourcePosition(file: "c.json"))
    }
}
