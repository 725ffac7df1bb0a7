extension Command {
    static let manual = Command(
        name: "manual",
        summary: "print the manual page, for man",
        examples: [
            Example(use: "docs-factory manual > docs-factory.1 && man ./docs-factory.1", purpose: "Read it")
        ]
    ) { (_, _, transcript) throws(Failure) in
        transcript.say([FormatManual().run(Command.all)])
        return .done
    }
}
