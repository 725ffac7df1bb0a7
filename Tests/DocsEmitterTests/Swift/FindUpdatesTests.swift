import DocsSchema
import Testing

@testable import DocsEmitter

struct FindUpdatesTests {
    /// The models whose values can be set to null, of operations with these names and requests.
    private func updates(_ operations: [(name: String, request: String)]) -> Set<String> {
        func field(_ name: String, _ model: String) -> Field {
            Field(name: name, type: .model(model), presence: .optional)
        }
        let models = [
            Model(name: "Update", fields: [field("address", "Address"), field("options", "Options")], pages: []),
            Model(name: "Create", fields: [field("address", "Address")], pages: []),
            Model(name: "Address", fields: [], pages: []), Model(name: "Options", fields: [], pages: []),
        ]
        let schema = Schema(
            name: "A",
            operations: operations.map {
                Operation(client: "C", name: $0.name, page: "p.md", method: .post, path: "/p", request: $0.request)
            },
            models: models)
        return FindUpdates().run(schema, models: schema.modelsByName)
    }

    @Test("What an update is made of can be set to null, how it is done cannot", arguments: ["updateUser", "editUser"])
    func partsOfUpdates(name: String) {
        #expect(updates([(name, "Update")]) == ["Update", "Address"])
    }

    @Test("What others send too stays as it is")
    func sharedParts() {
        #expect(updates([("updateUser", "Update"), ("createUser", "Create")]) == ["Update"])
        #expect(updates([("updatedUsers", "Update")]) == [])
    }

    @Test("How an update is done is a plain optional in the request")
    func options() {
        var names = TypeNames()
        names.updates = ["Update"]
        let model = Model(name: "Update", fields: [], pages: [])
        for (name, type) in [("name", "Nullable<String>"), ("options", "String?")] {
            #expect(names.property(Field(name: name, type: .string, presence: .optional), of: model) == type)
        }
    }
}
