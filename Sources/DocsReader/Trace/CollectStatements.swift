import DocsSchema

/// Gathers what pages state, place by place, under the names that the schema gives it.
struct CollectStatements {
    let operations: [CollectedOperation]

    func run(_ pages: [PageFacts]) -> [Statement] {
        var statements = operations.flatMap(ofOperation)
        for model in pages.flatMap(\.models) {
            guard let name = model.name else { continue }
            statements.append(
                Statement(
                    symbols: [name], position: model.position, says: "\(model.fields.count) fields", inferences: []))
            statements += model.values.map {
                Statement(
                    symbols: ["\(name).\($0.value)", name], position: model.position, says: "value \($0.value)",
                    inferences: [])
            }
            statements += fields(model.fields, owners: [name])
        }
        return statements
    }

    private func ofOperation(_ collected: CollectedOperation) -> [Statement] {
        let operation = collected.operation
        let statements = collected.positions.map {
            Statement(
                symbols: [operation.fullName, operation.name],
                position: $0,
                says: "\(operation.method.rawValue) \(operation.path)",
                inferences: operation.inferences
            )
        }
        let owners = [operation.fullName, operation.name] + (operation.request.map { [$0] } ?? [])
        return statements
            + collected.requests.flatMap { fields($0.fields, owners: owners) }
            + collected.responses.flatMap { fields($0.fields, owners: collected.responseName.map { [$0] } ?? []) }
    }

    private func fields(_ fields: [FieldFacts], owners: [String]) -> [Statement] {
        fields.map { field in
            var says = field.values.isEmpty ? "\(field.type)" : "\(field.type), one of \(field.values.count) values"
            if let presence = field.presence { says += ", \(presence.rawValue)" }
            if let limit = field.maxItems { says += ", at most \(limit) elements" }
            if let value = field.defaultValue { says += ", default \(JSONWriter.compact(value))" }
            return Statement(
                symbols: owners.map { "\($0).\(field.name)" }, position: field.position, says: says,
                presence: field.presence, inferences: field.inferences)
        }
    }
}
