/// Corrects a schema by what the configuration says: method and path of an operation, type and presence of a field,
/// values of an enum.
///
/// An override that matches nothing is an error: it is a typing mistake, or the pages have changed and it now hides
/// that from everybody.
package struct ApplyOverrides {
    private let overrides: Overrides

    package init(_ overrides: Overrides) {
        self.overrides = overrides
    }

    /// What is corrected says so, by the rule ``Rule/configuration``.
    package func run(_ schema: Schema, diagnostics: inout Diagnostics) -> Schema {
        guard overrides != Overrides() else { return schema }
        var corrected = schema
        corrected.clients = clients(of: schema, diagnostics: &diagnostics)
        corrected.operations = operations(of: schema, diagnostics: &diagnostics)
        corrected.models = models(of: schema, diagnostics: &diagnostics)
        corrected = CorrectEnums(entries: overrides.enums).run(corrected, diagnostics: &diagnostics)
        checkNames(in: corrected, diagnostics: &diagnostics)
        checkEnvelope(of: corrected, diagnostics: &diagnostics)
        return corrected.droppingEnums(of: schema)
    }
}

extension ApplyOverrides {
    private func clients(of schema: Schema, diagnostics: inout Diagnostics) -> [Client] {
        var clients = schema.clients
        for entry in overrides.clients {
            if let place = clients.firstIndex(where: { $0.name == entry.target }) {
                clients[place] = entry.value
            } else {
                let known = clients.map(\.name)
                diagnostics.report(
                    .absent("page has an operation of", entry.target, among: known, at: entry.position))
            }
        }
        return clients
    }

    private func operations(of schema: Schema, diagnostics: inout Diagnostics) -> [Operation] {
        var operations = schema.operations
        let names = operations.map(\.fullName)
        for entry in overrides.operations {
            guard let place = names.firstIndex(of: entry.target) else {
                diagnostics.report(.unmatched("operation", entry.target, among: names, at: entry.position))
                continue
            }
            if let method = entry.value.method {
                operations[place].method = method
                operations[place].inferences.configure(.method)
            }
            if let path = entry.value.path {
                operations[place].path = path
                operations[place].inferences.configure(.path)
            }
            operations[place].symbol = entry.value.symbol ?? operations[place].symbol
            if let paging = entry.value.paging {
                if case .paging(let paging) = paging {
                    operations[place].paging = paging
                } else {
                    operations[place].paging = nil
                }
                operations[place].inferences.configure(.paging)
            }
        }
        return operations
    }

    private func models(of schema: Schema, diagnostics: inout Diagnostics) -> [Model] {
        var models = schema.models
        let places = schema.fieldPlaces
        for entry in overrides.fields {
            guard let place = places[entry.target] else {
                diagnostics.report(.unmatched("field", entry.target, among: places.keys.sorted(), at: entry.position))
                continue
            }
            models[place.model].fields[place.field].correct(by: entry.value)
        }
        for entry in overrides.models {
            guard let place = models.firstIndex(where: { $0.name == entry.target }) else {
                diagnostics.report(.unmatched("model", entry.target, among: models.map(\.name), at: entry.position))
                continue
            }
            models[place].symbol = entry.value
        }
        return models
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

    /// A type may name only what is there once every override is applied.
    private func checkNames(in schema: Schema, diagnostics: inout Diagnostics) {
        let models = schema.models.map(\.name)
        let enums = schema.enums.map(\.name)
        let modelsByName = schema.modelsByName
        for entry in overrides.operations {
            guard case .paging(let paging)? = entry.value.paging,
                let operation = schema.operations.first(where: { $0.fullName == entry.target }),
                schema.pagedElement(of: operation, models: modelsByName) == nil
            else { continue }
            diagnostics.report(.noList(paging.list, of: entry.target, at: entry.position))
        }
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

extension Field {
    fileprivate mutating func correct(by override: FieldOverride) {
        if let type = override.type {
            self.type = type
            inferences.configure(.type)
        }
        if let presence = override.presence {
            self.presence = presence
            inferences.configure(.presence)
        }
        symbol = override.symbol ?? symbol
    }
}

extension Schema {
    /// Without the enums that `original` used and this schema no longer does.
    fileprivate func droppingEnums(of original: Schema) -> Schema {
        var schema = self
        let unused = original.usedEnums.subtracting(usedEnums)
        schema.enums.removeAll { unused.contains($0.name) }
        return schema
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
