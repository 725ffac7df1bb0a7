/// What is at the end of a stream: a person's terminal, or something that reads lines.
struct Terminal: Hashable, Sendable {
    /// Whether a person looks at it.
    var isInteractive: Bool
    /// Whether it takes colours, and the person wants them.
    var hasColor: Bool

    /// A file, a pipe, or a build system.
    static let none = Terminal(isInteractive: false, hasColor: false)

    /// What standard error goes to. `NO_COLOR` and a dumb terminal have no colours (no-color.org).
    static var standardError: Terminal {
        guard StandardStream.error.isTerminal else { return none }
        let isPlain = environmentVariable("NO_COLOR")?.isEmpty == false
        let hasColor = !isPlain && !["", "dumb"].contains(environmentVariable("TERM") ?? "")
        return Terminal(isInteractive: true, hasColor: hasColor)
    }
}
