/// Writes the manual page, in roff.
struct FormatManual {
    func run(_ commands: [Command]) -> String {
        var lines = [
            ".TH DOCS\\-FACTORY 1 \"\" \"docs\\-factory \(DocsFactory.version.roff)\"",
            ".SH NAME", #"docs\-factory \- turn API documentation pages into a Swift SDK"#,
            ".SH SYNOPSIS", #"\fBdocs\-factory\fR \fICOMMAND\fR [\fIOPTIONS\fR]"#,
            ".SH COMMANDS",
        ]
        for command in commands { lines += section(command) }
        lines.append(".SH EXIT STATUS")
        for code in ExitCode.allCases { lines += [".TP", bold(String(code.rawValue)), code.meaning.roff] }
        return lines.joined(separator: "\n")
    }

    private func section(_ command: Command) -> [String] {
        var lines = [".SS \(command.name.roff)", synopsis(command), ".PP", "\(command.summary.upperCaseFirst.roff)."]
        for paragraph in command.discussion.split(separator: "\n\n") { lines += [".PP", String(paragraph).roff] }
        for option in command.options { lines += [".TP", usage(option), option.summary.roff] }
        for example in command.examples {
            lines += [".PP", "\(example.purpose.roff):", ".RS 4", ".nf", example.use.roff, ".fi", ".RE"]
        }
        return lines
    }

    private func synopsis(_ command: Command) -> String {
        let options = command.options.map { "[\(usage($0))]" }
        let operands = command.operands.map { $0.need == .required ? italic($0.name) : "[\(italic($0.name))]" }
        return ([bold("docs-factory \(command.name)")] + options + operands).joined(separator: " ")
    }

    private func usage(_ option: Option) -> String {
        bold("--\(option.name)") + (option.placeholder.map { " " + italic($0) } ?? "")
    }

    private func bold(_ text: String) -> String { #"\fB\#(text.roff)\fR"# }

    private func italic(_ text: String) -> String { #"\fI\#(text.roff)\fR"# }
}

extension String {
    /// As roff text: a hyphen that can be copied, a backslash that is one, and no line that is a request.
    fileprivate var roff: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let text = line.replacing(#"\"#, with: #"\e"#).replacing("-", with: #"\-"#)
            return text.hasPrefix(".") || text.hasPrefix("'") ? #"\&"# + text : text
        }.joined(separator: "\n")
    }

    fileprivate var upperCaseFirst: String { prefix(1).uppercased() + dropFirst() }
}
