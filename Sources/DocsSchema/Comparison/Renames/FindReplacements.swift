/// Finds the places where one model stood and another stands: results of operations, parameters, fields.
struct FindReplacements {
    /// The names of the two models.
    struct Replacement: Hashable {
        let old: String
        let new: String
    }

    func run(_ old: Schema, _ new: Schema) -> [Replacement] {
        let pair = SchemaPair(old, new)
        let operations = old.operationsByName
        var found: [Replacement] = []
        for operation in new.operations {
            guard let before = operations[operation.fullName] else { continue }
            note(
                old.payload(of: before, models: pair.oldModels).type,
                new.payload(of: operation, models: pair.newModels).type, &found)
            let (request, newRequest) = (before.request, operation.request)
            note(request.flatMap { pair.oldModels[$0] }, newRequest.flatMap { pair.newModels[$0] }, &found)
        }
        for model in new.models { note(pair.oldModels[model.name], model, &found) }
        return found
    }

    private func note(_ old: Model?, _ new: Model?, _ found: inout [Replacement]) {
        guard let old, let new else { return }
        let before = old.fieldsByName
        for field in new.fields { note(before[field.name]?.type, field.type, &found) }
    }

    private func note(_ old: TypeReference?, _ new: TypeReference?, _ found: inout [Replacement]) {
        guard let old = old?.modelName, let new = new?.modelName, old != new else { return }
        found.append(Replacement(old: old, new: new))
    }
}
