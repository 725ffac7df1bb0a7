import Foundation
import Testing

@testable import docs_factory

@Suite("completions")
struct CompletionsTests {
    /// A command with a summary, options and an operand that are hard to quote.
    private static let sample = Command(
        name: "feed",
        summary: "give a pet what it's used to",
        operands: [Operand(name: "OLD", need: .optional)],
        options: [.specs, .format, Option("loud", nil, #"say [it] all, it's C:\"#)]
    ) { (_, _, _) throws(Failure) in .done }

    @Test("are the same data as help, for every shell", arguments: Shell.allCases)
    func complete(shell: Shell) {
        let outcome = DocsFactory(disk: Disk()).run(["completions", shell.rawValue])
        #expect(outcome.exitCode == .done)
        #expect(outcome.transcript.complaints.isEmpty)
        for command in Command.all {
            #expect(outcome.transcript.results.contains(command.name))
            for option in command.options {
                let word = shell == .fish ? "-l \(option.name) " : "--\(option.name)"
                #expect(outcome.transcript.results.contains(word))
            }
        }
    }

    @Test("name the shells there are for one that is unknown")
    func unknown() {
        let outcome = DocsFactory(disk: Disk()).run(["completions", "fishy"])
        #expect(outcome.exitCode == .wrongUsage)
        #expect(
            outcome.transcript.complaints
                == "docs-factory: error: unknown shell 'fishy'; did you mean 'fish'?\n"
                + "Run 'docs-factory help completions' for the usage.\n")
    }

    @Test(
        "for bash complete commands, options, their values and operands",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")),
        arguments: [
            (["ge"], ["generate"]),
            (["generate", "--s"], ["--specs", "--strict"]),
            (["generate", "--specs", ""], ["a folder", "specs"]),
            (["generate", "--specs", "a"], ["a folder"]),
            (["generate", "--specs", "=", "a"], ["a folder"]),
            (["generate", "--config", "=", "s"], ["some.json", "specs"]),
            (["generate", "--specs", "="], ["a folder", "specs"]),
            (["generate", "--name", ""], []),
            (["lint", "--format", "j"], ["json", "junit"]),
            (["diff", "--format", "m"], ["markdown"]),
            (["diff", "some"], ["some.json"]),
            (["diff", "--f"], ["--fail-on", "--format"]),
            (["explain", "missing-c"], ["missing-cells"]),
            (["help", "comp"], ["completions"]),
            (["completions", ""], ["bash", "fish", "zsh"]),
        ])
    func bash(words: [String], expected: [String]) throws {
        let workspace = try Workspace(completionsFor: "bash")
        let line = (["docs-factory"] + words).map(\.shellQuoted).joined(separator: " ")
        let ask = """
            source ./.completions; COMP_WORDS=(\(line)); COMP_CWORD=\(words.count); _docs_factory
            [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
            """
        let text = try workspace.run("/bin/bash", ["--norc", "-c", ask])
        #expect(text.split(separator: "\n").map(String.init).sorted() == expected)
    }

    @Test(
        "for fish complete the same",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/fish"), "there is no fish"),
        arguments: [
            ("ge", ["generate"]),
            ("generate --st", ["--strict"]),
            ("generate --specs ", ["a folder/", "specs/"]),
            ("generate --config some", ["some.json"]),
            ("generate --name ", []),
            ("lint --format j", ["json", "junit"]),
            ("lint --format ", ["github", "json", "junit", "sarif", "text"]),
            ("diff some", ["some.json"]),
            ("explain missing-c", ["missing-cells"]),
        ])
    func fish(words: String, expected: [String]) throws {
        let workspace = try Workspace(completionsFor: "fish")
        let ask = "source ./.completions; complete -C 'docs-factory \(words)'"
        let lines = try workspace.run("/usr/bin/fish", ["--no-config", "-c", ask]).split(separator: "\n")
        #expect(lines.map { String($0.prefix { $0 != "\t" }) }.sorted() == expected)
    }

    @Test("for zsh quote what has a meaning")
    func zshQuotes() {
        let script = FormatZsh().run([Self.sample])
        #expect(script.hasPrefix("#compdef docs-factory\n"))
        #expect(script.contains(#"        'feed:give a pet what it'\''s used to'"#))
        let arguments = #"""
                    _arguments \
                        '--specs=[the folder of pages; without --config no configuration is read]:DIR:_files -/' \
                        '--format=[text (default), json, github, sarif or junit]:FORMAT:(text json github sarif junit)' \
                        '--loud[say \[it\] all, it'\''s C:\\]' \
                        '1:OLD:_files'
            """#
        #expect(script.contains(arguments))
    }

    @Test("for fish quote what has a meaning")
    func fishQuotes() {
        let start = "complete -c docs-factory"
        let condition = "-n '__fish_seen_subcommand_from feed'"
        #expect(
            FormatFish().run([Self.sample]).split(separator: "\n").dropFirst() == [
                "\(start) -f",
                #"\#(start) -n __fish_use_subcommand -a feed -d 'give a pet what it\'s used to'"#,
                "\(start) \(condition) -l specs -x -a '(__fish_complete_directories)' "
                    + "-d 'the folder of pages; without --config no configuration is read'",
                "\(start) \(condition) -l format -x -a 'text json github sarif junit' -d 'text (default), json, github, sarif or junit'",
                #"\#(start) \#(condition) -l loud -d 'say [it] all, it\'s C:\\'"#,
                "\(start) \(condition) -F",
            ])
    }
}

extension Workspace {
    /// A folder with a shell's completions, two folders and a file.
    fileprivate convenience init(completionsFor shell: String) throws {
        try self.init()
        try write("", to: "some.json")
        try write("", to: "a folder/page.md")
        try write("", to: "specs/page.md")
        try write(DocsFactory(disk: Disk()).run(["completions", shell]).transcript.results, to: ".completions")
    }

    /// What the program prints when it runs here.
    fileprivate func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = root
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }
}
