import DocsRuntime

/// Reads what stands under a method of a path.
struct ReadOperation {
    var schemas: ReadSchema

    func run(
        _ json: JSONValue, method: String, path: String, at place: String
    ) throws(MalformedDocument) -> DocumentedOperation {
        guard let id = json["operationId"]?.stringValue else {
            throw MalformedDocument(place: place, reason: "has no operationId")
        }
        var parameters: [DocumentedOperation.Parameter] = []
        for (index, parameter) in (json["parameters"]?.arrayValue ?? []).enumerated() {
            parameters.append(try self.parameter(parameter, at: "\(place)/parameters/\(index)"))
        }
        let body = try content(json["requestBody"], at: "\(place)/requestBody")
        return DocumentedOperation(
            id: id,
            method: method.uppercased(),
            path: PathTemplate(text: path),
            tags: json["tags"]?.arrayValue?.compactMap(\.stringValue) ?? [],
            parameters: parameters,
            body: body.map { .init(schema: $0, isRequired: json["requestBody"]?["required"] == true) },
            response: try content(json["responses"]?["200"], at: "\(place)/responses/200")
        )
    }

    private func parameter(
        _ json: JSONValue, at place: String
    ) throws(MalformedDocument) -> DocumentedOperation.Parameter {
        guard let name = json["name"]?.stringValue,
            let location = json["in"]?.stringValue.flatMap(DocumentedOperation.Parameter.Location.init)
        else { throw MalformedDocument(place: place, reason: "is no parameter of a path or a query") }
        let schema = try schemas.run(json["schema"] ?? [:], at: "\(place)/schema")
        return .init(name: name, location: location, isRequired: json["required"] == true, schema: schema)
    }

    /// The schema of a body of JSON; nil where there is no such body.
    private func content(_ json: JSONValue?, at place: String) throws(MalformedDocument) -> Schema? {
        guard let media = json?["content"]?["application/json"] else { return nil }
        return try schemas.run(media["schema"] ?? [:], at: "\(place)/schema")
    }
}
