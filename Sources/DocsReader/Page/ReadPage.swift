import DocsSchema

/// Reads one page: what operations it describes and what data structures it defines.
struct ReadPage: Sendable {
    let vocabulary: Vocabulary

    struct Result: Sendable {
        var facts: PageFacts
        var diagnostics: Diagnostics
    }

    @Sendable func run(_ page: SourcePage) -> Result {
        var diagnostics = Diagnostics()
        let facts = run(page, diagnostics: &diagnostics)
        return Result(facts: facts, diagnostics: diagnostics)
    }

    private func run(_ page: SourcePage, diagnostics: inout Diagnostics) -> PageFacts {
        guard var bytes = DecodePage().run(page, diagnostics: &diagnostics) else { return PageFacts(path: page.path) }
        var lines = ScanLines().run(bytes)
        if let plain = StripMargin().run(lines, bytes: bytes) {
            diagnostics.report(.margin(at: plain.first.position(on: page.path)))
            (lines, bytes) = (plain.lines, plain.bytes)
        }
        if let inside = UnwrapPage().run(lines) {
            diagnostics.report(.fencedPage(at: lines[inside.startIndex - 1].position(on: page.path)))
            lines = Array(inside)
        }
        lines = DropCopyButtons(vocabulary: vocabulary).run(lines)
        let text = RestoreRows(vocabulary: vocabulary).run(RestoreHeadings().run(lines), bytes: bytes)
        for line in text.repaired { diagnostics.report(.otherBars(at: line.position(on: page.path))) }
        for line in text.unread { diagnostics.report(.unreadCells(at: line.position(on: page.path))) }
        let title = text.lines.first { $0.headingLevel == 1 }?.headingText
        let parts = SplitGluedHeadings(vocabulary: vocabulary, title: title).run(text.lines)
        let isFreeForm = vocabulary.isFreeForm(parts)
        let blocks = ReadBlocks(vocabulary: vocabulary, isFreeForm: isFreeForm).run(parts, bytes: text.bytes)
        var scan = PageScan(vocabulary: vocabulary, isFreeForm: isFreeForm, page: page.path, bytes: text.bytes)
        let methods = isFreeForm ? FindListedMethods().run(blocks) : [:]
        let paths = methods.isEmpty ? FindTitles(vocabulary: vocabulary).run(blocks) : FindTitles.Result()
        scan.hasOnePath = paths.hasOnePath
        scan.listsMethods = !methods.isEmpty
        for (index, block) in blocks.enumerated() {
            if let method = methods[index], let heading = block.heading {
                scan.startOperation(method, at: heading)
                continue
            }
            if let title = paths.titles[index] {
                scan.startOperation(titled: title, at: block.heading?.line)
                if block.heading != nil { continue }
            }
            scan.read(block, above: blocks[(index + 1)...])
        }
        scan.end()
        diagnostics.report(contentsOf: scan.diagnostics)
        if scan.facts.operations.isEmpty, isFreeForm {
            let code = RestoreCode(bytes: text.bytes, languages: vocabulary.dialect.scriptLanguages)
            scan.facts.operations = ReadSampleCalls(vocabulary: vocabulary, page: page.path)
                .run(code.run(blocks), title: scan.title)
        }
        JoinSplitTables().run(&scan.rows, of: &scan.facts.models, diagnostics: &diagnostics)
        LinkNamesakes().run(&scan.rows, of: scan.facts)
        StripUnderscores().run(&scan.rows)
        NestMarkedRows().run(&scan.rows)
        ReadCrosses().run(&scan.rows)
        return FinishPage(rows: scan.rows, end: PageEnd(blocks)).run(scan.facts, diagnostics: &diagnostics)
    }
}
