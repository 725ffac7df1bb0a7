import Foundation
import Testing

@testable import docs_factory

/// The executable itself, where what counts is what a shell sees.
@Suite("The executable")
struct ExecutableTests {
    @Test("puts results on standard output, diagnostics on standard error, and the rest into its exit code")
    func streams() throws {
        let workspace = try Workspace.pets()
        try workspace.write(Data([0]), to: "specs/pets/logo.md")
        let (code, output, errors) = try run(["generate"], in: workspace)
        #expect(code == 1)
        #expect(output.hasPrefix("Pets: "))
        #expect(errors.hasPrefix("specs/pets/logo.md:1:1: error: "))
        #expect(try run(["generate", "--wrong"], in: workspace).code == 64)
        #expect(try run(["--version"], in: workspace).output == "docs-factory \(DocsFactory.version)\n")
    }

    @Test("does no harm when it runs many times at once")
    func atOnce() async throws {
        let workspace = try Workspace.pets()
        for number in 1...40 {
            let page = Workspace.page.replacing("getPet", with: "getPet\(number)")
            try workspace.write(page, to: "specs/pets/pets/get-pet-\(number).md")
        }
        let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 1...4 { group.addTask { try run(["generate"], in: workspace).code } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == [0, 0, 0, 0])
        #expect(workspace.run("check").exitCode == .done)
        #expect(!workspace.contents(of: "generated").contains { $0.contains(TemporaryFile.prefix) })
    }

    @Test("watches until it is interrupted, and then ends in order")
    func interrupted() throws {
        let workspace = try Workspace.pets()
        let process = Process()
        let executable: URL = try #require(Self.executable, "the executable is not built")
        process.executableURL = executable
        process.arguments = ["watch"]
        process.currentDirectoryURL = workspace.root
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var text = ""
        while !text.contains("Watching 2 files") {
            let data = output.fileHandleForReading.availableData
            try #require(!data.isEmpty, "it ended early")
            text += String(decoding: data, as: UTF8.self)
        }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 0)
    }

    private func run(_ words: [String], in workspace: Workspace) throws -> (code: Int32, output: String, errors: String)
    {
        let executable: URL = try #require(Self.executable, "the executable is not built")
        let process = Process()
        process.executableURL = executable
        process.arguments = words
        process.currentDirectoryURL = workspace.root
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let read = { (pipe: Pipe) in String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
        let texts = (read(output), read(errors))
        process.waitUntilExit()
        return (process.terminationStatus, texts.0, texts.1)
    }

    /// It is built next to the bundle of tests, whose path the test runner is given.
    private static var executable: URL? {
        let bundles = CommandLine.arguments.compactMap { argument in
            argument.range(of: ".xctest").map { URL(filePath: String(argument[..<$0.lowerBound])) }
        }
        return bundles.map { $0.deletingLastPathComponent().appending(path: "docs-factory") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
