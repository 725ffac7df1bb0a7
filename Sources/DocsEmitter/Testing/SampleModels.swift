import DocsSchema

/// Which models have a sample, and which parts a sample cannot have, as it would go on without end.
struct SampleModels {
    /// Models with the same number lead to each other; by the model's name.
    private let components: [String: Int]
    /// The names of models that no finite value can be written of.
    private let endless: Set<String>

    init(_ models: [String: Model]) {
        components = FindComponents().run(models.mapValues { $0.fields.compactMap(\.type.modelName) })
        endless = FindCycles().peel(
            models.mapValues { $0.fields.filter(\.isPartOfAnyValue).compactMap(\.type.modelName) })
    }

    /// Whether a sample of the model can be written.
    func has(_ model: String) -> Bool { !endless.contains(model) }

    /// Whether the field is left empty, as a value in it would hold the model it is a part of, or has no sample.
    func leavesOut(_ field: Field, of model: String) -> Bool {
        guard let part = field.type.modelName else { return false }
        if field.isPartOfAnyValue { return endless.contains(part) }
        return endless.contains(part) || part == model || components[part].map { $0 == components[model] } == true
    }
}

extension Field {
    /// Whether no value of the model is without a value of another model here.
    fileprivate var isPartOfAnyValue: Bool {
        if presence == .required, case .model = type { true } else { false }
    }
}
