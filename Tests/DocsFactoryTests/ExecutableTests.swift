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
        let outcome = try Executable.run(["generate"], in: workspace)
        #expect(outcome.code == 1)
        #expect(outcome.output.hasPrefix("Pets: "))
        #expect(outcome.errors.hasPrefix("specs/pets/logo.md:1:1: error: "))
        #expect(try Executable.run(["generate", "--wrong"], in: workspace).code == 64)
        #expect(try Executable.run(["--version"], in: workspace).output == "docs-factory \(DocsFactory.version)\n")
    }

    @Test("does no harm when it runs many times at once")
    func atOnce() async throws {
        let workspace = try Workspace.pets()
        for number in 1...40 {
            let page = Workspace.page.replacing("getPet", with: "getPet\(number)")
            try workspace.write(page, to: "specs/pets/pets/get-pet-\(number).md")
        }
        let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 1...4 { group.addTask { try Executable.run(["generate"], in: workspace).code } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == [0, 0, 0, 0])
        #expect(workspace.run("check").exitCode == .done)
        #expect(!workspace.contents(of: "generated").contains { $0.contains(TemporaryFile.prefix) })
    }

    @Test(
        "says so when what it found cannot be kept",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no device that is always full"))
    func fullOutput() throws {
        let full: FileHandle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let outcome = try Executable.run(["lint"], in: Workspace.pets(), output: full)
        #expect(outcome.code == 74)
        #expect(outcome.errors == "standard output: error: No space left on device; make room, and run again\n")
    }

    @Test("watches until it is interrupted, and then ends in order")
    func interrupted() throws {
        let workspace = try Workspace.pets()
        let process = Process()
        let executable: URL = try #require(Executable.url, "the executable is not built")
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
}
