import DocsSchema

extension Command {
    static let diff = Command(
        name: "diff",
        summary: "say what changed between two schemas, and what breaks",
        discussion: """
            OLD and NEW are each a schema.json, an output folder, or a folder of output folders.
            """,
        operands: [Operand(name: "OLD", need: .required), Operand(name: "NEW", need: .required)],
        examples: [
            Example(use: "docs-factory diff old/schema.json generated", purpose: "What changed since the old schema?")
        ]
    ) { (arguments, disk, transcript) throws(Failure) in
        let load = LoadSchemas(disk: disk)
        let old = try load.run(Path(arguments.operands[0]))
        let new = try load.run(Path(arguments.operands[1]))
        transcript.say(
            FormatComparison().run(
                Comparison(name: new[0].name, changes: CompareSchemas().run(old[0], new[0]))))
        return .done
    }
}
