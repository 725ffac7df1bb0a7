import DocsSchema

/// Finds the models in which an absent value and null mean different things: those that are sent to change something in
/// part, where the one leaves a value as it is and the other takes it away.
struct FindUpdates {
    /// First words of operations that change in part.
    private static let verbs = ["update", "patch", "edit", "modify"]
    /// Fields that say how to change, and are nothing that is changed.
    static let manners: Set<String> = ["option", "options"]

    /// The names of models that only updates are made of.
    func run(_ schema: Schema, models: [String: Model]) -> Set<String> {
        let updates = schema.operations.filter(isUpdate)
        let others = schema.operations.filter { !isUpdate($0) }
        let changed = models.mapValues { model in
            Model(name: model.name, fields: model.fields.filter { !Self.manners.contains($0.name) }, pages: [])
        }
        let sent = changed.reached(from: updates.compactMap(\.request))
        let answers = schema.operations.compactMap(\.response?.modelName)
        return sent.subtracting(models.reached(from: others.compactMap(\.request) + answers))
    }

    private func isUpdate(_ operation: Operation) -> Bool {
        guard !operation.method.sendsQuery else { return false }
        let word = operation.name.prefix { !$0.isUppercase && $0 != "_" && $0 != "-" }
        return operation.method == .patch || Self.verbs.contains(String(word))
    }
}
