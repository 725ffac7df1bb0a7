import DocsSchema

/// The Swift names of everything that becomes a declaration outside a method, without backticks.
struct TypeNames {
    /// By the client's name.
    var clients: [String: String] = [:]
    /// The methods, in the order of the operations.
    var methods: [String] = []
    /// By the model's name.
    var models: [String: String] = [:]
    /// The properties of each model in the order of its fields, by the model's name.
    var properties: [String: [String]] = [:]
    /// The names of the enums declared inside a model, in the order of its fields, by the model's name.
    var nestedEnums: [String: [String]] = [:]
    /// Where an enum is found: `UserDto.Status`, or `ResourceType` for one that stands alone. By the enum's name.
    var enums: [String: String] = [:]
    /// The type that tells an enum's values from those of others, found likewise: `UserDto.StatusValues`.
    var enumValues: [String: String] = [:]
    /// The models whose optional fields can also be set to null.
    var updates: Set<String> = []
}

extension TypeNames {
    /// The type of the property that a field becomes, written inside its model.
    func property(_ field: Field, of model: Model) -> String {
        let value = text(field.type, inside: models[model.name])
        guard field.presence == .optional else { return value }
        return isNullable(field, of: model) ? "Nullable<\(value)>" : value + "?"
    }

    /// Whether the field can be left as it is and can also be set to null.
    func isNullable(_ field: Field, of model: Model) -> Bool {
        field.presence == .optional && updates.contains(model.name) && !FindUpdates.manners.contains(field.name)
    }

    /// The type as it is written inside `owner`, or outside any other type; what the schema does not have is any JSON.
    func text(_ type: TypeReference, inside owner: String? = nil) -> String {
        switch type {
        case .string: "String"
        case .integer: "Int"
        case .number: "Double"
        case .boolean: "Bool"
        case .any: "JSONValue"
        case .map(let item): "[String: \(text(item, inside: owner))]"
        case .array(let item): "[\(text(item, inside: owner))]"
        case .model(let name): models[name] ?? "JSONValue"
        case .openEnum(let name): enums[name].map { shortened($0, inside: owner) } ?? "String"
        }
    }

    private func shortened(_ path: String, inside owner: String?) -> String {
        guard let owner, path.hasPrefix(owner + ".") else { return path }
        return String(path.dropFirst(owner.count + 1))
    }

    /// Whether the type is one of the runtime library, or an alias of one.
    func needsRuntime(_ type: TypeReference) -> Bool {
        switch type.innermost {
        case .any: true
        case .model(let name): models[name] == nil
        case .openEnum(let name): enums[name] != nil
        default: false
        }
    }
}
