import DocsSchema

/// A value of a generated type as a literal in Swift: the page's example, as far as it fits the type.
struct WriteSampleLiteral {
    /// Required models within required models; deeper ones hold themselves, and have no value.
    private static let deepest = 16

    let names: TypeNames
    let types: DefinedTypes

    /// Which fields of a model a sample shows.
    enum Choice {
        case required
        /// So many of the first scalars that have an example.
        case examples(Int)
    }

    /// The chosen fields and those of the example, with their labels; `nil` if one of them has no value that can be written.
    func arguments(of model: Model, choice: Choice, example: JSON? = nil, depth: Int = 0) -> [String]? {
        guard depth < Self.deepest else { return nil }
        var arguments: [String] = []
        for (field, property) in zip(model.fields, names.properties[model.name] ?? []) {
            let part = example?[field.name]
            guard part != nil || isShown(field, by: choice, after: arguments.count) else { continue }
            let example = part ?? field.example ?? field.defaultValue
            guard let literal = literal(field.type, example, depth: depth) else { return nil }
            arguments.append("\(SwiftKeyword.escaped(property)): \(literal)")
        }
        return arguments
    }

    private func isShown(_ field: Field, by choice: Choice, after count: Int) -> Bool {
        switch choice {
        case .required: field.presence == .required
        case .examples(let limit): count < limit && field.type.isScalar && field.example != nil
        }
    }

    private func literal(_ type: TypeReference, _ example: JSON?, depth: Int) -> String? {
        switch type {
        case .string: text(example)
        case .integer: digits(example) { Int($0) != nil }
        case .number: digits(example) { Double($0)?.isFinite == true }
        case .boolean: example == .bool(false) ? "false" : "true"
        case .any: json(example ?? .object([]))
        case .openEnum(let name): value(name, example)
        case .array(let item): list(item, example, depth: depth)
        case .map(let item): dictionary(item, example, depth: depth)
        case .model(let name): object(name, example, depth: depth)
        }
    }

    private func text(_ example: JSON?) -> String {
        guard let example else { return "\"string\"" }
        return StringLiteral.quoted(example.string ?? JSONWriter.compact(example))
    }

    private func digits(_ example: JSON?, isValid: (String) -> Bool) -> String {
        if case .number(let digits) = example, isValid(digits) { digits } else { "1" }
    }

    /// The constant of a value that the page names, by which a reader sees what else there is.
    private func value(_ name: String, _ example: JSON?) -> String {
        guard names.enums[name] != nil else { return text(example) }
        let values = types.enums[name]?.values ?? []
        let constants = AssignNames.constants.run(values.map(\.value))
        let index = example == nil ? values.indices.first : values.firstIndex { .string($0.value) == example }
        guard let index else { return ".init(rawValue: \(text(example)))" }
        return "." + SwiftKeyword.escaped(constants[index])
    }

    private func list(_ item: TypeReference, _ example: JSON?, depth: Int) -> String {
        let examples: [JSON?] = example?.elements ?? [example]
        let literals = examples.compactMap { literal(item, $0, depth: depth + 1) }
        return "[\(literals.joined(separator: ", "))]"
    }

    private func dictionary(_ item: TypeReference, _ example: JSON?, depth: Int) -> String {
        var names: Set<String> = []
        let members = (example?.members ?? []).filter { names.insert($0.name).inserted }
        let literals = members.compactMap { member in
            literal(item, member.value, depth: depth + 1).map { "\(StringLiteral.quoted(member.name)): \($0)" }
        }
        return literals.isEmpty ? "[:]" : "[\(literals.joined(separator: ", "))]"
    }

    private func object(_ name: String, _ example: JSON?, depth: Int) -> String? {
        guard names.models[name] != nil, let model = types.models[name] else { return json(example ?? .object([])) }
        guard !model.fields.isEmpty else { return dictionary(.any, example, depth: depth) }
        return arguments(of: model, choice: .required, example: example, depth: depth + 1).map {
            ".init(\($0.joined(separator: ", ")))"
        }
    }

    private func json(_ value: JSON) -> String {
        switch value {
        case .null: ".null"
        case .bool(let flag): flag ? "true" : "false"
        case .number: digits(value) { Double($0)?.isFinite == true }
        case .string(let text): StringLiteral.quoted(text)
        case .array(let elements): "[\(elements.map(json).joined(separator: ", "))]"
        case .object: dictionary(.any, value, depth: 0)
        }
    }
}

extension TypeReference {
    /// Whether a value is a single text, number or flag.
    fileprivate var isScalar: Bool {
        switch self {
        case .string, .integer, .number, .boolean, .openEnum: true
        case .any, .map, .array, .model: false
        }
    }
}
