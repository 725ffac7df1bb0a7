/// Writes what `docs-factory help` shows.
struct FormatHelp {
    /// The overview of all commands.
    func run(_ commands: [Command]) -> String {
        """
        docs-factory turns API documentation pages into a Swift SDK.

        USAGE
          docs-factory COMMAND [OPTIONS]

        COMMANDS
        \(table(commands.map { ($0.name, $0.summary) }))

        EXAMPLES
        \(examples([Command.generate, .check].flatMap { $0.examples.prefix(2) }))

        EXIT CODES
        \(exitCodes)

        Run 'docs-factory help COMMAND' for the options of a command.
        """
    }

    /// Everything about one command.
    func run(_ command: Command) -> String {
        var parts = ["\(command.name): \(command.summary)", "USAGE\n  \(synopsis(command))"]
        if !command.discussion.isEmpty { parts.append(command.discussion) }
        let options = command.options.map { ($0.usage, $0.summary) }
        if !options.isEmpty { parts.append("OPTIONS\n" + table(options)) }
        if !command.examples.isEmpty { parts.append("EXAMPLES\n" + examples(command.examples)) }
        parts.append("EXIT CODES\n" + exitCodes)
        return parts.joined(separator: "\n\n")
    }

    private func synopsis(_ command: Command) -> String {
        let options = command.options.map { "[\($0.usage)]" }
        let operands = command.operands.map { $0.need == .required ? $0.name : "[\($0.name)]" }
        let start = "docs-factory \(command.name)"
        var lines = [start]
        for word in options + operands {
            if lines[lines.count - 1].count + word.count > 100 {
                lines.append(String(repeating: " ", count: start.count + 2))
            }
            lines[lines.count - 1] += " " + word
        }
        return lines.joined(separator: "\n")
    }

    private var exitCodes: String { table(ExitCode.allCases.map { (String($0.rawValue), $0.meaning) }) }

    private func table(_ rows: [(name: String, meaning: String)]) -> String {
        let width = rows.map(\.name.count).max() ?? 0
        return rows.map { "  \($0.name.padded(to: width))  \($0.meaning)" }.joined(separator: "\n")
    }

    private func examples(_ examples: [Command.Example]) -> String {
        examples.map { "  # \($0.purpose)\n  \($0.use)" }.joined(separator: "\n")
    }
}

extension Option {
    /// `--specs DIR`.
    var usage: String { "--\(name)\(placeholder.map { " " + $0 } ?? "")" }
}
