import DocsEmitter
import DocsReader
import DocsSchema

/// The way from pages to an SDK, straight down: pages, schema, files, folder.
struct Pipeline {
    let arguments: Arguments
    let disk: Disk
    private let progress = Progress(.standardError)

    init(arguments: Arguments, disk: Disk) {
        self.arguments = arguments
        self.disk = disk
    }

    /// Reads, emits and writes.
    func generate(_ transcript: inout Transcript) throws(Failure) -> ExitCode {
        var report = Report(arguments)
        defer { complain(of: report, .warnings, &transcript) }
        let products: [Product] = try products(report: &report)
        guard !report.isObstructed else {
            transcript.say(["Nothing was written."])
            return report.exitCode
        }
        for product in products {
            progress.show("writing \(product.plan.writes.count.of("file"))", pages: product.ledger.pages)
            try WriteOutput(disk: disk).run(product.plan)
            transcript.say([product.summary], repeated: [try repeated(product).summary])
        }
        transcript.say([report.counts + progress.elapsed])
        return report.exitCode
    }

    /// Reads and emits, and shows what writing would change.
    func check(_ transcript: inout Transcript) throws(Failure) -> ExitCode {
        var report = Report(arguments)
        defer { complain(of: report, .warnings, &transcript) }
        let plans: [OutputPlan] = try products(report: &report).map(\.plan)
        guard !report.isObstructed else { return report.exitCode }
        transcript.say(CompareOutput(limit: 200).run(plans))
        transcript.say(plans.map(\.state))
        guard plans.contains(where: \.isStale) else { return report.exitCode }
        transcript.say(["Run '\(arguments.shellLine(of: .generate))' to bring it up to date."])
        return .notInOrder
    }

    /// Reads, and tells everything that was found.
    func lint(_ format: LintFormat, _ transcript: inout Transcript) throws(Failure) -> ExitCode {
        var report = Report(arguments)
        defer { if format == .text { complain(of: report, .notes, &transcript) } }
        var ledger = Ledger()
        let apis: [APIConfiguration] = try choose(report: &report)
        for api in apis { ledger = ledger + (try read(api, among: apis, report: &report).ledger) }
        transcript.say(format.lines(report, ledger))
        return report.exitCode
    }
}

extension Pipeline {
    private func complain(of report: Report, _ usual: Report.Detail, _ transcript: inout Transcript) {
        progress.clear()
        let findings = report.findings(Report.Detail(arguments, usually: usual))
        transcript.complain(ShowFindings(disk: disk, terminal: .standardError).run(findings))
    }

    private func choose(report: inout Report) throws(Failure) -> [APIConfiguration] {
        try ChooseAPIs(arguments: arguments, disk: disk).run(diagnostics: &report.obstacles)
    }

    private func read(
        _ api: APIConfiguration,
        among apis: [APIConfiguration],
        report: inout Report
    ) throws(Failure) -> (schema: Schema, ledger: Ledger) {
        var findings = Diagnostics()
        defer { report.add(findings, in: api.specs) }
        let findPages = FindPages(disk: disk, leavingOut: apis.compactMap(\.output))
        let folder: PageFolder = try findPages.run(api.specs, diagnostics: &findings)
        progress.show("reading \(folder.paths.count.of("page"))", pages: folder.paths.count)
        let reader = ReadAPI(settings: api.settings)
        let reading: ReadAPI.Reading = try reader.read(folder.paths, load: folder.load)
        progress.show("merging \(folder.paths.count.of("page"))", pages: folder.paths.count)
        let stated: ReadAPI.Result = reader.merge(reading, diagnostics: &findings)
        let corrected: Schema = ApplyOverrides(api.overrides).run(stated.schema, diagnostics: &report.obstacles)
        CheckRenames(api.renames).run(corrected, diagnostics: &report.obstacles)
        let schema: Schema = FilterSchema(api.filter).run(corrected, diagnostics: &report.obstacles)
        return (schema, stated.ledger)
    }

    private func products(report: inout Report) throws(Failure) -> [Product] {
        let templates: TemplateFolder = try LoadTemplates(disk: disk).run(arguments[.templates].map(Path.init))
        let apis: [APIConfiguration] = try choose(report: &report)
        var products: [Product] = []
        for api in apis {
            let folder: Path = try api.outputFolder()
            let (schema, ledger) = try read(api, among: apis, report: &report)
            let layout: EmitFiles.Layout = arguments.contains(.fixedFiles) ? .fixedFiles : .full
            let emit = EmitFiles(templates: templates, swift: api.swift, renames: api.renames, layout: layout)
            progress.show("emitting \(schema.operations.count.of("operation"))", pages: ledger.pages)
            let files: [OutputFile] = try emit.run(schema)
            let planning = PlanOutput(disk: disk, folder: folder, overwriting: Overwriting(arguments))
            let plan: OutputPlan = try planning.run(files, diagnostics: &report.obstacles)
            products.append(Product(schema: schema, ledger: ledger, files: files, planning: planning, plan: plan))
        }
        return products
    }

    /// What is left to do of a product that was written, which is nothing.
    ///
    /// A run that is remembered looks at what it wrote, as the next one would: so that one need not look at the pages.
    private func repeated(_ product: Product) throws(Failure) -> Product {
        guard let looks = disk.looks, product.plan.isStale else { return product }
        var diagnostics = Diagnostics()
        var product = product
        product.plan = try product.planning.run(product.files, diagnostics: &diagnostics)
        guard !product.plan.isStale, diagnostics.all.isEmpty else {
            looks.giveUp()
            return product
        }
        try WriteOutput(disk: disk).run(product.plan)
        return product
    }
}
