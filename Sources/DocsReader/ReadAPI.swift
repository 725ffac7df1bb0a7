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

    /// What each page says, before it is held against the others.
    package struct Reading: Sendable {
        fileprivate let pages: [ReadPage.Result]
    }

    /// The result is the same whatever the order of `pages`. Diagnostics carry the pages' own paths.
    package func run(_ pages: [SourcePage], diagnostics: inout Diagnostics) -> Result {
        merge(read(pages), diagnostics: &diagnostics)
    }

    package func read(_ pages: [SourcePage]) -> Reading {
        Reading(pages: pages.sorted { $0.path < $1.path }.concurrentMap(Self.reader.run))
    }

    /// Reads pages that are loaded when their turn comes and then let go, so that only what they say is kept.
    ///
    /// - Throws: what `load` throws for the first of the paths that it fails for.
    package func read<Failure: Error>(
        _ paths: [String], load: @Sendable (String) throws(Failure) -> SourcePage
    ) throws(Failure) -> Reading {
        let results = paths.sorted().concurrentMap { path in
            Swift.Result { () throws(Failure) in Self.reader.run(try load(path)) }
        }
        var pages: [ReadPage.Result] = []
        pages.reserveCapacity(results.count)
        for result in results { pages.append(try result.get()) }
        return Reading(pages: pages)
    }

    package func merge(_ reading: Reading, diagnostics: inout Diagnostics) -> Result {
        for page in reading.pages { diagnostics.report(contentsOf: page.diagnostics) }
        var ledger = reading.pages.map(\.facts.ledger).reduce(Ledger(), +)
        ledger.pages = reading.pages.count
        let schema = MergePages(settings: settings).run(sorted(reading), diagnostics: &diagnostics)
        return Result(schema: schema, ledger: ledger)
    }

    /// Every place of the pages that states something, in the order of the pages.
    package func statements(in reading: Reading) -> [Statement] {
        var ignored = Diagnostics()
        let facts = NameModels().run(sorted(reading), diagnostics: &ignored)
        let operations = CollectOperations(settings: settings).run(facts, diagnostics: &ignored)
        return CollectStatements(operations: operations).run(facts).sorted { $0.position < $1.position }
    }

    private static let reader = ReadPage(vocabulary: .all)

    /// With the pages in the language that is wanted before the others.
    private func sorted(_ reading: Reading) -> [PageFacts] {
        let facts = reading.pages.map(\.facts)
        guard let language = settings.language else { return facts }
        return facts.filter { $0.language == language } + facts.filter { $0.language != language }
    }
}
