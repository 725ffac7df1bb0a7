extension Command {
    static let help = Command(
        name: "help",
        aliases: ["--help", "-h"],
        summary: "show this overview, or all about one command",
        operands: [Operand(name: "COMMAND", need: .optional)],
        examples: [Example(use: "docs-factory help generate", purpose: "The options of generate")]
    ) { (arguments, _, transcript) throws(Failure) in
        if let name = arguments.operands.first {
            transcript.say([FormatHelp().run(try Command.named(name))])
        } else {
            transcript.say([FormatHelp().run(Command.all)])
        }
        return .done
    }
}
