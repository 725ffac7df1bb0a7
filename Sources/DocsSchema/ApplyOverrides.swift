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
        CheckOverrides(overrides: overrides).run(corrected, diagnostics: &diagnostics)
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
