import DocsSchema

/// One thing the tool can do. A command is a file in `Commands` and a line in ``all``.
struct Command: Sendable {
    let name: String
    /// Other words that mean the same, such as `--help`.
    var aliases: [String] = []
    let summary: String
    /// What help says below the summary.
    var discussion = ""
    var operands: [Operand] = []
    var options: [Option] = []
    var examples: [Example] = []
    /// Whether nothing but its words and the disk decides what a run says, so that it can be remembered.
    var isRemembered = false
    let run: @Sendable (Arguments, Disk, inout Transcript) throws(Failure) -> ExitCode

    /// A use of the command, and what it is good for.
    struct Example: Sendable {
        let use: String
        let purpose: String
    }

    /// In the order of help.
    static let all: [Command] = [
        start, generate, check, watch, lint, diff, trace, explain, completions, manual, help, version,
    ]

    /// The command that `word` means.
    static func named(_ word: String) throws(Failure) -> Command {
        if let command = all.first(where: { $0.name == word || $0.aliases.contains(word) }) { return command }
        if word.hasPrefix("-") { throw .usage("a command is missing before '\(word)'") }
        throw .usage("unknown command '\(word)'\(all.map(\.name).hint(for: word))")
    }
}
