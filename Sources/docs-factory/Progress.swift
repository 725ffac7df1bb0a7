/// Tells a person at a terminal what a long run is at, and how long it took. Elsewhere it is silent, so that what is
/// kept of two runs can be compared.
struct Progress {
    /// Fewer pages are read before anybody could read about it.
    private static let longWork = 1_000

    let terminal: Terminal
    private let start = ContinuousClock.now

    init(_ terminal: Terminal) {
        self.terminal = terminal
    }

    /// Shows a line in the place of the last one.
    func show(_ stage: String, pages: Int) {
        guard terminal.isInteractive, pages >= Self.longWork else { return }
        try? StandardStream.error.write("\r\u{1b}[K\(stage)")
    }

    /// Takes the line away, for what is said at the end.
    func clear() {
        guard terminal.isInteractive else { return }
        try? StandardStream.error.write("\r\u{1b}[K")
    }

    /// ` in 0.3 s`.
    var elapsed: String {
        guard terminal.isInteractive else { return "" }
        let tenths = Int((start.duration(to: .now) / .milliseconds(100)).rounded(.up))
        return " in \(tenths / 10).\(tenths % 10) s"
    }
}
