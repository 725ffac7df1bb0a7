import DocsReader
import DocsSchema

/// The input is pages, with a NUL between one and the next.
struct PagesTarget {
    func run(_ input: [UInt8]) {
        let pages = input.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false).enumerated()
            .map { SourcePage(path: "users/page-\($0).md", bytes: Array($1)) }
        run(pages, input)
    }

    func run(_ pages: [SourcePage], _ input: [UInt8]) {
        var diagnostics = Diagnostics()
        let laws = SchemaLaws()
        let result = ReadAPI(settings: laws.settings).run(pages, diagnostics: &diagnostics)
        let ledger = result.ledger
        expect(ledger.accounted == ledger.rows, "rows add up: \(ledger)")
        expect(ledger.reported <= diagnostics.all.count, "a row that becomes nothing is reported: \(ledger)")
        for diagnostic in diagnostics.all {
            let page = pages.first { $0.path == diagnostic.position.file }
            expect(page?.contains(diagnostic.position) == true, "a diagnostic stands on a page: \(diagnostic)")
        }
        laws.run(result.schema, input)
    }
}

extension SourcePage {
    /// Whether there is such a line; columns count bytes as they are read, which a repair of them may make more.
    fileprivate func contains(_ position: SourcePosition) -> Bool {
        position.column > 0 && 1...(bytes.count + 1) ~= position.line
    }
}
