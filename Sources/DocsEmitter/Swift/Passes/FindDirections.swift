package import DocsSchema

/// Finds the models that become types, and which ways each of them travels.
///
/// A conformance nobody uses costs its user build time, and the wrapper of a response is opened by the runtime, so it
/// is no type at all unless something else has it as a part.
package struct FindDirections {
    package init() {}

    /// By the model's name; models that become no type are left out.
    package func run(_ schema: Schema, models: [String: Model]) -> [String: Directions] {
        var found: [String: Directions] = [:]
        var wrappers: Set<String> = []
        for operation in schema.operations {
            if let request = operation.request {
                mark(request, .encoded, in: models, &found)
            }
            switch schema.payload(of: operation, models: models) {
            case .enveloped(let type):
                type.modelName.map { mark($0, .decoded, in: models, &found) }
            case .body(let type):
                type.modelName.map { mark($0, .decoded, in: models, &found) }
                continue
            case .acknowledgment:
                break
            }
            if case .model(let wrapper)? = operation.response { wrappers.insert(wrapper) }
        }
        let unreached = schema.models.filter { found[$0.name] == nil && !wrappers.contains($0.name) }
        for model in unreached {
            mark(model.name, [.encoded, .decoded], in: models, &found)
        }
        return found
    }

    /// Marks the model and all it is made of.
    private func mark(
        _ name: String, _ directions: Directions, in models: [String: Model], _ found: inout [String: Directions]
    ) {
        var open = [name]
        while let name = open.popLast() {
            guard let model = models[name], found[name, default: []].isSuperset(of: directions) == false else {
                continue
            }
            found[name, default: []].formUnion(directions)
            open += model.fields.compactMap(\.type.modelName)
        }
    }
}
