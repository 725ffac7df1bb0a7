import DocsSchema

/// What a page must define for its reader to understand a type: every model and enum that the type leads to.
struct ReachableTypes {
    enum Definition: Hashable {
        case model(Model)
        case openEnum(OpenEnum)
    }

    let types: DefinedTypes
    /// Depth first, in the order of the fields that lead to them.
    private(set) var definitions: [Definition] = []
    private var visitedModels: Set<String> = []
    private var visitedEnums: Set<String> = []

    init(types: DefinedTypes) {
        self.types = types
    }

    mutating func visit(_ type: TypeReference) {
        visit([type])
    }

    /// Visits what the fields lead to, and not the model itself.
    mutating func visit(fieldsOf model: Model) {
        visit(model.linkedTypes)
    }

    /// Without recursion: a chain of models may be as long as pages make it.
    private mutating func visit(_ roots: [TypeReference]) {
        var open = Array(roots.reversed())
        while let type = open.popLast() {
            if let name = type.modelName, let model = types.models[name], visitedModels.insert(name).inserted {
                definitions.append(.model(model))
                open += model.linkedTypes.reversed()
            } else if let name = type.enumName, let openEnum = types.enums[name], visitedEnums.insert(name).inserted {
                definitions.append(.openEnum(openEnum))
            }
        }
    }
}

extension Model {
    /// The types that lead to a definition of their own.
    fileprivate var linkedTypes: [TypeReference] {
        fields.lazy.filter { field in
            field.type.modelName != nil || field.type.enumName != nil && ownEnum(of: field) == nil
        }.map(\.type)
    }
}
