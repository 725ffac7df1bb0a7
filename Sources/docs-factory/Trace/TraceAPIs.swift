import DocsReader
import DocsSchema

/// The way from a symbol to the places that state it, straight down: pages, statements, lines.
struct TraceAPIs {
    let arguments: Arguments
    let disk: Disk

    /// Of the first API that has the symbol.
    func run(_ symbol: String, _ transcript: inout Transcript) throws(Failure) -> ExitCode {
        var report = Report(arguments)
        var ignored = Diagnostics()
        defer {
            let errors = report.findings(.errors)
            transcript.complain(ShowFindings(disk: disk, terminal: .standardError).run(errors))
        }
        let choose = ChooseAPIs(arguments: arguments, disk: disk)
        let apis: [APIConfiguration] = try choose.run(diagnostics: &report.obstacles)
        let findPages = FindPages(disk: disk, leavingOut: apis.compactMap(\.output))
        var known: [String] = []
        for api in apis {
            let pages: [SourcePage] = try findPages.run(api.specs, diagnostics: &ignored).loadAll()
            let reader = ReadAPI(settings: api.settings)
            let reading = reader.read(pages)
            let stated: Schema = reader.merge(reading, diagnostics: &ignored).schema
            let schema: Schema = ApplyOverrides(api.overrides).run(stated, diagnostics: &report.obstacles)
            let trace = TraceSymbol(
                schema: schema, statements: reader.statements(in: reading), pages: pages, folder: api.specs)
            if let lines = trace.run(symbol) {
                transcript.say(lines)
                return .done
            }
            known += trace.symbols
        }
        throw .input(place: symbol, "no page states anything of that name\(known.hint(for: symbol))")
    }
}
