import DocsRuntime

/// Reads a schema, and rejects what would be checked wrongly rather than not at all.
struct ReadSchema {
    /// The names of the document's component schemas, which references have to lead to.
    var components: Set<String>

    func run(_ json: JSONValue, at place: String) throws(MalformedDocument) -> Schema {
        // In OpenAPI 3.1 an empty schema may be written as `true`.
        if json == true { return .any }
        guard json.objectValue != nil else { throw MalformedDocument(place: place, reason: "is no schema") }
        return Schema(type: try type(json, at: place), example: json["example"])
    }

    private func type(_ json: JSONValue, at place: String) throws(MalformedDocument) -> ValueType {
        if let reference = json["$ref"]?.stringValue { return try component(reference, at: place) }
        guard let type = json["type"] else { return .any }
        switch type.stringValue {
        case "string": return .string(known: json["enum"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array": return .array(try run(json["items"] ?? true, at: "\(place)/items"))
        case "object": return .object(try object(json, at: place))
        default: throw MalformedDocument(place: place, reason: "has the unknown type \(type)")
        }
    }

    private func component(_ reference: String, at place: String) throws(MalformedDocument) -> ValueType {
        let prefix = "#/components/schemas/"
        let name = String(reference.dropFirst(prefix.count))
        guard reference.hasPrefix(prefix), components.contains(name) else {
            throw MalformedDocument(place: place, reason: "refers to \(reference), which the document does not have")
        }
        return .reference(name)
    }

    /// JSON Schema lets an object have any further properties unless told otherwise. Exported documents mean the listed
    /// ones and no others, except where they list none or say `additionalProperties`.
    private func object(_ json: JSONValue, at place: String) throws(MalformedDocument) -> ObjectSchema {
        var properties: [String: Schema] = [:]
        for (name, property) in json["properties"]?.objectValue ?? [:] {
            properties[name] = try run(property, at: "\(place)/properties/\(name)")
        }
        let required = Set(json["required"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        var others = properties.isEmpty ? Schema.any : nil
        if let stated = json["additionalProperties"] {
            others = stated == false ? nil : try run(stated, at: "\(place)/additionalProperties")
        }
        return ObjectSchema(properties: properties, required: required, others: others)
    }
}
