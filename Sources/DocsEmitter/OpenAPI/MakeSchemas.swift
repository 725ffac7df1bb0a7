import DocsSchema

/// Models, fields and types as JSON Schema.
struct MakeSchemas {
    let types: DefinedTypes
    let components: ComponentNames

    /// The members of `components.schemas`.
    func run(_ models: [Model]) -> [JSON.Member] {
        models.compactMap { model in
            components[model.name].map { JSON.Member($0, schema(of: model)) }
        }
    }

    /// A model without fields is a free-form object.
    private func schema(of model: Model) -> JSON {
        let required = model.fields.filter { $0.presence == .required }.map { JSON.string($0.name) }
        return .object(dropping: [
            "type": "object",
            "description": model.description.jsonUnlessEmpty,
            "properties": model.fields.isEmpty
                ? nil : .object(model.fields.map { JSON.Member($0.name, schema(of: $0)) }),
            "required": required.isEmpty ? nil : .array(required),
            "additionalProperties": model.fields.isEmpty ? true : nil,
        ])
    }

    /// A field's type with everything else that is known of it beside the type, which 3.1 allows beside `$ref` too.
    private func schema(of field: Field) -> JSON {
        var members = limitedSchema(of: field)
        if let description = description(of: field).jsonUnlessEmpty {
            members.append(.init("description", description))
        }
        if let example = field.example { members.append(.init("example", example)) }
        return .object(members)
    }

    /// A field's type, default and limit: what belongs into the schema of a parameter, not beside it.
    func limitedSchema(of field: Field) -> [JSON.Member] {
        var members = schema(of: field.type)
        if let value = field.defaultValue { members.append(.init("default", value)) }
        if let limit = field.maxItems { members.append(.init("maxItems", .number(limit))) }
        return members
    }

    /// The description, with what the page says of each value as a list: JSON Schema has no place of its own for it.
    func description(of field: Field) -> String {
        let values = types.values(of: field.type)
        guard values.contains(where: { !$0.description.isEmpty }) else { return field.description }
        var text = field.description
        for value in values {
            if !text.isEmpty { text += "\n" }
            text += "- `\(value.value)`"
            if !value.description.isEmpty { text += ": \(value.description)" }
        }
        return text
    }

    /// A type that leads to no model of the schema allows any value.
    func schema(of type: TypeReference) -> [JSON.Member] {
        switch type {
        case .string: [.init("type", "string")]
        case .integer: [.init("type", "integer")]
        case .number: [.init("type", "number")]
        case .boolean: [.init("type", "boolean")]
        case .any: []
        case .map(.any): [.init("type", "object"), .init("additionalProperties", true)]
        case .map(let item): [.init("type", "object"), .init("additionalProperties", .object(schema(of: item)))]
        case .array(let item): [.init("type", "array"), .init("items", .object(schema(of: item)))]
        case .model(let name):
            components[name].map { [.init("$ref", .string("#/components/schemas/\($0)"))] } ?? []
        case .openEnum:
            [.init("type", "string")] + enumMembers(of: type)
        }
    }

    private func enumMembers(of type: TypeReference) -> [JSON.Member] {
        let values = types.values(of: type)
        return values.isEmpty ? [] : [.init("enum", .array(values.map { .string($0.value) }))]
    }
}
