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
        merge(pages.sorted { $0.path < $1.path }.concurrentMap(read), diagnostics: &diagnostics)
    }

    /// The same for pages that are loaded when they are read and then let go, so that only what they say is kept.
    ///
    /// - Throws: what `load` throws for the first of the paths that it fails for.
    package func run<Failure: Error>(
        _ paths: [String],
        diagnostics: inout Diagnostics,
        load: @Sendable (String) throws(Failure) -> SourcePage
    ) throws(Failure) -> Result {
        let results = paths.sorted().concurrentMap { path in
            Swift.Result { () throws(Failure) in read(try load(path)) }
        }
        var pages: [ReadPage.Result] = []
        for result in results { pages.append(try result.get()) }
        return merge(pages, diagnostics: &diagnostics)
    }

    /// Every place of the pages that states something, in the order of the pages.
    package func statements(in pages: [SourcePage]) -> [Statement] {
        var ignored = Diagnostics()
        let read = pages.sorted { $0.path < $1.path }.concurrentMap(read)
        let facts = NameModels().run(sorted(read.map(\.facts)), diagnostics: &ignored)
        let operations = CollectOperations(settings: settings).run(facts, diagnostics: &ignored)
        return CollectStatements(operations: operations).run(facts).sorted { $0.position < $1.position }
    }
}

extension ReadAPI {
    @Sendable private func read(_ page: SourcePage) -> ReadPage.Result { Self.reader.run(page) }

    private static let reader = ReadPage(vocabulary: Vocabulary(.all))

    private func merge(_ pages: [ReadPage.Result], diagnostics: inout Diagnostics) -> Result {
        for page in pages { diagnostics.report(contentsOf: page.diagnostics) }
        var ledger = pages.map(\.facts.ledger).reduce(Ledger(), +)
        ledger.pages = pages.count
        let schema = MergePages(settings: settings).run(sorted(pages.map(\.facts)), diagnostics: &diagnostics)
        return Result(schema: schema, ledger: ledger)
    }

    /// With the pages in the language that is wanted before the others.
    private func sorted(_ facts: [PageFacts]) -> [PageFacts] {
        guard let language = settings.language else { return facts }
        return facts.filter { $0.language == language } + facts.filter { $0.language != language }
    }
}
