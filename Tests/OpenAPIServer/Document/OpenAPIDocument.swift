import DocsRuntime
package import Foundation

/// What an exported `openapi.json` says of the operations of an API and the values they exchange.
package struct OpenAPIDocument: Sendable {
    /// Sorted by path, so that tests which go through all of them do so in a stable order.
    package let operations: [DocumentedOperation]
    /// The component schemas by name.
    package let schemas: [String: Schema]

    /// Reads a document.
    ///
    /// - Throws: ``MalformedDocument``; `DecodingError` for what is no JSON.
    package init(json: Data) throws {
        let document = try JSONDecoder().decode(JSONValue.self, from: json)
        let components = document["components"]?["schemas"]?.objectValue ?? [:]
        let reader = ReadSchema(components: Set(components.keys))
        var schemas: [String: Schema] = [:]
        for (name, component) in components {
            let place = "#/components/schemas/\(name)"
            let schema = try reader.run(component, at: place)
            if case .reference = schema.type {
                throw MalformedDocument(place: place, reason: "is another name of a schema, and cannot be followed")
            }
            schemas[name] = schema
        }
        self.schemas = schemas
        guard let paths = document["paths"]?.objectValue else {
            throw MalformedDocument(place: "#/paths", reason: "is missing")
        }
        operations = try paths.sorted { $0.key < $1.key }.flatMap { path, item in
            try Self.operations(under: path, item, ReadOperation(schemas: reader))
        }
    }

    /// The operations a request of this method and path can mean, several only where the document holds several for one
    /// path.
    package func operations(method: String, path: String) -> [DocumentedOperation] {
        let matches = operations.filter { $0.method == method && $0.path.encodedValues(in: path) != nil }
        let least = matches.map(\.path.freedom).min()
        return matches.filter { $0.path.freedom == least }
    }

    /// What a schema says once a reference is followed.
    func type(of schema: Schema) -> ValueType {
        if case .reference(let name) = schema.type { schemas[name]?.type ?? .any } else { schema.type }
    }

    /// Besides the operations OpenAPI knows, those the exporter keeps under `x-operations`: further ones of a method.
    private static func operations(
        under path: String, _ item: JSONValue, _ reader: ReadOperation
    ) throws(MalformedDocument) -> [DocumentedOperation] {
        var operations: [DocumentedOperation] = []
        for method in ["get", "put", "post", "delete", "patch"] {
            let first = item[method].map { [$0] } ?? []
            let others = item["x-operations"]?[method]?.arrayValue ?? []
            for json in first + others {
                operations.append(try reader.run(json, method: method, path: path, at: "#/paths/\(path)/\(method)"))
            }
        }
        return operations
    }
}
