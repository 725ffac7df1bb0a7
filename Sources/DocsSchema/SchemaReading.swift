/// What keeps a text from being read as a schema.
package struct SchemaFailure: Error, Hashable, CustomStringConvertible {
    /// The place inside the schema, such as `models[3].fields[0].type`.
    package var place: String
    package var message: String

    package var description: String { "\(place.isEmpty ? "schema" : place): \(message)" }
}

extension Schema {
    /// The schema that ``json`` wrote.
    package init(json: JSON) throws(SchemaFailure) {
        let root = SchemaObject(json: json, place: "")
        let version = json["formatVersion"]?.integer ?? 0
        guard version == Schema.formatVersion else {
            throw SchemaFailure(
                place: "formatVersion",
                message: "this version reads format \(Schema.formatVersion), the schema is of format \(version)"
            )
        }
        self.init(
            name: try root.text("name"),
            envelope: try Envelope(try root.object("envelope")),
            clients: try root.list("clients", Client.init),
            operations: try root.list("operations", Operation.init),
            models: try root.list("models", Model.init),
            enums: try root.list("enums", OpenEnum.init)
        )
    }
}

/// An object of the schema's JSON together with its place, for errors.
private struct SchemaObject {
    var json: JSON
    var place: String

    func text(_ name: String) throws(SchemaFailure) -> String {
        guard let text = json[name]?.string else { throw failure(name, "a string is missing here") }
        return text
    }

    func optionalText(_ name: String) -> String { json[name]?.string ?? "" }

    func object(_ name: String) throws(SchemaFailure) -> SchemaObject {
        guard let value = json[name] else { throw failure(name, "an object is missing here") }
        return SchemaObject(json: value, place: path(name))
    }

    func list<Element>(
        _ name: String,
        _ make: (SchemaObject) throws(SchemaFailure) -> Element
    ) throws(SchemaFailure) -> [Element] {
        guard let elements = json[name]?.elements else { throw failure(name, "a list is missing here") }
        var list: [Element] = []
        for (index, element) in elements.enumerated() {
            list.append(try make(SchemaObject(json: element, place: "\(path(name))[\(index)]")))
        }
        return list
    }

    func type(_ name: String) throws(SchemaFailure) -> TypeReference {
        guard let type = json[name].flatMap(TypeReference.init(json:)) else {
            throw failure(name, "a type is missing here")
        }
        return type
    }

    func inferences() throws(SchemaFailure) -> [Inference] {
        var inferences: [Inference] = []
        for member in json["inferred"]?.members ?? [] {
            guard let fact = Fact(rawValue: member.name), let rule = member.value.string.flatMap(Rule.init) else {
                throw failure("inferred.\(member.name)", "an unknown fact or rule")
            }
            inferences.append(Inference(fact, by: rule))
        }
        return inferences
    }

    func failure(_ name: String, _ message: String) -> SchemaFailure {
        SchemaFailure(place: path(name), message: message)
    }

    private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}

extension Envelope {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        guard let success = object.json["success"] else { throw object.failure("success", "a value is missing here") }
        self.init(
            status: try object.text("status"),
            success: success,
            message: try object.text("message"),
            code: object.json["code"]?.string,
            requestID: object.json["requestId"]?.string,
            payload: object.json["payload"]?.string
        )
    }
}

extension Client {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        self.init(
            name: try object.text("name"),
            description: object.optionalText("description"),
            baseURL: object.json["baseUrl"]?.string,
            authentication: object.json["authentication"]?.string.flatMap(ClientAuthentication.init),
            brand: object.json["headers"] == nil ? nil : try Brand(try object.object("headers")),
            language: object.json["language"]?.string
        )
    }
}

extension Brand {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        self.init(
            headerPrefix: try object.text("prefix"),
            scheme: try object.text("scheme"),
            tenantHeader: object.json["tenant"]?.string ?? Brand.usualTenantHeader
        )
    }
}

extension Paging {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        self.init(
            page: try object.text("page").split(separator: ".").map(String.init),
            limit: try object.text("limit").split(separator: ".").map(String.init),
            list: try object.text("list"),
            total: object.json["total"]?.string
        )
    }
}

extension Operation {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        guard let method = HTTPMethod(rawValue: try object.text("method")) else {
            throw object.failure("method", "an unknown HTTP method")
        }
        self.init(
            client: try object.text("client"),
            name: try object.text("name"),
            title: object.optionalText("title"),
            description: object.optionalText("description"),
            tag: object.optionalText("tag"),
            page: try object.text("page"),
            method: method,
            path: try object.text("path"),
            request: object.json["request"]?.string,
            body: object.json["body"]?.string,
            paging: object.json["paging"] == nil ? nil : try Paging(try object.object("paging")),
            response: object.json["response"] == nil ? nil : try object.type("response"),
            sampleResult: object.json["sampleResult"],
            inferences: try object.inferences()
        )
        symbol = object.json["symbol"]?.string
    }
}

extension Model {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        self.init(
            name: try object.text("name"),
            description: object.optionalText("description"),
            fields: try object.list("fields", Field.init),
            pages: (object.json["pages"]?.elements ?? []).compactMap(\.string)
        )
        symbol = object.json["symbol"]?.string
    }
}

extension Field {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        self.init(
            name: try object.text("name"),
            type: try object.type("type"),
            presence: object.json["required"] == true ? .required : .optional,
            defaultValue: object.json["default"],
            example: object.json["example"],
            description: object.optionalText("description"),
            maxItems: object.json["maxItems"]?.integer,
            inferences: try object.inferences()
        )
        symbol = object.json["symbol"]?.string
    }
}

extension OpenEnum {
    fileprivate init(_ object: SchemaObject) throws(SchemaFailure) {
        self.init(
            name: try object.text("name"),
            values: try object.list("values") { (value) throws(SchemaFailure) in
                var read = Value(try value.text("value"), description: value.optionalText("description"))
                read.symbol = value.json["symbol"]?.string
                return read
            }
        )
    }
}

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
}
