import DocsSchema

extension JSON {
    /// The type whose value this is, as far as one value shows it.
    var typeReference: TypeReference {
        switch self {
        case .string: .string
        case .number: .number
        case .bool: .boolean
        case .object: .map(.any)
        case .array(let elements): .array(elements.first?.typeReference ?? .any)
        case .null: .any
        }
    }
}
