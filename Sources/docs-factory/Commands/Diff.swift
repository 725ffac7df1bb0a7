extension Command {
    static let diff = Command(
        name: "diff",
        summary: "say what changed between two schemas, and what breaks",
        discussion: """
            OLD and NEW are each a schema.json, an output folder, or a folder of output folders. With --git, every API
            of the configuration is compared with its schema.json as committed at a revision.

            Each change has a rule ('docs-factory explain RULE' tells more) and is graded: whether it breaks programs
            that were built before (wire), Swift code that is compiled after (source), or is only a matter of words.
            """,
        operands: [Operand(name: "OLD", need: .optional), Operand(name: "NEW", need: .optional)],
        options: [.git, .name, .config, .diffFormat, .failOn],
        examples: [
            Example(use: "docs-factory diff --git main --fail-on breaking", purpose: "May this branch be merged?"),
            Example(use: "docs-factory diff --git v1.2.0", purpose: "What changed since the last release?"),
            Example(use: "docs-factory diff old/schema.json generated/Pets", purpose: "Without git"),
        ]
    ) { (arguments, disk, transcript) throws(Failure) in
        try CompareAPIs(arguments: arguments, disk: disk).run(&transcript)
    }
}
