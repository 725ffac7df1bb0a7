extension Diagnostic {
    /// A name in the configuration that nothing has: a typing mistake, or the pages have changed.
    static func unmatched(
        _ kind: String, _ name: String, among names: [String], at position: SourcePosition
    ) -> Diagnostic {
        let message = "no \(kind) is named '\(name)'\(names.hint(for: name))"
        return Diagnostic(id: "override-unmatched", .error, at: position, message)
    }

    /// A client that no page has. That stops nothing, as it may be that its one page is damaged, or still to come.
    static func unmatchedClient(_ name: String, among names: [String], at position: SourcePosition) -> Diagnostic {
        let message = "no page has an operation of '\(name)'\(names.hint(for: name))"
        return Diagnostic(id: "client-unmatched", .warning, at: position, message)
    }
}
