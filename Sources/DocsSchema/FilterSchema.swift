/// Keeps the operations that the configuration asks for, and everything they need.
package struct FilterSchema {
    private let filter: Filter

    package init(_ filter: Filter) {
        self.filter = filter
    }

    /// The schema without what is left out; a name in the filter that nothing has is an error.
    package func run(_ schema: Schema, diagnostics: inout Diagnostics) -> Schema {
        guard filter != Filter() else { return schema }
        for names in [filter.only, filter.except].compactMap(\.self) {
            check(names.clients, "client", among: schema.operations.map(\.client), &diagnostics)
            check(names.tags, "tag", among: schema.operations.map(\.tag), &diagnostics)
            check(names.operations, "operation", among: schema.operations.map(\.fullName), &diagnostics)
        }
        var kept = schema
        kept.operations.removeAll { !isKept($0) }
        let clients = Set(kept.operations.map(\.client))
        kept.clients.removeAll { !clients.contains($0.name) }
        let needed = kept.operations.flatMap { [$0.request, $0.response?.modelName].compactMap(\.self) }
        let models = schema.modelsByName.reached(from: needed)
        kept.models.removeAll { !models.contains($0.name) }
        let enums = kept.usedEnums
        kept.enums.removeAll { !enums.contains($0.name) }
        return kept
    }

    private func isKept(_ operation: Operation) -> Bool {
        (filter.only?.has(operation) ?? true) && !(filter.except?.has(operation) ?? false)
    }

    private func check(
        _ names: [Overrides.Entry<String>], _ kind: String, among known: [String], _ diagnostics: inout Diagnostics
    ) {
        for entry in names where !known.contains(entry.target) {
            diagnostics.report(.unmatched(kind, entry.target, among: Set(known).sorted(), at: entry.position))
        }
    }
}

/// Which operations the configuration asks for.
package struct Filter: Hashable, Sendable {
    /// Those to keep; `nil` for all.
    package var only: Names?
    /// Those of them to leave out.
    package var except: Names?

    package init(only: Names? = nil, except: Names? = nil) {
        self.only = only
        self.except = except
    }

    /// Operations by what they belong to: one of them is enough.
    package struct Names: Hashable, Sendable {
        package var clients: [Overrides.Entry<String>]
        package var tags: [Overrides.Entry<String>]
        /// By `Client.method`.
        package var operations: [Overrides.Entry<String>]

        package init(
            clients: [Overrides.Entry<String>] = [], tags: [Overrides.Entry<String>] = [],
            operations: [Overrides.Entry<String>] = []
        ) {
            self.clients = clients
            self.tags = tags
            self.operations = operations
        }

        func has(_ operation: Operation) -> Bool {
            clients.contains { $0.target == operation.client } || tags.contains { $0.target == operation.tag }
                || operations.contains { $0.target == operation.fullName }
        }
    }
}
