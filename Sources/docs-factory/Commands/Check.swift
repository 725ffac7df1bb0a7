extension Command {
    static let check = Command(
        name: "check",
        summary: "write nothing, and exit 1 if generate would change anything",
        discussion: """
            The same as generate --check, for CI: shows as a diff what generate would change, and the command that
            changes it.
            """,
        options: [.specs, .output, .name, .templates, .config, .strict, .quiet, .verbose],
        examples: [
            Example(use: "docs-factory check", purpose: "Is what is committed what the pages say?"),
            Example(use: "docs-factory check --strict", purpose: "The same, and no page may have a warning"),
        ],
        isRemembered: true
    ) { (arguments, disk, transcript) throws(Failure) in
        try Pipeline(arguments: arguments, disk: disk).check(&transcript)
    }
}
