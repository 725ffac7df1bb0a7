/// Writes what fish needs to complete commands.
struct FormatFish {
    func run(_ commands: [Command]) -> String {
        var lines = ["# Completes docs-factory in fish.", "complete -c docs-factory -f"]
        for command in commands {
            lines.append(line(["-n __fish_use_subcommand", "-a \(command.name)"], summary: command.summary))
        }
        for command in commands {
            let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
            for option in command.options {
                lines.append(line([condition, "-l \(option.name)"] + value(of: option), summary: option.summary))
            }
            let operand = command.operands.first?.values ?? .nothing
            if operand != .nothing { lines.append(line([condition] + offer(operand))) }
        }
        return lines.joined(separator: "\n")
    }

    private func value(of option: Option) -> [String] {
        guard option.placeholder != nil else { return [] }
        return [option.values == .files ? "-r" : "-x"] + offer(option.values)
    }

    private func offer(_ values: ValueCompletion) -> [String] {
        switch values {
        case .nothing: []
        case .folders: ["-a '(__fish_complete_directories)'"]
        case .files: ["-F"]
        case .words(let words): ["-a \(quoted(words.joined(separator: " ")))"]
        }
    }

    private func line(_ parts: [String], summary: String? = nil) -> String {
        (["complete -c docs-factory"] + parts + (summary.map { ["-d \(quoted($0))"] } ?? [])).joined(separator: " ")
    }

    /// In single quotes fish gives a meaning to the quote and to the backslash.
    private func quoted(_ text: String) -> String {
        "'\(text.replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#))'"
    }
}
