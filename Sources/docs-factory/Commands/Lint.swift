extension Command {
    static let lint = Command(
        name: "lint",
        summary: "say what is wrong with the pages, and write nothing",
        discussion: """
            Notes are shown too, which generate only counts: what was repaired, inferred or merged. With --format the
            findings go to standard output: json for programs, github as annotations of a pull request, sarif (2.1.0)
            for code hosts and editors, junit as a report of tests with a case for each file.
            """,
        options: [.specs, .output, .name, .config, .format, .strict, .quiet],
        examples: [
            Example(use: "docs-factory lint", purpose: "Every API of \(ChooseAPIs.usualConfiguration)"),
            Example(use: "docs-factory lint --specs docs", purpose: "One folder"),
        ]
    ) { (arguments, disk, transcript) throws(Failure) in
        try Pipeline(arguments: arguments, disk: disk).lint(LintFormat(arguments), &transcript)
    }
}
