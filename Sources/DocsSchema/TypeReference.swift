/// The type of a field, as far as the pages tell it.
///
/// Every combination that can be written is a type that can be emitted: there is no array without an element and no
/// model without a name.
package indirect enum TypeReference: Hashable, Sendable {
    case string
    case integer
    case number
    case boolean
    /// Any JSON value: what remains when a page lost or never stated the type.
    case any
    /// A free-form object whose values have the given type.
    case map(TypeReference)
    case array(TypeReference)
    /// A model of the schema, by name.
    case model(String)
    /// An open enum of the schema, by name.
    case openEnum(String)
}

extension TypeReference {
    /// The innermost element: `string` for an array of arrays of strings.
    package var element: TypeReference {
        if case .array(let item) = self { item.element } else { self }
    }

    /// What the type is made of in the end, through arrays and maps.
    package var innermost: TypeReference {
        switch self {
        case .array(let item), .map(let item): item.innermost
        default: self
        }
    }

    /// The model this type leads to, through arrays and maps, if any.
    package var modelName: String? {
        switch self {
        case .model(let name): name
        case .array(let item), .map(let item): item.modelName
        default: nil
        }
    }

    /// The open enum this type leads to, through arrays and maps, if any.
    package var enumName: String? {
        switch self {
        case .openEnum(let name): name
        case .array(let item), .map(let item): item.enumName
        default: nil
        }
    }

    /// The same type with another in the place of its innermost one.
    package func replacingInnermost(with other: TypeReference) -> TypeReference { replacingInnermost { _ in other } }

    /// The same type with what `replacement` makes of its innermost one.
    func replacingInnermost(_ replacement: (TypeReference) -> TypeReference) -> TypeReference {
        switch self {
        case .array(let item): .array(item.replacingInnermost(replacement))
        case .map(let item): .map(item.replacingInnermost(replacement))
        default: replacement(self)
        }
    }

    /// The same type with every model and enum name replaced.
    package func renaming(models: [String: String], enums: [String: String] = [:]) -> TypeReference {
        replacingInnermost { type in
            switch type {
            case .model(let name): .model(models[name] ?? name)
            case .openEnum(let name): .openEnum(enums[name] ?? name)
            default: type
            }
        }
    }
}

extension TypeReference: CustomStringConvertible {
    /// The type as it reads in a diagnostic: `array of UserDto`.
    package var description: String {
        switch self {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .any: "any"
        case .map(.any): "object"
        case .map(let item): "map of \(item)"
        case .array(let item): "array of \(item)"
        case .model(let name), .openEnum(let name): name
        }
    }
}
