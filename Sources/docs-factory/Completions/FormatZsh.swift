/// Writes what zsh needs to complete commands, whether it is loaded from a folder of `fpath` or sourced.
struct FormatZsh {
    func run(_ commands: [Command]) -> String {
        #"""
        #compdef docs-factory
        _docs_factory() {
            local -a commands=(
        \#(commands.map { "        " + "\($0.name):\($0.summary)".shellQuoted }.joined(separator: "\n"))
            )
            if ((CURRENT == 2)); then
                _describe command commands
                return
            fi
            local command=$words[2]
            shift words
            ((CURRENT--))
            case $command in
        \#(commands.flatMap(arguments).joined(separator: "\n"))
            esac
        }
        if [[ $funcstack[1] == _docs-factory ]]; then
            _docs_factory "$@"
        else
            compdef _docs_factory docs-factory
        fi
        """#
    }

    private func arguments(_ command: Command) -> [String] {
        let operands = command.operands.enumerated().map { place, operand in
            "\(place + 1):\(operand.name):\(action(operand.values))"
        }
        let specifications = command.options.map(specification(of:)) + operands
        guard !specifications.isEmpty else { return [] }
        let lines = specifications.map { "            " + $0.shellQuoted }
        return ["    \(command.name))", "        _arguments \\", lines.joined(separator: " \\\n"), "        ;;"]
    }

    /// Brackets and backslashes have a meaning in the explanation of an option.
    private func specification(of option: Option) -> String {
        let summary = String(option.summary.flatMap { #"[]\"#.contains($0) ? ["\\", $0] : [$0] })
        guard let placeholder = option.placeholder else { return "--\(option.name)[\(summary)]" }
        return "--\(option.name)=[\(summary)]:\(placeholder):\(action(option.values))"
    }

    private func action(_ values: ValueCompletion) -> String {
        switch values {
        case .nothing: " "
        case .folders: "_files -/"
        case .files: "_files"
        case .words(let words): "(\(words.joined(separator: " ")))"
        }
    }
}
