/// An option of the command line.
struct Option: Hashable, Sendable {
    /// Without the hyphens.
    let name: String
    /// What stands for the value in help; `nil` for an option that is given or not.
    let placeholder: String?
    let summary: String

    init(_ name: String, _ placeholder: String? = nil, _ summary: String) {
        self.name = name
        self.placeholder = placeholder
        self.summary = summary
    }
}

extension Option {
    static let specs = Option("specs", "DIR", "the folder of pages; without --config no configuration is read")
    static let output = Option("output", "DIR", "the folder that what is generated goes to")
    static let name = Option("name", "NAME", "the name of the API (default API), or which one of the configuration")
    static let moduleName = Option(
        "name", "NAME", "the name of the API and of its Swift module (default \(StartFiles.usualName))")
    static let templates = Option("templates", "DIR", "templates that replace the built-in ones of the same name")
    static let config = Option("config", "FILE", "the configuration (default \(ChooseAPIs.usualConfiguration))")
    static let check = Option("check", nil, "write nothing, show what would change, exit 1 if anything would")
    static let force = Option("force", nil, "overwrite files that were edited, or that the tool did not write")
    static let format = Option("format", "FORMAT", "text (default), json, github, sarif or junit")
    static let diffFormat = Option("format", "FORMAT", "text (default), markdown for a pull request, or json")
    static let failOn = Option("fail-on", "KIND", "exit 1 for breaking, source, wire or any changes; none (default)")
    static let git = Option("git", "REV", "compare with what is committed at the revision, a tag or HEAD~1")
    static let fixedFiles = Option(
        "fixed-files", nil, "write the Swift alone, in files whose names do not depend on the pages, for build steps")
    static let quiet = Option("quiet", nil, "show errors only")
    static let verbose = Option("verbose", nil, "show notes too: what was repaired, inferred or merged")
    static let strict = Option("strict", nil, "take warnings for errors")
}
