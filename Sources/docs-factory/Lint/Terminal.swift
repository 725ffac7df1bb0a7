#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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
        guard isatty(StandardStream.error.rawValue) == 1 else { return none }
        func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        let hasColor = variable("NO_COLOR").isEmpty && !["", "dumb"].contains(variable("TERM"))
        return Terminal(isInteractive: true, hasColor: hasColor)
    }
}
