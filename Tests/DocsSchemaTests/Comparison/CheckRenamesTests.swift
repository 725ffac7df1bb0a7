import DocsSchema
import SchemaSketch
import Testing

@Suite("Renames of the configuration")
struct CheckRenamesTests {
    private static let schema = Schema(
        name: "API",
        operations: [
            Operation(
                client: "Client", name: "getUser", title: "", description: "", tag: "", page: "a.md", method: .get,
                path: "/", request: "GetUserRequest")
        ],
        models: [
            Model(
                name: "GetUserRequest", fields: [Field(name: "userId", type: .string, presence: .required)], pages: []),
            Model(name: "UserDto", fields: [Field(name: "email", type: .string, presence: .required)], pages: []),
        ])

    private func messages(_ renames: Renames) -> [String] {
        var renames = renames
        let names = Array(renames.operations.keys) + Array(renames.models.keys) + Array(renames.fields.keys)
        for name in names { renames.positions[name] = SourcePosition(file: "c.json") }
        var diagnostics = Diagnostics()
        CheckRenames(renames).run(Self.schema, diagnostics: &diagnostics)
        return diagnostics.all.map(\.description)
    }

    @Test("lead to names of the API")
    func matched() {
        let renames = Renames(
            operations: ["Client.fetchUser": "getUser"], models: ["User": "UserDto"],
            fields: ["UserDto.mail": "email", "Client.getUser.id": "userId"])
        #expect(messages(renames).isEmpty)
    }

    @Test("that lead nowhere are errors with the nearest name")
    func unmatched() {
        let renames = Renames(
            operations: ["Client.fetchUser": "getUsr"], models: ["User": "UserDot"],
            fields: ["UserDto.mail": "emial", "Gone.id": "userId"])
        #expect(
            messages(renames) == [
                "c.json:1:1: error: no operation is named 'Client.getUsr', which 'Client.fetchUser' was renamed to; "
                    + "did you mean 'Client.getUser'? [override-unmatched]",
                "c.json:1:1: error: no model is named 'UserDot', which 'User' was renamed to; did you mean 'UserDto'? "
                    + "[override-unmatched]",
                "c.json:1:1: error: no field is named 'Gone.userId', which 'Gone.id' was renamed to "
                    + "[override-unmatched]",
                "c.json:1:1: error: no field is named 'UserDto.emial', which 'UserDto.mail' was renamed to; "
                    + "did you mean 'UserDto.email'? [override-unmatched]",
            ])
    }
}
