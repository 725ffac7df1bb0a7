import DocsSchema

/// What was said by runs that changed nothing, for as long as nothing they looked at changes.
///
/// A run is a function of its words and of what it finds on the disk. So if the tool is the same, and every question
/// that the run asked the disk has the same answer, it would only say the same again; and the answers take a fraction
/// of its time. Nothing is believed but the bytes themselves: times and sizes of files prove nothing.
struct Memory {
    /// How many runs are remembered at most, so that the folder does not grow for ever.
    private static let places: UInt64 = 64

    let disk: Disk
    /// Where the runs are kept: a folder for what can be lost at any time.
    let folder: Path
    /// Which program this is: another may say something else.
    let program: String

    /// What a run of the same words came to, if it would come to the same now.
    func recall(_ words: [String]) -> DocsFactory.Outcome? {
        guard let text = try? disk.textOfFile(at: place(of: words)), let run = try? JSONReader.read(text),
            run["caller"] == .array(caller(words).map(JSON.string)),
            let outcome = outcome(of: run), let answers = answers(in: run)
        else { return nil }
        let now = Looks(answers)
        var disk = disk
        disk.looks = now
        let isAnswered = Array(answers.keys).concurrentMap { [disk] in now.isStill && (try? disk.ask($0)) != nil }
        return isAnswered.allSatisfy { $0 } && now.answers == answers ? outcome : nil
    }

    /// Keeps what a run came to. A disk that takes no more costs time the next time, and nothing else.
    func keep(_ outcome: DocsFactory.Outcome, of words: [String], _ answers: [Look: UInt64]) {
        let looks = answers.map { look, answer in
            JSON.array([
                .string(look.question.rawValue), .string(look.path.text), .string(String(answer, radix: 16)),
            ])
        }
        let run: JSON = .object([
            .init("caller", .array(caller(words).map(JSON.string))),
            .init("complaints", .string(outcome.transcript.complaints)),
            .init("exitCode", .number(Int(outcome.exitCode.rawValue))),
            .init("looks", .array(looks)),
            .init("results", .string(outcome.transcript.results)),
        ])
        try? disk.makeFolder(folder)
        try? TemporaryFile.write([(place(of: words), JSONWriter.compact(run))], by: folder, disk: disk)
    }

    private func outcome(of run: JSON) -> DocsFactory.Outcome? {
        guard let code = run["exitCode"]?.integer.flatMap(Int32.init(exactly:)),
            let exitCode = ExitCode(rawValue: code),
            let results = run["results"]?.string, let complaints = run["complaints"]?.string
        else { return nil }
        return (exitCode, Transcript(results: results, complaints: complaints))
    }

    private func answers(in run: JSON) -> [Look: UInt64]? {
        guard let looks = run["looks"]?.elements else { return nil }
        var answers: [Look: UInt64] = [:]
        for look in looks {
            guard let parts = look.elements?.compactMap(\.string), parts.count == 3,
                let question = Look.Question(rawValue: parts[0]), let answer = UInt64(parts[2], radix: 16)
            else { return nil }
            answers[Look(question: question, path: Path(parts[1]))] = answer
        }
        return answers
    }

    /// Everything besides the disk that a run depends on.
    private func caller(_ words: [String]) -> [String] {
        [program, disk.realPath(of: Path("."))?.text ?? ""] + words
    }

    private func place(of words: [String]) -> Path {
        let number = ContentHash(caller(words).joined(separator: "\0")).value % Self.places
        return folder.appending("run-\(number).json")
    }
}

extension Memory {
    /// The memory of the person whose run this is; `nil` at a terminal, where runs also say how long they took, and
    /// where no `/proc` tells which program this is.
    static var ofUser: Memory? {
        let disk = Disk()
        func folder(_ name: String) -> Path? {
            guard let path = environmentVariable(name).map(Path.init), path.isAbsolute else { return nil }
            return (try? disk.kindFollowingLinks(of: path)) == .folder ? path : nil
        }
        let program = Path("/proc/self/exe")
        guard !Terminal.standardError.isInteractive,
            let folder = folder("XDG_CACHE_HOME") ?? folder("HOME")?.appending(".cache"),
            let stamp = disk.stamp(of: program), let file = disk.realPath(of: program)
        else { return nil }
        return Memory(
            disk: disk, folder: folder.appending("docs-factory"),
            program: "\(file) \(stamp.size) \(stamp.seconds).\(stamp.nanoseconds)")
    }
}
