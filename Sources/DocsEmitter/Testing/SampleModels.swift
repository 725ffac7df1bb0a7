import DocsSchema

/// Which models have a sample, and which parts a sample cannot have, as it would go on without end.
struct SampleModels {
    /// The models that each model leads to, itself among them if it holds its own kind; by the model's name.
    private var reached: [String: Set<String>] = [:]
    /// The names of models that no finite value can be written of.
    private var endless: Set<String> = []

    init(_ models: [String: Model]) {
        for (name, model) in models { reached[name] = models.reached(from: model.fields.compactMap(\.type.modelName)) }
        let demanded = models.mapValues { model in
            Model(name: model.name, fields: model.fields.filter(\.isPartOfAnyValue), pages: [])
        }
        for (name, model) in demanded {
            let parts = demanded.reached(from: model.fields.compactMap(\.type.modelName))
            let isEndless = parts.contains { part in
                demanded.reached(from: (demanded[part]?.fields ?? []).compactMap(\.type.modelName)).contains(part)
            }
            if isEndless { endless.insert(name) }
        }
    }

    /// Whether a sample of the model can be written.
    func has(_ model: String) -> Bool { !endless.contains(model) }

    /// Whether the field is left empty, as a value in it would hold the model it is a part of, or has no sample.
    func leavesOut(_ field: Field, of model: String) -> Bool {
        guard let part = field.type.modelName else { return false }
        if field.isPartOfAnyValue { return endless.contains(part) }
        return endless.contains(part) || reached[part]?.contains(model) == true || part == model
    }
}

extension Field {
    /// Whether no value of the model is without a value of another model here.
    fileprivate var isPartOfAnyValue: Bool {
        if presence == .required, case .model = type { true } else { false }
    }
}
