import DocsSchema

extension TypeReference {
    /// From `string`, `array of UserDto` and the like; every other word is a model until enums are known.
    init(sketch text: some StringProtocol) {
        switch text {
        case "string": self = .string
        case "integer": self = .integer
        case "number": self = .number
        case "boolean": self = .boolean
        case "any": self = .any
        case "object": self = .map(.any)
        case _ where text.hasPrefix("array of "): self = .array(TypeReference(sketch: text.dropFirst(9)))
        case _ where text.hasPrefix("map of "): self = .map(TypeReference(sketch: text.dropFirst(7)))
        default: self = .model(String(text))
        }
    }

    func withEnums(_ names: Set<String>) -> TypeReference {
        switch self {
        case .model(let name) where names.contains(name): .openEnum(name)
        case .array(let item): .array(item.withEnums(names))
        case .map(let item): .map(item.withEnums(names))
        default: self
        }
    }

    /// With the enum `name` in the innermost place.
    func withOwnEnum(_ name: String) -> TypeReference {
        switch self {
        case .array(let item): .array(item.withOwnEnum(name))
        case .map(let item): .map(item.withOwnEnum(name))
        default: .openEnum(name)
        }
    }
}
