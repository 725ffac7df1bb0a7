import DocsSchema

/// Reads the cells of a row as a field.
struct ReadField {
    let vocabulary: Vocabulary
    let columns: Columns

    /// A row's facts, with the tell that only the whole page can judge.
    struct Result {
        var field: FieldFacts
        var type: StatedType
        var bullets: [Bullet]
        /// Whether the description itself calls the bullets values.
        var namesValues: Bool
        /// The description for the case that the bullets are the values of an enum.
        var lead: String
        /// Whether the example stands without back-ticks.
        var hasBareExample: Bool
        /// The flag cell, if it says neither yes nor no.
        var unknownFlag: String?
    }

    func run(_ cells: [Text], position: SourcePosition) -> Result {
        func cell(_ column: Column) -> Text { columns.index(of: column).map { cells[$0] } ?? [] }
        let type = columns.contains(.type) ? ReadType(vocabulary: vocabulary).run(cell(.type)) : .enumValue
        let description = ReadDescription(vocabulary: vocabulary).run(cell(.description))
        let effective = type.completed(by: description.nested)
        let readValue = ReadExample(vocabulary: vocabulary)
        let example = readValue.run(cell(.example), type: effective)
        let flag = vocabulary.isRequired(cell(.required))
        var field = FieldFacts(
            name: cell(.name).literal,
            type: .any,
            presence: columns.contains(.required) ? (flag == true ? .required : .optional) : nil,
            defaultValue: readValue.run(cell(.defaultValue), type: effective)?.value,
            example: example?.value,
            description: description.text,
            maxItems: description.maxItems,
            position: position
        )
        if case .primitive(.string) = effective { field.nestedName = description.nested?.reference?.modelName }
        resolveType(of: &field, effective)
        return Result(
            field: field,
            type: effective,
            bullets: description.bullets,
            namesValues: description.namesValues,
            lead: description.lead,
            hasBareExample: example?.isCode == false,
            unknownFlag: flag == nil && !cell(.required).isEmpty ? cell(.required).string : nil
        )
    }

    private func resolveType(of field: inout FieldFacts, _ type: StatedType) {
        switch type {
        case .primitive(let type): field.type = type
        case .primitiveArray(let element): field.type = .array(element)
        case .namedArray(let name): field.type = .array(.model(name))
        case .named(let name):
            if case .array = field.example {
                field.type = .array(.model(name))
                field.inferences.append(Inference(.type, by: .example))
            } else {
                field.type = .model(name)
            }
        case .array:
            if let element = field.example?.elements?.first {
                field.type = .array(element.typeReference)
                field.inferences.append(Inference(.type, by: .example))
            } else {
                field.type = .array(.string)
                field.needsElement = true
                field.inferences.append(Inference(.type, by: .stringElement))
            }
        case .values(let values):
            field.type = .string
            field.values = values.map { OpenEnum.Value($0) }
        case .empty, .lostLink, .unknown, .enumValue: field.type = .any
        }
    }
}

extension StatedType {
    /// The type with the element or object that the description names.
    func completed(by nested: StatedType?) -> StatedType {
        guard case .named(let name)? = nested?.element else { return self }
        switch self {
        case .array, .primitiveArray(.map(.any)), .primitiveArray(.any): return .namedArray(name)
        case .empty, .unknown, .lostLink, .primitive(.map(.any)): return .named(name)
        default: return self
        }
    }

    private var element: StatedType {
        if case .namedArray(let name) = self { .named(name) } else { self }
    }
}

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
