import DocsEmitter
import DocsReader
import DocsSchema

/// Writes the reference of a schema and reads it again as documentation pages.
struct ReadBack {
    var settings: ReadSettings

    /// The settings of an API whose configuration states no more than the schema shows.
    init(_ schema: Schema) {
        settings = ReadSettings(name: schema.name)
    }

    init(settings: ReadSettings) {
        self.settings = settings
    }

    func run(_ schema: Schema) throws -> Schema {
        let pages = try EmitReference().run(schema).filter { $0.path.hasSuffix(".md") }.map { file in
            SourcePage(path: String(file.path.dropFirst("reference/".count)), bytes: Array(file.text.utf8))
        }
        var diagnostics = Diagnostics()
        return ReadAPI(settings: settings).run(pages, diagnostics: &diagnostics).schema
    }

    /// What became different between the schema that the pages give and the one that its reference gives.
    func differences(_ pages: [SourcePage], overrides: Overrides = Overrides()) throws -> [String] {
        var diagnostics = Diagnostics()
        let stated = ReadAPI(settings: settings).run(pages, diagnostics: &diagnostics).schema
        let schema = ApplyOverrides(overrides).run(stated, diagnostics: &diagnostics)
        return SchemaDifferences().run(schema, try run(schema))
    }
}
