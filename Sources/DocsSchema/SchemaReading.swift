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
