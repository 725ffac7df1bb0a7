import DocsSchema
import Foundation
import Testing

@testable import docs_factory

/// The published JSON Schema against the code that reads the configuration.
@Suite("The JSON Schema of the configuration")
struct ConfigurationSchemaTests {
    private let schema: JSON

    init() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
                "specs/docs-factory.schema.json")
        schema = try JSONReader.read(String(contentsOf: file, encoding: .utf8))
    }

    @Test(
        "has the keys that the reader knows, in every object",
        arguments: [
            ("api", "%"), ("client", #""clients": {"C": %}"#), ("headers", #""clients": {"C": {"headers": %}}"#),
            ("paths", #""paths": %"#), ("envelope", #""envelope": %"#), ("overrides", #""overrides": %"#),
            ("operation", #""overrides": {"operations": {"C.m": %}}"#),
            ("paging", #""overrides": {"operations": {"C.m": {"paging": %}}}"#),
            ("field", #""overrides": {"fields": {"M.f": %}}"#), ("model", #""overrides": {"models": {"M": %}}"#),
            ("filter", #""filter": %"#), ("names", #""filter": {"only": %}"#),
            ("namedValue", #""overrides": {"enums": {"M.f": [%]}}"#), ("swift", #""swift": %"#),
            ("renames", #""renames": %"#), ("acceptance", #""accepted": [%]"#),
        ])
    func keys(definition: String, place: String) throws {
        let object = try #require(schema["$defs"]?[definition])
        let published = (object["properties"]?.members ?? []).map(\.name)
        let member = place == "%" ? #""qqqqqqqqqq": 1"# : place.replacing("%", with: #"{"qqqqqqqqqq": 1}"#)
        var diagnostics = Diagnostics()
        let text = #"{"apis": [{"name": "A", "specs": "a", "output": "b", \#(member)}]}"#
        let file = ConfigurationFile(path: Path("c.json"), bytes: Array(text.utf8))
        _ = ReadConfiguration().run(file, diagnostics: &diagnostics)
        let message = try #require(diagnostics.all.map(\.message).first { $0.contains("'qqqqqqqqqq'") })
        let known = message.split(separator: "known are ").last?.split(separator: ", ").map(String.init)
        #expect(known?.sorted() == published.sorted())
        #expect(object["additionalProperties"] == false)
    }

    @Test("asks for the keys that the reader asks for")
    func required() throws {
        for (definition, keys) in [
            "api": ["name", "specs", "output"], "headers": ["prefix", "scheme"], "paths": ["template"],
            "envelope": ["status", "success", "message"], "paging": ["page", "limit", "list"], "model": ["name"],
            "namedValue": ["value", "name"],
            "acceptance": ["rule", "subject", "until"],
        ] {
            #expect(schema["$defs"]?[definition]?["required"]?.elements?.compactMap(\.string) == keys)
        }
    }
}
