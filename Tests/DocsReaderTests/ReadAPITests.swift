import DocsReader
import DocsSchema
import Testing

@Suite("Pages that are loaded when they are read")
struct ReadAPITests {
    private struct Missing: Error, Equatable {
        let path: String
    }

    @Test("that cannot be loaded end the reading with the first of them by path")
    func failure() {
        let reader = ReadAPI(settings: ReadSettings(name: "API"))
        #expect(throws: Missing(path: "b.md")) {
            _ = try reader.read(["d.md", "c.md", "b.md", "a.md"]) { path throws(Missing) in
                if ["b.md", "c.md"].contains(path) { throw Missing(path: path) }
                return SourcePage(path: path, bytes: [])
            }
        }
    }
}
