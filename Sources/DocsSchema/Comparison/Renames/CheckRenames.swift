/// Finds renames whose new name is gone, so that no configuration speaks of what is no more.
package struct CheckRenames {
    private let renames: Renames

    package init(_ renames: Renames) {
        self.renames = renames
    }

    /// An error for each rename whose new name nothing has.
    package func run(_ schema: Schema, diagnostics: inout Diagnostics) {
        let operations = schema.operationsByName
        let models = schema.modelsByName
        for (old, new) in renames.operations.sorted(by: { $0.key < $1.key }) {
            let client = old.owner.map { $0 + "." } ?? ""
            check("operation", client + new, among: Array(operations.keys), old, &diagnostics)
        }
        for (old, new) in renames.models.sorted(by: { $0.key < $1.key }) {
            check("model", new, among: Array(models.keys), old, &diagnostics)
        }
        for (old, new) in renames.fields.sorted(by: { $0.key < $1.key }) {
            let owner = old.owner ?? ""
            let model = models[owner] ?? operations[owner]?.request.flatMap { models[$0] }
            let names = model?.fields.map { "\(owner).\($0.name)" } ?? []
            check("field", "\(owner).\(new)", among: names, old, &diagnostics)
        }
    }

    private func check(
        _ kind: String, _ new: String, among names: [String], _ old: String, _ diagnostics: inout Diagnostics
    ) {
        guard !names.contains(new), let position = renames.positions[old] else { return }
        diagnostics.report(
            Diagnostic(
                id: "override-unmatched", .error, at: position,
                "no \(kind) is named '\(new)', which '\(old)' was renamed to\(names.sorted().hint(for: new))"))
    }
}

extension String {
    /// What stands before the last point: `UserDto` of `UserDto.email`.
    fileprivate var owner: String? { lastIndex(of: ".").map { String(self[..<$0]) } }
}
