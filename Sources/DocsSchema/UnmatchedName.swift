extension Diagnostic {
    /// A name in the configuration that nothing has: a typing mistake, or the pages have changed.
    static func unmatched(
        _ kind: String, _ name: String, among names: [String], at position: SourcePosition
    ) -> Diagnostic {
        let message = "no \(kind) is named '\(name)'\(names.hint(for: name))"
        return Diagnostic(id: "override-unmatched", .error, at: position, message)
    }
}
