/// A shell that can be told what to complete.
enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish

    init(_ arguments: Arguments) throws(Failure) {
        let word = arguments.operands.first ?? ""
        try self.init(named: word, orUsage: "unknown shell '\(word)'", of: "completions")
    }

    /// The script that completes `commands`.
    func script(for commands: [Command]) -> String {
        switch self {
        case .bash: FormatBash().run(commands)
        case .zsh: FormatZsh().run(commands)
        case .fish: FormatFish().run(commands)
        }
    }
}

extension String {
    /// In single quotes for bash and zsh, in which nothing but the quote itself has a meaning.
    var shellQuoted: String { "'\(replacing("'", with: #"'\''"#))'" }
}
