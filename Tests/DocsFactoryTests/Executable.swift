import Foundation
import Testing

/// The built executable, for what a shell sees and what the system forbids.
enum Executable {
    struct Outcome {
        let code: Int32
        let output: String
        let errors: String
    }

    /// What the executable may do that runs.
    enum Powers {
        case own
        /// Without those of the superuser, for whom no file is read-only.
        case ordinary
    }

    /// Where the tests run as the superuser, this is what takes its powers away.
    private static let setpriv = "/usr/bin/setpriv"
    static let canBeOrdinary = geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv)

    static func run(
        _ words: [String],
        in workspace: Workspace,
        powers: Powers = .own,
        output: FileHandle? = nil
    ) throws -> Outcome {
        let executable: URL = try #require(Self.url, "the executable is not built")
        let process = Process()
        process.executableURL = executable
        process.arguments = words
        if powers == .ordinary, geteuid() == 0 {
            process.executableURL = URL(filePath: setpriv)
            process.arguments = ["--bounding-set=-dac_override,-dac_read_search", executable.path] + words
        }
        process.currentDirectoryURL = workspace.root
        let pipes = (Pipe(), Pipe())
        process.standardOutput = output ?? pipes.0
        process.standardError = pipes.1
        try process.run()
        if output != nil { try pipes.0.fileHandleForWriting.close() }
        let read = { (pipe: Pipe) in String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
        let texts = (read(pipes.0), read(pipes.1))
        process.waitUntilExit()
        return Outcome(code: process.terminationStatus, output: texts.0, errors: texts.1)
    }

    /// It is built next to the bundle of tests, whose path the test runner is given.
    static var url: URL? {
        let bundles = CommandLine.arguments.compactMap { argument in
            argument.range(of: ".xctest").map { URL(filePath: String(argument[..<$0.lowerBound])) }
        }
        return bundles.map { $0.deletingLastPathComponent().appending(path: "docs-factory") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
