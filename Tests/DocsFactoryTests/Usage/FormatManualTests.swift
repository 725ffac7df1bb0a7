import Testing

@testable import docs_factory

@Suite("The manual page")
struct FormatManualTests {
    @Test("says of a command what help says, as roff")
    func command() {
        let command = Command(
            name: "feed",
            summary: "give a pet its food",
            discussion: """
                Pets eat twice.
                .hidden and 'odd' lines, and a\\b.

                Not at night.
                """,
            operands: [Operand(name: "PET", need: .required), Operand(name: "FOOD", need: .optional)],
            options: [.config, .strict],
            examples: [Command.Example(use: "docs-factory feed rex --strict", purpose: "A dog")]
        ) { (_, _, _) throws(Failure) in .done }
        let expected = #"""
            .SS feed
            \fBdocs\-factory feed\fR [\fB\-\-config\fR \fIFILE\fR] [\fB\-\-strict\fR] \fIPET\fR [\fIFOOD\fR]
            .PP
            Give a pet its food.
            .PP
            Pets eat twice.
            \&.hidden and 'odd' lines, and a\eb.
            .PP
            Not at night.
            .TP
            \fB\-\-config\fR \fIFILE\fR
            the configuration (default specs/docs\-factory.json)
            .TP
            \fB\-\-strict\fR
            take warnings for errors
            .PP
            A dog:
            .RS 4
            .nf
            docs\-factory feed rex \-\-strict
            .fi
            .RE
            .SH EXIT STATUS
            """#
        #expect(FormatManual().run([command]).contains("\n.SH COMMANDS\n\(expected)\n"))
    }

    @Test("has every command and every exit code")
    func all() {
        let (exitCode, transcript) = DocsFactory(disk: Disk()).run(["manual"])
        #expect(exitCode == .done)
        let lines = transcript.results.split(separator: "\n")
        for command in Command.all { #expect(lines.contains(".SS \(command.name)")) }
        for code in ["0", "1", "64", "70", "74"] { #expect(lines.contains(#"\fB\#(code)\fR"#)) }
    }
}
