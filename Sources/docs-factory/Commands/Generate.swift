extension Command {
    static let generate = Command(
        name: "generate",
        summary: "read the pages and write the SDK",
        discussion: """
            Without options every API that \(ChooseAPIs.usualConfiguration) names is generated. With --specs and
            --output no configuration is needed; with --config too, they replace the folders of the one API in it, or
            of the one that --name picks.

            Pages (*.md, *.markdown, *.txt) are read from the folder and those below it. What is wrong with them goes
            to standard error as 'path:line:column: severity: text [id]' and never stops the run. Files that were
            edited since, or that the tool did not write, are left alone: nothing is written until they are out of
            the way or --force is given.
            """,
        options: [.specs, .output, .name, .templates, .config, .check, .force, .fixedFiles, .strict, .quiet, .verbose],
        examples: [
            Example(use: "docs-factory generate", purpose: "Every API of \(ChooseAPIs.usualConfiguration)"),
            Example(use: "docs-factory generate --specs docs --output generated --name Pets", purpose: "One folder"),
        ],
        isRemembered: true
    ) { (arguments, disk, transcript) throws(Failure) in
        let pipeline = Pipeline(arguments: arguments, disk: disk)
        return arguments.contains(.check)
            ? try pipeline.check(&transcript)
            : try pipeline.generate(&transcript)
    }
}
