/// The program: words in, an exit code and what was said out.
@main
struct DocsFactory {
    /// How a run ended, and what was said.
    typealias Outcome = (exitCode: ExitCode, transcript: Transcript)

    static let version = "0.1.0"

    let disk: Disk
    /// What earlier runs said; `nil` if nothing is remembered.
    var memory: Memory?

    static func main() {
        occupyStandardStreams()
        outliveFileSizeLimit()
        let factory = DocsFactory(disk: Disk(), memory: .ofUser)
        var (exitCode, transcript) = factory.run(Array(CommandLine.arguments.dropFirst()))
        for (stream, text) in [(StandardStream.error, transcript.complaints), (.output, transcript.results)] {
            do throws(Failure) {
                try stream.write(text)
            } catch {
                try? StandardStream.error.write("\(error)\n")
                exitCode = error.exitCode
            }
        }
        leave(with: exitCode)
    }

    func run(_ words: [String]) -> Outcome {
        var transcript = Transcript()
        do throws(Failure) {
            let invocation = try ParseArguments().run(words)
            guard let memory, invocation.command.isRemembered else {
                return (try invocation.command.run(invocation.arguments, disk, &transcript), transcript)
            }
            if let outcome = memory.recall(words) { return outcome }
            let looks = Looks()
            var disk = disk
            disk.looks = looks
            let exitCode = try invocation.command.run(invocation.arguments, disk, &transcript)
            looks.askAgain(disk)
            if let answers = looks.answers { memory.keep((exitCode, transcript.repeated), of: words, answers) }
            return (exitCode, transcript)
        } catch {
            transcript.complain([error.description])
            return (error.exitCode, transcript)
        }
    }
}
