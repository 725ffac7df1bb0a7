import DocsReader
import DocsSchema

/// The way from two states of the APIs to a report, straight down: schemas, changes, lines.
struct CompareAPIs {
    let arguments: Arguments
    let disk: Disk

    func run(_ transcript: inout Transcript) throws(Failure) -> ExitCode {
        let format: DiffFormat = try DiffFormat(arguments)
        let failOn: FailOn = try FailOn(arguments)
        var report = Report(arguments)
        defer {
            transcript.complain(ShowFindings(disk: disk, terminal: .standardError).run(report.findings(.warnings)))
        }
        let states: [States] = try states(report: &report)
        guard !report.isObstructed else { return report.exitCode }
        let today = CalendarDay.today
        let comparisons: [Comparison] = states.map { $0.comparison(on: today) }
        transcript.say(format.lines(comparisons))
        return comparisons.flatMap(\.changes).contains(where: failOn.minds) ? .notInOrder : .done
    }
}

extension CompareAPIs {
    private func states(report: inout Report) throws(Failure) -> [States] {
        if let revision = arguments[.git] { return try committed(at: revision, report: &report) }
        return try given(report: &report)
    }

    /// Every API of the configuration, as it was committed and as it is in the output folder.
    private func committed(at revision: String, report: inout Report) throws(Failure) -> [States] {
        guard arguments.operands.isEmpty else { throw .usage("--git takes the place of OLD and NEW", command: "diff") }
        guard !revision.hasPrefix("-") else { throw .usage("--git '\(revision)' is no revision", command: "diff") }
        var states: [States] = []
        for api in try ChooseAPIs(arguments: arguments, disk: disk).run(diagnostics: &report.obstacles) {
            let folder = try api.outputFolder()
            guard let new = try LoadSchemas(disk: disk).inside(folder) else {
                throw .input(place: folder.text, "no \(LoadSchemas.fileName) is there; run 'docs-factory generate'")
            }
            let old = try ReadRevision(revision: revision, disk: disk).run(folder)
            states.append(States(old: old, new: new, settings: api))
        }
        return states
    }

    /// The schemas that the operands mean; those of several APIs find each other by the name of the API.
    private func given(report: inout Report) throws(Failure) -> [States] {
        guard arguments.operands.count == 2 else {
            throw .usage("OLD and NEW are missing, or --git REV in their place", command: "diff")
        }
        let load = LoadSchemas(disk: disk)
        let (old, new) = (try load.run(Path(arguments.operands[0])), try load.run(Path(arguments.operands[1])))
        let settings = try settings(report: &report)
        func states(_ old: Schema?, _ new: Schema?) -> States {
            let name = (new ?? old)?.name
            return States(old: old, new: new, settings: settings.first { $0.settings.name == name })
        }
        if old.count == 1, new.count == 1 { return [states(old[0], new[0])] }
        let names = Set((old + new).map(\.name)).sorted()
        return names.map { name in states(old.first { $0.name == name }, new.first { $0.name == name }) }
    }

    /// What the configuration says of renames and accepted breaks, if there is one.
    private func settings(report: inout Report) throws(Failure) -> [APIConfiguration] {
        let path = Path(arguments[.config] ?? ChooseAPIs.usualConfiguration)
        if !arguments.contains(.config), try disk.kindFollowingLinks(of: path) == nil { return [] }
        return try ChooseAPIs(arguments: arguments, disk: disk).run(diagnostics: &report.obstacles)
    }
}
