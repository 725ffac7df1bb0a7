import DocsSchema

/// Writes what bash needs to complete commands, for version 3.2 too, which macOS has.
struct FormatBash {
    func run(_ commands: [Command]) -> String {
        #"""
        # Completes docs-factory in bash.
        _docs_factory() {
            local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
            # bash takes --option=value for three words.
            [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
            [[ $word == = ]] && word=
            COMPREPLY=()
            if ((COMP_CWORD == 1)); then
                \#(offer(.words(commands.map(\.name))))
                return
            fi
            case "${COMP_WORDS[1]} $before" in
        \#(commands.flatMap(values).joined(separator: "\n"))
            esac
            case "${COMP_WORDS[1]} $word" in
        \#(commands.flatMap(words).joined(separator: "\n"))
            esac
        }
        complete -F _docs_factory docs-factory
        """#
    }

    /// What follows the options of a command; those that are followed by the same share a line.
    private func values(_ command: Command) -> [String] {
        command.options.filter { $0.placeholder != nil }.grouped(by: \.values).map { values, options in
            let patterns = options.map { "'\(command.name) --\($0.name)'" }
            return "    \(patterns.joined(separator: " | "))) \(offer(values)); return ;;"
        }
    }

    /// What else can follow a command: its operand, and its options where there is none or a hyphen asks for one.
    private func words(_ command: Command) -> [String] {
        let options = "\(offer(.words(command.options.map { "--\($0.name)" }))) ;;"
        let operand = command.operands.first?.values ?? .nothing
        switch (command.options.isEmpty, operand == .nothing) {
        case (true, true): return []
        case (true, false): return ["    '\(command.name) '*) \(offer(operand)) ;;"]
        case (false, true): return ["    '\(command.name) '*) \(options)"]
        case (false, false):
            return ["    '\(command.name) -'*) \(options)", "    '\(command.name) '*) \(offer(operand)) ;;"]
        }
    }

    private func offer(_ values: ValueCompletion) -> String {
        switch values {
        case .nothing: ":"
        case .folders: #"compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$word"))"#
        case .files: #"compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word"))"#
        case .words(let words):
            #"COMPREPLY=($(compgen -W $'\#(words.joined(separator: #"\n"#))' -- "$word"))"#
        }
    }
}
