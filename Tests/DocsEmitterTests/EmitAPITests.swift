import DocsEmitter
import DocsSchema
import Testing

struct EmitAPITests {
    @Test func `everything is emitted, sorted by path`() throws {
        let operation = Operation(client: "C", name: "ping", page: "c/ping.md", method: .get, path: "/ping")
        let files = try EmitAPI().run(Schema(name: "A", operations: [operation]))
        #expect(
            files.map(\.path) == [
                "Swift/Clients/C.swift", "Swift/Operations/C+Operations.swift", "Testing/C+Calls.swift", "openapi.json",
                "reference/README.md",
                "reference/c/ping.md", "reference/models.md", "reference/sidebar.json", "schema.json",
            ])
    }
}
