import DocsSchema

/// Gives a sample result the shape that the types say.
///
/// The generator of the pages prints an array of objects as one object and an array of strings as a string that holds
/// JSON. What the types do not speak of stays as it is.
struct RepairSample {
    private let models: [String: Model]
    /// The types of the fields of data structures by name, made once however many objects samples show.
    private var types: [String: [String: TypeReference]] = [:]

    init(models: [String: Model]) {
        self.models = models
    }

    mutating func run(_ value: JSON, as type: TypeReference) -> JSON {
        switch type {
        case .array(let element): array(value, of: element)
        case .model(let name): object(value, of: name)
        case .map(let element):
            switch value {
            case .object(let members): .object(members.map { .init($0.name, run($0.value, as: element)) })
            default: value
            }
        default: value
        }
    }

    private mutating func array(_ value: JSON, of element: TypeReference) -> JSON {
        switch value {
        case .array(let elements): return .array(elements.map { run($0, as: element) })
        case .object where element.modelName != nil: return .array([run(value, as: element)])
        case .string(let text):
            guard let parsed = try? JSONReader.read(text), case .array = parsed else { return value }
            return array(parsed, of: element)
        default: return value
        }
    }

    private mutating func object(_ value: JSON, of name: String) -> JSON {
        guard case .object(let members) = value, let types = types(of: name) else { return value }
        return .object(
            members.map { member in
                .init(member.name, types[member.name].map { run(member.value, as: $0) } ?? member.value)
            })
    }

    private mutating func types(of name: String) -> [String: TypeReference]? {
        if let known = types[name] { return known }
        guard let model = models[name] else { return nil }
        let found = Dictionary(model.fields.map { ($0.name, $0.type) }) { first, _ in first }
        types[name] = found
        return found
    }
}
