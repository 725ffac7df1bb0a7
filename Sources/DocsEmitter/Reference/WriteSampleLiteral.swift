import DocsSchema

/// A value of a generated type as a literal in Swift: the page's example, as far as it fits the type.
struct WriteSampleLiteral {
    let names: TypeNames
    let types: DefinedTypes
    /// How many more values may be written: a model that holds itself has none, and nobody reads a sample of hundreds.
    private var remaining = 200
    /// Which models are written as `.sample`, and which cannot be, as they would hold themselves; `nil` to write all out.
    private let samples: SampleModels?

    init(names: TypeNames, types: DefinedTypes, samples: SampleModels? = nil) {
        self.names = names
        self.types = types
        self.samples = samples
    }

    /// Which fields of a model a sample shows.
    enum Choice {
        case required
        case all
        /// So many of the first scalars that have an example.
        case examples(Int)
    }

    /// The chosen fields and those of the example, with their labels; `nil` if one of them has no value to write.
    mutating func arguments(of model: Model, choice: Choice, example: JSON? = nil) -> [String]? {
        var arguments: [String] = []
        for (field, property) in zip(model.fields, names.properties[model.name] ?? []) {
            let part = example?[field.name]
            guard part != nil || isShown(field, by: choice, after: arguments.count) else { continue }
            let example = part ?? field.example ?? field.defaultValue
            let isLeftOut = samples?.leavesOut(field, of: model.name) == true
            if isLeftOut, field.presence == .optional { continue }
            guard var literal = isLeftOut ? field.type.emptyLiteral : literal(field.type, example) else { return nil }
            if names.isNullable(field, of: model), !literal.hasPrefix("\"") {
                literal = ".value(\(literal))"
            }
            arguments.append("\(SwiftKeyword.escaped(label: property)): \(literal)")
        }
        return arguments
    }

    private func isShown(_ field: Field, by choice: Choice, after count: Int) -> Bool {
        switch choice {
        case .required: field.presence == .required
        case .all: true
        case .examples(let limit): count < limit && field.type.isScalar && field.example != nil
        }
    }

    private mutating func literal(_ type: TypeReference, _ example: JSON?) -> String? {
        guard remaining > 0 else { return nil }
        remaining -= 1
        return switch type {
        case .string: text(example)
        case .integer: digits(example) { Int($0) != nil }
        case .number: digits(example) { Double($0)?.isFinite == true }
        case .boolean: example == .bool(false) ? "false" : "true"
        case .any: json(example ?? .object([]))
        case .openEnum(let name): value(name, example)
        case .array(let item): list(item, example)
        case .map(let item): dictionary(item, example)
        case .model(let name): object(name, example)
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
        let constants = AssignNames.constants.run(values.map(\.wantedName))
        let index = example == nil ? values.indices.first : values.firstIndex { .string($0.value) == example }
        guard let index else { return ".init(rawValue: \(text(example)))" }
        return "." + SwiftKeyword.escaped(member: constants[index])
    }

    private mutating func list(_ item: TypeReference, _ example: JSON?) -> String {
        let examples: [JSON?] = example?.elements ?? [example]
        let literals = examples.compactMap { literal(item, $0) }
        return "[\(literals.joined(separator: ", "))]"
    }

    private mutating func dictionary(_ item: TypeReference, _ example: JSON?) -> String {
        let members = (example?.members ?? []).unique(by: \.name)
        let literals = members.compactMap { member in
            literal(item, member.value).map { "\(StringLiteral.quoted(member.name)): \($0)" }
        }
        return literals.isEmpty ? "[:]" : "[\(literals.joined(separator: ", "))]"
    }

    private mutating func object(_ name: String, _ example: JSON?) -> String? {
        guard names.models[name] != nil, let model = types.models[name] else { return json(example ?? .object([])) }
        guard !model.fields.isEmpty else { return dictionary(.any, example) }
        if samples != nil { return ".sample" }
        return arguments(of: model, choice: .required, example: example).map {
            ".init(\($0.joined(separator: ", ")))"
        }
    }

    private mutating func json(_ value: JSON) -> String {
        switch value {
        case .null: ".null"
        case .bool(let flag): flag ? "true" : "false"
        case .number: digits(value) { Double($0)?.isFinite == true }
        case .string(let text): StringLiteral.quoted(text)
        case .array(let elements): "[\(elements.map { json($0) }.joined(separator: ", "))]"
        case .object: dictionary(.any, value)
        }
    }
}

extension TypeReference {
    /// A value without elements; `nil` for a type that always has something in it.
    fileprivate var emptyLiteral: String? {
        switch self {
        case .array: "[]"
        case .map: "[:]"
        default: nil
        }
    }

    /// Whether a value is a single text, number or flag.
    fileprivate var isScalar: Bool {
        switch self {
        case .string, .integer, .number, .boolean, .openEnum: true
        case .any, .map, .array, .model: false
        }
    }
}
