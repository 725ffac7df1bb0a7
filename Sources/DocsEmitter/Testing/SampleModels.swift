import DocsSchema

/// Which models have a sample, and which parts a sample cannot have, as it would go on without end.
struct SampleModels {
    /// The models that each model leads to, itself among them if it holds its own kind; by the model's name.
    private var reached: [String: Set<String>] = [:]
    /// The names of models that no finite value can be written of.
    private var endless: Set<String> = []

    init(_ models: [String: Model]) {
        for (name, model) in models { reached[name] = models.reached(from: model.fields.compactMap(\.type.modelName)) }
        // A model whose required part is endless is endless itself.
        var found = true
        while found {
            found = false
            for (name, model) in models where !endless.contains(name) {
                let isEndless = model.fields.contains { field in
                    guard field.presence == .required, case .model(let part) = field.type else { return false }
                    return endless.contains(part) || reached[part]?.contains(name) == true
                }
                if isEndless { found = endless.insert(name).inserted || found }
            }
        }
    }

    /// Whether a sample of the model can be written.
    func has(_ model: String) -> Bool { !endless.contains(model) }

    /// Whether a value of the type would hold the model it is a part of, or a model without a sample.
    func cannotHold(_ type: TypeReference, in model: String) -> Bool {
        guard let part = type.modelName else { return false }
        return endless.contains(part) || reached[part]?.contains(model) == true || part == model
    }
}
