/// The program: words in, an exit code and what was said out.
@main
struct DocsFactory {
    static let version = "0.1.0"

    let disk: Disk

    static func main() {
        occupyStandardStreams()
        outliveFileSizeLimit()
        var (exitCode, transcript) = DocsFactory(disk: Disk()).run(Array(CommandLine.arguments.dropFirst()))
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
