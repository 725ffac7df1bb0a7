package import DocsRuntime

/// Makes the body an operation succeeds with, out of nothing but the schema of its response.
package struct MakeResponse {
    package var document: OpenAPIDocument
    /// Whose status key has to say success.
    package var envelope: Envelope

    package init(document: OpenAPIDocument, envelope: Envelope = Envelope()) {
        self.document = document
        self.envelope = envelope
    }

    /// A body with every property the schema has; nil where the schema asks for a value without end.
    ///
    /// The status is also said in an object that lists no properties, as clients look for it in every answer.
    package func run(_ operation: DocumentedOperation) -> JSONValue? {
        guard let schema = operation.response else { return .object([envelope.statusKey: envelope.success]) }
        let made = value(of: schema, within: [])
        guard case .object(let object) = document.type(of: schema), var properties = made?.objectValue,
            object.properties[envelope.statusKey] != nil || object.properties.isEmpty
        else { return made }
        properties[envelope.statusKey] = envelope.success
        return .object(properties)
    }

    /// A value that fits; nil where it would have to hold one of the schemas it is within, and so have no end.
    private func value(of schema: Schema, within outer: Set<String>) -> JSONValue? {
        switch schema.type {
        case .reference(let name):
            guard !outer.contains(name), let component = document.schemas[name] else { return nil }
            return value(of: component, within: outer.union([name]))
        case .object(let object) where !object.properties.isEmpty: return self.object(object, within: outer)
        case .object(let object): return example(of: schema) ?? others(object, within: outer)
        case .array(let items):
            // Elements of a schema are made from it, as pages shorten their examples.
            if case .reference = items.type { return .array(list(items, within: outer)) }
            return example(of: schema) ?? .array(list(items, within: outer))
        case .string(let known): return example(of: schema) ?? .string(known.first ?? "text")
        case .integer, .number: return example(of: schema) ?? 1
        case .boolean: return example(of: schema) ?? true
        case .any: return example(of: schema) ?? "anything"
        }
    }

    private func list(_ items: Schema, within outer: Set<String>) -> [JSONValue] {
        value(of: items, within: outer).map { [$0] } ?? []
    }

    /// An optional property whose value would have no end is left out.
    private func object(_ object: ObjectSchema, within outer: Set<String>) -> JSONValue? {
        var properties: [String: JSONValue] = [:]
        for (name, property) in object.properties {
            if let value = value(of: property, within: outer) {
                properties[name] = value
            } else if object.required.contains(name) {
                return nil
            }
        }
        return .object(properties)
    }

    private func others(_ object: ObjectSchema, within outer: Set<String>) -> JSONValue {
        guard let others = object.others, let value = value(of: others, within: outer) else { return [:] }
        return ["key": value]
    }

    /// The example the page gives, unless it is of another type, as on pages it often is.
    private func example(of schema: Schema) -> JSONValue? {
        guard let example = schema.example, ValidateValue(document: document).run(example, schema).isEmpty
        else { return nil }
        return example
    }
}
