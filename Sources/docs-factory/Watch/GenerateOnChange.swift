import DocsSchema

/// Generates, and again whenever what is read changes: pages, templates, the configuration.
///
/// It looks at the files again and again, as each system tells of changes in a way of its own, and network folders do
/// not tell at all.
struct GenerateOnChange {
    /// How a pause ended.
    enum Pause {
        case lookAgain
        case interrupted
    }

    let arguments: Arguments
    let disk: Disk
    /// Waits for a while. Tests change files in it and need not sleep.
    let pause: () -> Pause
    /// Shows what a round said, at once: the last round is far away.
    let show: (Transcript) -> Void

    /// A failure in the first round ends the run, as the command line is likely to be wrong; later ones are told, as
    /// they come and go while somebody writes.
    func run() throws(Failure) -> ExitCode {
        var apis = configured() ?? []
        var seen = look(at: apis).run()
        show(try round(apis))
        say(["Watching \(seen.count.of("file")); Ctrl-C ends it."])
        while pause() == .lookAgain {
            let changes = seen.changes(in: look(at: apis).run())
            guard !changes.isEmpty else { continue }
            apis = configured() ?? apis
            // Before anything is read, so that what changes meanwhile makes another round.
            seen = look(at: apis).run()
            say([""] + changes.map(\.logLine))
            do throws(Failure) {
                show(try round(apis))
            } catch {
                var transcript = Transcript()
                transcript.complain([error.description])
                show(transcript)
            }
        }
        return .done
    }

    private func say(_ lines: [String]) {
        var transcript = Transcript()
        transcript.say(lines)
        show(transcript)
    }

    /// Generates once, and tells what came of it.
    private func round(_ apis: [APIConfiguration]) throws(Failure) -> Transcript {
        var transcript = Transcript()
        let tell = TellDifferences(disk: disk)
        let schemas = tell.schemas(of: apis)
        _ = try Command.generate.run(arguments, disk, &transcript)
        transcript.say(tell.run(since: schemas, apis))
        return transcript
    }

    /// The APIs that are generated; `nil` while the configuration is wrong, which the round itself tells.
    private func configured() -> [APIConfiguration]? {
        var diagnostics = Diagnostics()
        let apis = try? ChooseAPIs(arguments: arguments, disk: disk).run(diagnostics: &diagnostics)
        return apis?.isEmpty == true ? nil : apis
    }

    private func look(at apis: [APIConfiguration]) -> LookAtFiles {
        var places = apis.map(\.specs)
        if let templates = arguments[.templates] { places.append(Path(templates)) }
        if arguments[.specs] == nil || arguments.contains(.config) {
            places.append(Path(arguments[.config] ?? ChooseAPIs.usualConfiguration))
        }
        return LookAtFiles(disk: disk, places: places, leavingOut: apis.compactMap(\.output))
    }
}
