import Testing

@testable import docs_factory

@Suite("The command line")
struct ParseArgumentsTests {
    @Test("takes a value after a space and after an equals sign")
    func takesValues() throws {
        let invocation = try ParseArguments().run(["generate", "--specs", "a b", "--output=-c=d", "--strict"])
        #expect(invocation.command.name == "generate")
        #expect(invocation.arguments[.specs] == "a b")
        #expect(invocation.arguments[.output] == "-c=d")
        #expect(invocation.arguments.contains(.strict))
        #expect(!invocation.arguments.contains(.check))
    }

    @Test(
        "says in one line what is wrong, with the nearest right word",
        arguments: [
            ([], "a command is missing"),
            (["--specs", "x"], "a command is missing before '--specs'"),
            (["genrate"], "unknown command 'genrate'; did you mean 'generate'?"),
            (["frobnicate"], "unknown command 'frobnicate'"),
            (["generate", "--spec", "x"], "unknown option '--spec'; did you mean '--specs'?"),
            (["generate", "--Output=x"], "unknown option '--Output'; did you mean '--output'?"),
            (["lint", "--force"], "unknown option '--force'"),
            (["generate", "x"], "unexpected argument 'x'"),
            (["generate", "--", "--specs"], "unexpected argument '--specs'"),
            (["generate", "--specs"], "--specs needs a value: --specs DIR"),
            (["generate", "--specs="], "--specs needs a value: --specs DIR"),
            (["generate", "--specs", "--output", "x"], "--specs needs a value: --specs DIR"),
            (["generate", "--strict=yes"], "--strict takes no value"),
            (["generate", "--specs", "a", "--specs", "b"], "--specs is given twice"),
            (["help", "a", "b"], "unexpected argument 'b'"),
            (["help", "chekc"], "unknown command 'chekc'; did you mean 'check'?"),
            (["generate", "--specs", "x"], "--specs needs --output, or --config with a file that says it"),
            (
                ["generate", "--specs", "x", "--output", "y", "--name", "/"],
                "--name '/': the name of an API starts with"
            ),
        ])
    func refuses(words: [String], message: String) throws {
        let (exitCode, transcript) = DocsFactory(disk: Disk()).run(words)
        let lines = transcript.complaints.split(separator: "\n")
        #expect(exitCode == .wrongUsage)
        #expect(transcript.results.isEmpty)
        #expect(lines.first?.hasPrefix("docs-factory: error: \(message)") == true, "\(transcript.complaints)")
        #expect(lines.count == 2)
        #expect(lines.last?.hasPrefix("Run 'docs-factory help") == true)
    }

    @Test("shows what to type again, quoted where a shell needs it")
    func quotes() throws {
        let words = ["check", "--specs", "it's here", "--output", "a/b", "--strict"]
        let arguments = try ParseArguments().run(words).arguments
        #expect(arguments.shellLine(of: .generate) == #"docs-factory generate --specs 'it'\''s here' --output a/b"#)
    }
}
