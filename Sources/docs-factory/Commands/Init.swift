extension Command {
    static let start = Command(
        name: "init",
        summary: "start in a package: a configuration, a sample page, lines for Package.swift",
        discussion: """
            Writes \(ChooseAPIs.usualConfiguration) and a page to learn from, with which generate works at once, and
            prints what to paste into Package.swift. A file that is there already is left alone: nothing is written,
            and the exit code is 1.
            """,
        options: [.moduleName],
        examples: [
            Example(use: "docs-factory init --name Pets", purpose: "Start with an API that Swift imports as Pets")
        ]
    ) { (arguments, disk, transcript) throws(Failure) in
        let files = try StartFiles(name: arguments[.moduleName] ?? StartFiles.usualName)
        return try StartPackage(disk: disk).run(files, &transcript)
    }
}
