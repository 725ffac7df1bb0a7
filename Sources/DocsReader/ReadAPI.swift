package import DocsSchema

/// Pages in, schema out: the reader's half of the pipeline.
package struct ReadAPI {
    package var settings: ReadSettings

    package init(settings: ReadSettings) {
        self.settings = settings
    }

    /// The schema, and what became of every row.
    package struct Result: Sendable {
        package var schema: Schema
        package var ledger: Ledger
    }

    /// The result is the same whatever the order of `pages`. Diagnostics carry the pages' own paths.
    package func run(_ pages: [SourcePage], diagnostics: inout Diagnostics) -> Result {
        let facts = read(pages, diagnostics: &diagnostics)
        var ledger = facts.map(\.ledger).reduce(Ledger(), +)
        ledger.pages = pages.count
        return Result(
            schema: MergePages(settings: settings).run(facts, diagnostics: &diagnostics), ledger: ledger)
    }

    /// Every place of the pages that states something, in the order of the pages.
    package func statements(in pages: [SourcePage]) -> [Statement] {
        var ignored = Diagnostics()
        let facts = NameModels().run(read(pages, diagnostics: &ignored), diagnostics: &ignored)
        let operations = CollectOperations(settings: settings).run(facts, diagnostics: &ignored)
        return CollectStatements(operations: operations).run(facts).sorted { $0.position < $1.position }
    }

    private func read(_ pages: [SourcePage], diagnostics: inout Diagnostics) -> [PageFacts] {
        let reader = ReadPage(vocabulary: Vocabulary(.all))
        var facts: [PageFacts] = []
        for page in pages.sorted(by: { $0.path < $1.path }) {
            facts.append(reader.run(page, diagnostics: &diagnostics))
        }
        guard let language = settings.language else { return facts }
        return facts.filter { $0.language == language } + facts.filter { $0.language != language }
    }
}
