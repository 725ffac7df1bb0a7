import DocsEmitter
import DocsReader
import DocsSchema

@testable import docs_factory

/// The input is a configuration; what it says is done to the page that `init` writes.
struct ConfigurationTarget {
    private let pages = [SourcePage(path: "animals/get-pet.md", bytes: Array(SamplePage.text.utf8))]

    func run(_ input: [UInt8]) {
        let file = ConfigurationFile(path: Path("specs/docs-factory.json"), bytes: input)
        var diagnostics = Diagnostics()
        let apis = ReadConfiguration().run(file, diagnostics: &diagnostics)
        for api in apis { run(api, obstacles: diagnostics, input) }
        expect(!apis.isEmpty || !diagnostics.all.isEmpty, "a configuration that says nothing is reported")
        for diagnostic in diagnostics.all {
            expect(
                diagnostic.position == SourcePosition(file: "specs/docs-factory.json")
                    || diagnostic.position.line <= input.count + 1, "a diagnostic stands in the file: \(diagnostic)")
        }
    }

    private func run(_ api: APIConfiguration, obstacles: Diagnostics, _ input: [UInt8]) {
        var obstacles = obstacles
        var findings = Diagnostics()
        let stated = ReadAPI(settings: api.settings).run(pages, diagnostics: &findings).schema
        let corrected = ApplyOverrides(api.overrides).run(stated, diagnostics: &obstacles)
        let schema = FilterSchema(api.filter).run(corrected, diagnostics: &obstacles)
        guard obstacles.count(of: .error) == 0 else { return }
        SchemaLaws(settings: api.settings, emit: EmitAPI(swift: api.swift, renames: api.renames)).run(schema, input)
    }
}
