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
        let reader = ReadPage(vocabulary: Vocabulary(.all))
        var facts: [PageFacts] = []
        for page in pages.sorted(by: { $0.path < $1.path }) {
            facts.append(reader.run(page, diagnostics: &diagnostics))
        }
        var ledger = facts.map(\.ledger).reduce(Ledger(), +)
        ledger.pages = pages.count
        return Result(
            schema: MergePages(settings: settings).run(facts, diagnostics: &diagnostics), ledger: ledger)
    }
}
