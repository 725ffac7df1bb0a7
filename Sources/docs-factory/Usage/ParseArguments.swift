import DocsSchema

/// Words of the command line in, a command and its arguments out.
///
/// `--option value` and `--option=value` mean the same, and `--` ends the options.
struct ParseArguments {
    /// A command and what it was given.
    struct Invocation {
        let command: Command
        var arguments = Arguments()
    }

    func run(_ words: [String]) throws(Failure) -> Invocation {
        guard let first = words.first else { throw .usage("a command is missing") }
        let command = try Command.named(first)
        var invocation = Invocation(command: command)
        var rest = words.dropFirst()
        while let word = rest.popFirst() {
            if word == "--" {
                for operand in rest { invocation.arguments.add(operand) }
                break
            } else if Command.help.aliases.contains(word) {
                return help(on: command)
            } else if word.hasPrefix("-"), word != "-" {
                try readOption(word, of: command, rest: &rest, into: &invocation.arguments)
            } else {
                invocation.arguments.add(word)
            }
        }
        try check(invocation.arguments.operands, of: command)
        return invocation
    }

    private func help(on command: Command) -> Invocation {
        var invocation = Invocation(command: .help)
        invocation.arguments.add(command.name)
        return invocation
    }

    private func readOption(
        _ word: String,
        of command: Command,
        rest: inout ArraySlice<String>,
        into arguments: inout Arguments
    ) throws(Failure) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = command.options.first(where: { "--" + $0.name == parts[0] }) else {
            let known = command.options.map { "--" + $0.name }
            throw .usage("unknown option '\(parts[0])'\(known.hint(for: parts[0]))", command: command.name)
        }
        var value = parts.count > 1 ? parts[1] : nil
        if let placeholder = option.placeholder {
            if value == nil, rest.first?.hasPrefix("--") == false { value = rest.popFirst() }
            if value ?? "" == "" {
                throw .usage("\(parts[0]) needs a value: \(parts[0]) \(placeholder)", command: command.name)
            }
        } else if value != nil {
            throw .usage("\(parts[0]) takes no value", command: command.name)
        }
        guard !arguments.contains(option) else { throw .usage("\(parts[0]) is given twice", command: command.name) }
        arguments.add(option, value)
    }

    private func check(_ operands: [String], of command: Command) throws(Failure) {
        if operands.count > command.operands.count {
            throw .usage("unexpected argument '\(operands[command.operands.count])'", command: command.name)
        }
        if operands.count < command.operands.count, command.operands[operands.count].need == .required {
            throw .usage("\(command.operands[operands.count].name) is missing", command: command.name)
        }
    }
}
