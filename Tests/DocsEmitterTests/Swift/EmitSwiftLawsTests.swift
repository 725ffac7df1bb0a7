import DocsEmitter
import DocsSchema
import Testing

struct EmitSwiftLawsTests {
    @Test("No two files of a hostile schema are one on any disk, and none leaves its folder")
    func namesFilesApart() throws {
        let paths = try EmitSwift().run(HostileSchema.schema).map(\.path)
        let names = paths.map { $0.split(separator: "/").last?.lowercased() }
        #expect(Set(names).count == paths.count)
        #expect(
            paths.allSatisfy { $0.split(separator: "/").count == 3 && $0.hasPrefix("Swift/") && !$0.contains("..") })
        #expect(paths.allSatisfy { $0.utf8.count < 200 })
    }

    @Test("The same schema gives the same files", arguments: TestSchema.allCases)
    func isDeterministic(schema: TestSchema) throws {
        #expect(try EmitSwift().run(schema.schema) == EmitSwift().run(schema.schema))
    }

    @Test("What an added page brings changes only the files that speak of it")
    func isStable() throws {
        let before = Set(try EmitSwift().run(SampleSchema.schema))
        var schema = SampleSchema.schema
        schema.operations.insert(
            Operation(
                client: "ManagementClient", name: "aardvark", tag: "animals", page: "a.md", method: .get, path: "/a",
                response: .model("AardvarkDto")
            ),
            at: 0
        )
        let field = Field(name: "user", type: .model("UserDto"), presence: .optional)
        schema.models.insert(Model(name: "AardvarkDto", fields: [field], pages: ["a.md"]), at: 0)
        let added = Set(try EmitSwift().run(schema)).subtracting(before).map(\.path).sorted()
        #expect(
            added == [
                "Swift/Clients/ManagementClient.swift", "Swift/Operations/ManagementClient+animals.swift",
                "Swift/Types/A.swift",
            ])
    }

    @Test("A template of the user's replaces the built-in one of its name")
    func replacesTemplates() throws {
        let emit = EmitAPI(templates: ["object.swift": "struct {{name}} {}\n"])
        let text = try emit.run(SampleSchema.schema).first { $0.path == "Swift/Types/P.swift" }?.text
        #expect(text == "public import DocsRuntime\n\nstruct Profile {}\n")
    }

    @Test("A key that no view knows is an error with template and line")
    func refusesUnknownKeys() {
        let emit = EmitAPI(templates: ["client.swift": "// {{name}}\n{{nmae}}\n"])
        let error = #expect(throws: (any Error).self) { try emit.run(SampleSchema.schema) }
        #expect(error.map { "\($0)" } == "client.swift:2:1: error: unknown key 'nmae'")
    }

    @Test("An empty schema gives no files")
    func takesNothing() throws {
        #expect(try EmitSwift().run(Schema(name: "")).isEmpty)
    }
}
