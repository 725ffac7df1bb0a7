/// Looks for names in overrides that nothing has once all of them are applied.
struct CheckOverrides {
    let overrides: Overrides

    func run(_ schema: Schema, diagnostics: inout Diagnostics) {
        checkEnvelope(of: schema, diagnostics: &diagnostics)
        checkOperations(of: schema, diagnostics: &diagnostics)
        checkTypes(in: schema, diagnostics: &diagnostics)
    }

    private func checkEnvelope(of schema: Schema, diagnostics: inout Diagnostics) {
        let models = schema.modelsByName
        let responses = schema.operations.compactMap { $0.response?.modelName.flatMap { models[$0] } }
        let fields = Set(responses.flatMap { $0.fields.map(\.name) }).sorted()
        guard !fields.isEmpty else { return }
        for entry in overrides.envelope where !fields.contains(entry.target) {
            diagnostics.report(.absent("response has a field", entry.target, among: fields, at: entry.position))
        }
    }

    private func checkOperations(of schema: Schema, diagnostics: inout Diagnostics) {
        let models = schema.modelsByName
        for entry in overrides.operations {
            guard let operation = schema.operations.first(where: { $0.fullName == entry.target }) else { continue }
            if case .paging(let paging)? = entry.value.paging,
                schema.pagedElement(of: operation, models: models) == nil
            {
                diagnostics.report(.noList(paging.list, of: entry.target, at: entry.position))
            }
            let known = operation.request.flatMap { models[$0] }?.fields.map(\.name) ?? []
            for name in entry.value.path.map({ PathTemplate($0).parameters }) ?? [] where !known.contains(name) {
                let kind = "parameter of '\(entry.target)'"
                diagnostics.report(.unmatched(kind, name, among: known, at: entry.position))
            }
        }
    }

    private func checkTypes(in schema: Schema, diagnostics: inout Diagnostics) {
        let models = schema.models.map(\.name)
        let enums = schema.enums.map(\.name)
        for entry in overrides.fields {
            if let name = entry.value.type?.modelName, !models.contains(name) {
                diagnostics.report(.unknownType("model", name, among: models, at: entry.position))
            }
            if let name = entry.value.type?.enumName, !enums.contains(name) {
                diagnostics.report(.unknownType("enum", name, among: enums, at: entry.position))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func noList(_ list: String, of operation: String, at position: SourcePosition) -> Diagnostic {
        let message = "the payload of '\(operation)' has no list '\(list)'"
        return Diagnostic(id: "override-unmatched", .error, at: position, message)
    }

    fileprivate static func unknownType(
        _ kind: String,
        _ name: String,
        among names: [String],
        at position: SourcePosition
    ) -> Diagnostic {
        let message = "the type names the \(kind) '\(name)', which is not there\(names.hint(for: name))"
        return Diagnostic(id: "override-unknown-type", .error, at: position, message)
    }
}
