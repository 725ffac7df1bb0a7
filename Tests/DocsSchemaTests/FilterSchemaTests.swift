import Testing

@testable import DocsSchema

@Suite("A filter")
struct FilterSchemaTests {
    private let schema: Schema = {
        func operation(_ client: String, _ name: String, tag: String, request: String?, response: String) -> Operation {
            Operation(
                client: client, name: name, tag: tag, page: "\(name).md", method: .get, path: "/\(name)",
                request: request, response: .model(response))
        }
        func model(_ name: String, _ types: [TypeReference]) -> Model {
            Model(
                name: name,
                fields: types.enumerated().map { Field(name: "f\($0)", type: $1, presence: .required) }, pages: [])
        }
        return Schema(
            name: "A",
            clients: [Client(name: "Management"), Client(name: "Authentication")],
            operations: [
                operation("Management", "getUser", tag: "users", request: "Query", response: "User"),
                operation("Management", "kickUsers", tag: "users", request: nil, response: "Done"),
                operation("Authentication", "signIn", tag: "sign-in", request: nil, response: "Token"),
            ],
            models: [
                model("Query", []), model("User", [.array(.model("Address")), .openEnum("User.f1")]),
                model("Address", []), model("Done", []), model("Token", []), model("Unused", []),
            ],
            enums: [OpenEnum(name: "User.f1", values: []), OpenEnum(name: "Other", values: [])])
    }()

    private func entries(_ names: [String]) -> [Overrides.Entry<String>] {
        names.map { .init(target: $0, value: $0, position: SourcePosition(file: "c.json", line: 1, column: 1)) }
    }

    private func run(_ filter: Filter) -> (schema: Schema, messages: [String]) {
        var diagnostics = Diagnostics()
        let schema = FilterSchema(filter).run(schema, diagnostics: &diagnostics)
        return (schema, diagnostics.all.map(\.description))
    }

    @Test("of nothing leaves everything, what nothing needs too")
    func empty() {
        #expect(run(Filter()).schema == schema)
    }

    @Test("keeps an operation with everything it needs, and nothing else")
    func closure() {
        let (kept, messages) = run(Filter(only: .init(operations: entries(["Management.getUser"]))))
        #expect(messages == [])
        #expect(kept.operations.map(\.name) == ["getUser"])
        #expect(kept.models.map(\.name) == ["Query", "User", "Address"])
        #expect(kept.enums.map(\.name) == ["User.f1"])
        #expect(kept.clients.map(\.name) == ["Management"])
    }

    @Test("takes clients and tags, and leaves out of them what is excepted")
    func except() {
        let users = run(
            Filter(only: .init(tags: entries(["users"])), except: .init(operations: entries(["Management.kickUsers"]))))
        #expect(users.schema.operations.map(\.name) == ["getUser"])
        let others = run(Filter(except: .init(clients: entries(["Management"]))))
        #expect(others.schema.operations.map(\.name) == ["signIn"])
    }

    @Test("of a name that nothing has is an error with a hint")
    func unmatched() {
        let (_, messages) = run(Filter(only: .init(tags: entries(["user"]))))
        #expect(messages == ["c.json:1:1: error: no tag is named 'user'; did you mean 'users'? [override-unmatched]"])
    }
}
