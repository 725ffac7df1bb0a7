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
        guard let bytes = text(of: page, diagnostics: &diagnostics) else { return PageFacts(path: page.path) }
        let text = RestoreRows(vocabulary: vocabulary).run(
            RestoreHeadings().run(ScanLines().run(bytes)), bytes: bytes)
        for line in text.repaired { diagnostics.report(.otherBars(at: line.position(on: page.path))) }
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
        if scan.facts.operations.isEmpty {
            scan.facts.operations = ReadSampleCalls(vocabulary: vocabulary, page: page.path)
                .run(RestoreCode(bytes: text.bytes).run(blocks), title: scan.title)
        }
        let rows = JoinSplitTables().run(scan.rows, of: &scan.facts.models, diagnostics: &diagnostics)
        let linked = LinkNamesakes().run(rows, of: scan.facts)
        return FinishPage(rows: linked, end: PageEnd(blocks))
            .run(scan.facts, diagnostics: &diagnostics)
    }

    /// The page's bytes, if they are text.
    private func text(of page: SourcePage, diagnostics: inout Diagnostics) -> [UInt8]? {
        if let nul = page.bytes[...].firstIndex(of: 0) {
            diagnostics.report(.notText(page: page.path, offset: nul))
            return nil
        }
        var page = page
        if let invalid = page.bytes.firstInvalidUTF8 {
            diagnostics.report(.invalidUTF8(at: page.position(of: invalid)))
            page.bytes = Array(String(decoding: page.bytes, as: UTF8.self).utf8)
        }
        if let repaired = RepairMojibake().run(page.bytes) {
            diagnostics.report(.mojibake(at: page.position(of: repaired.first)))
            return repaired.bytes
        }
        return page.bytes
    }
}

extension [UInt8] {
    /// Whether the bytes are well-formed UTF-8: only then does a string keep them as they are.
    var isUTF8: Bool {
        var text = String(decoding: self, as: UTF8.self)
        return text.withUTF8 { text in
            withUnsafeBufferPointer { bytes in
                text.count == bytes.count && bytes.indices.reduce(0) { $0 | (text[$1] ^ bytes[$1]) } == 0
            }
        }
    }

    /// The offset of the first byte that is not part of well-formed UTF-8.
    var firstInvalidUTF8: Int? {
        if isUTF8 { return nil }
        var decoder = UTF8()
        var iterator = makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
    }
}

extension SourcePage {
    /// The line and column of a byte.
    fileprivate func position(of offset: Int) -> SourcePosition {
        let line = ScanLines().run(Array(bytes[...offset])).last
        return SourcePosition(file: path, line: line?.number ?? 1, column: offset - (line?.start ?? 0) + 1)
    }
}

extension Diagnostic {
    fileprivate static func mojibake(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "mojibake", .note, at: position,
            "characters from here on were written in UTF-8 and read in another encoding; they were restored")
    }

    fileprivate static func notText(page: String, offset: Int) -> Diagnostic {
        Diagnostic(
            id: "not-text", .error, at: SourcePosition(file: page),
            "not a text: byte \(offset) is NUL; the page was passed over")
    }

    fileprivate static func invalidUTF8(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "invalid-utf8", .warning, at: position,
            "bytes that are not UTF-8 from here on were read as replacement characters")
    }
}
