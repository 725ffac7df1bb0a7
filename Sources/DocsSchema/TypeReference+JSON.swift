extension TypeReference {
    /// The type that ``json`` wrote, or that a person wrote into the configuration.
    package init?(json: JSON) {
        if let word = json.string {
            switch word {
            case "string": self = .string
            case "integer": self = .integer
            case "number": self = .number
            case "boolean": self = .boolean
            case "any": self = .any
            default: return nil
            }
            return
        }
        guard let member = json.members?.first, json.members?.count == 1 else { return nil }
        switch (member.name, member.value.string, TypeReference(json: member.value)) {
        case ("model", let name?, _): self = .model(name)
        case ("enum", let name?, _): self = .openEnum(name)
        case ("array", _, let item?): self = .array(item)
        case ("map", _, let item?): self = .map(item)
        default: return nil
        }
    }

    /// A word for what needs none, else an object with one key: `{"array": "string"}`.
    package var json: JSON {
        switch self {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .any: "any"
        case .map(let item): .object([.init("map", item.json)])
        case .array(let item): .object([.init("array", item.json)])
        case .model(let name): .object([.init("model", .string(name))])
        case .openEnum(let name): .object([.init("enum", .string(name))])
        }
    }
}
