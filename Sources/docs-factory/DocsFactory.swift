/// The program: words in, an exit code and what was said out.
@main
struct DocsFactory {
    static let version = "0.1.0"

    let disk: Disk

    static func main() {
        let (exitCode, transcript) = DocsFactory(disk: Disk()).run(Array(CommandLine.arguments.dropFirst()))
        StandardStream.error.write(transcript.complaints)
        StandardStream.output.write(transcript.results)
        leave(with: exitCode)
    }

    func run(_ words: [String]) -> (exitCode: ExitCode, transcript: Transcript) {
        var transcript = Transcript()
        do throws(Failure) {
            let invocation = try ParseArguments().run(words)
            let exitCode = try invocation.command.run(invocation.arguments, disk, &transcript)
            return (exitCode, transcript)
        } catch {
            transcript.complain([error.description])
            return (error.exitCode, transcript)
        }
    }
}
