extension Command {
    static let completions = Command(
        name: "completions",
        summary: "print what bash, zsh or fish needs to complete a command line",
        operands: [Operand(name: "SHELL", need: .required)],
        examples: [
            Example(use: "source <(docs-factory completions bash)", purpose: "A line of ~/.bashrc"),
            Example(
                use: "docs-factory completions zsh > ~/.zsh/completions/_docs-factory",
                purpose: "Once, into a folder of fpath"),
            Example(
                use: "docs-factory completions fish > ~/.config/fish/completions/docs-factory.fish", purpose: "Once"),
        ]
    ) { (arguments, _, transcript) throws(Failure) in
        transcript.say([try Shell(arguments).script(for: Command.all)])
        return .done
    }
}
