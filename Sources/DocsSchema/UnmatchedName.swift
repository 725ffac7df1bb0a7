extension Diagnostic {
    /// A name in the configuration that nothing has: a typing mistake, or the pages have changed.
    static func unmatched(
        _ kind: String, _ name: String, among names: [String], at position: SourcePosition
    ) -> Diagnostic {
        let message = "no \(kind) is named '\(name)'\(names.hint(for: name))"
        return Diagnostic(id: "override-unmatched", .error, at: position, message)
    }

    /// A client, or a field of the envelope, that no page has. That stops nothing, as it may be that the only page
    /// with it is damaged, or still to come.
    static func absent(
        _ what: String, _ name: String, among names: [String], at position: SourcePosition
    ) -> Diagnostic {
        Diagnostic(
            id: "config-unmatched", .warning, at: position, "no \(what) '\(name)'\(names.hint(for: name))")
    }
}
