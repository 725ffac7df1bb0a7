extension Command {
    static let watch = Command(
        name: "watch",
        summary: "generate again whenever a page, a template or the configuration changes",
        discussion: """
            Runs generate, and again after each change until Ctrl-C, and tells in the words of diff what the change
            made of the schema.
            """,
        options: Command.generate.options,
        examples: [
            Example(use: "docs-factory watch", purpose: "While you write pages, or try the overrides they need")
        ]
    ) { (arguments, disk, _) throws(Failure) in
        let interruption = Interruption()
        return try GenerateOnChange(
            arguments: arguments,
            disk: disk,
            pause: { interruption.pause(milliseconds: 300) },
            show: { transcript in
                try? StandardStream.error.write(transcript.complaints)
                try? StandardStream.output.write(transcript.results)
            }
        ).run()
    }
}
