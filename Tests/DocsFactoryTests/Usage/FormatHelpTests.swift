import Testing

@testable import docs_factory

@Suite("Help")
struct FormatHelpTests {
    @Test("is the same by every way to ask for it", arguments: [["help"], ["--help"], ["-h"]])
    func overview(words: [String]) {
        let (exitCode, transcript) = DocsFactory(disk: Disk()).run(words)
        #expect(exitCode == .done)
        #expect(transcript.complaints.isEmpty)
        for command in Command.all { #expect(transcript.results.contains("\n  \(command.name) ")) }
        for code in ["0 ", "1 ", "64", "70", "74"] { #expect(transcript.results.contains("\n  \(code)  ")) }
    }

    @Test("on a command is the same by every way to ask for it", arguments: Command.all.map(\.name))
    func commands(name: String) throws {
        let help = DocsFactory(disk: Disk()).run(["help", name])
        #expect(help.exitCode == .done)
        #expect(DocsFactory(disk: Disk()).run([name, "--help"]).transcript.results == help.transcript.results)
        #expect(help.transcript.results.contains("USAGE\n  docs-factory \(name)"))
        for option in try Command.named(name).options {
            #expect(help.transcript.results.contains("  --\(option.name) "))
        }
    }

    @Test("fits a terminal", arguments: Command.all.map(\.name))
    func fits(name: String) {
        let text = DocsFactory(disk: Disk()).run(["help", name]).transcript.results
        for line in text.split(separator: "\n") { #expect(line.count <= 110, "\(line)") }
    }

    @Test("knows the version by every way to ask for it", arguments: ["version", "--version"])
    func version(word: String) {
        let (exitCode, transcript) = DocsFactory(disk: Disk()).run([word])
        #expect(transcript.results == "docs-factory \(DocsFactory.version)\n")
        #expect(exitCode == .done)
    }
}
