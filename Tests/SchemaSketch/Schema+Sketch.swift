package import DocsSchema

extension Schema {
    /// A schema from a few lines, for tests and for the examples of the documentation:
    ///
    ///     client ManagementClient https://api.example.com // What an administrator can do
    ///     GET /get-user ManagementClient.getUser -> UserDto [tag: users]
    ///       userId: string! // Who
    ///       limit: integer [default: 10]
    ///     UserDto
    ///       status: enum(active gone)
    ///       roles: array of RoleDto [max: 50]
    ///     enum Color: red, green
    ///
    /// `!` marks what is required. `-> UserDto` stands in the envelope, `=> UserDto` without one, `-> nothing` is an
    /// envelope without payload. Semicolons are as good as line breaks, and indentation is for the eye only.
    package init(sketch text: String) {
        var sketch = Sketch()
        for line in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) { sketch.read(SketchLine(line)) }
        self = sketch.finished
    }
}

/// A schema under construction.
private struct Sketch {
    private var schema = Schema(name: "Pets")
    /// The model that fields are added to.
    private var model: Int?

    mutating func read(_ line: SketchLine) {
        let words = line.words
        guard let first = words.first else { return }
        if let method = HTTPMethod(rawValue: first) {
            addOperation(method, line)
        } else if first == "client" {
            let url = words.count > 2 ? words[2] : nil
            let authentication = line["authentication"].flatMap(ClientAuthentication.init)
            schema.clients.append(
                Client(
                    name: words[1], description: line.description, baseURL: url, authentication: authentication))
        } else if first == "api" {
            schema.name = words[1]
        } else if first == "envelope" {
            schema.envelope = Envelope(
                status: words[1], success: true, message: words[2], payload: words.dropFirst(3).first)
        } else if first == "enum" {
            let values = words.dropFirst(2).map { OpenEnum.Value($0.filter { $0 != "," }) }
            schema.enums.append(OpenEnum(name: String(words[1].dropLast()), values: values))
        } else if first.hasSuffix(":") {
            addField(String(first.dropLast()), line)
        } else {
            addModel(first, description: line.description)
        }
    }

    /// With the enums that stand alone told from models.
    var finished: Schema {
        var schema = schema
        let enums = Set(schema.enums.map(\.name))
        for model in schema.models.indices {
            for field in schema.models[model].fields.indices {
                let type = schema.models[model].fields[field].type
                schema.models[model].fields[field].type = type.withEnums(enums)
            }
        }
        return schema
    }

    private mutating func addOperation(_ method: HTTPMethod, _ line: SketchLine) {
        let parts = line.words[2].split(separator: ".").map(String.init)
        var operation = Operation(
            client: parts[0], name: parts[1], page: "page.md", method: method, path: line.words[1])
        operation.title = line["title"] ?? ""
        operation.description = line.description
        operation.tag = line["tag"] ?? ""
        operation.page = line["page"] ?? operation.page
        operation.body = line["body"]
        operation.sampleResult = line["sample"].map(JSON.string)
        operation.request = line["request"]
        operation.symbol = line["symbol"]
        operation.paging = line["paging"].map { text in
            let names = text.split(separator: " ").map(String.init)
            return Paging(page: [names[0]], limit: [names[1]], list: names[2])
        }
        model = nil
        if line.words.count > 4 {
            operation.response = response(line.words[3], line.words[4...].joined(separator: " "), of: parts[1], line)
        }
        schema.operations.append(operation)
    }

    private mutating func response(_ arrow: String, _ text: String, of name: String, _ line: SketchLine)
        -> TypeReference
    {
        guard arrow == "->" else { return TypeReference(sketch: text) }
        let wrapper = "\(name)Wrapper"
        var fields = [
            Field(name: schema.envelope.status, type: .integer, presence: .required),
            Field(name: schema.envelope.message, type: .string, presence: .required),
        ]
        if let payload = schema.envelope.payload, text != "nothing" {
            let description = line["returns"] ?? ""
            let type = TypeReference(sketch: text)
            fields.append(Field(name: payload, type: type, presence: .required, description: description))
        }
        schema.models.append(Model(name: wrapper, fields: fields, pages: []))
        return .model(wrapper)
    }

    private mutating func addModel(_ name: String, description: String = "") {
        model = schema.models.count
        schema.models.append(Model(name: name, description: description, fields: [], pages: []))
    }

    private mutating func addField(_ name: String, _ line: SketchLine) {
        if model == nil, let operation = schema.operations.indices.last {
            let name = schema.operations[operation].name
            let request =
                schema.operations[operation].request ?? "\(name.prefix(1).uppercased())\(name.dropFirst())Request"
            schema.operations[operation].request = request
            addModel(request)
        }
        guard let model else { return }
        var text = line.words.dropFirst().joined(separator: " ")
        let isRequired = text.hasSuffix("!")
        if isRequired { text.removeLast() }
        var type = TypeReference(sketch: text)
        if let start = text.firstRange(of: "enum("), let end = text.lastIndex(of: ")") {
            let name = "\(schema.models[model].name).\(name)"
            let values = text[start.upperBound..<end].split(separator: " ").map { OpenEnum.Value(String($0)) }
            schema.enums.append(OpenEnum(name: name, values: values))
            type = TypeReference(sketch: text[..<start.lowerBound] + "enum").withOwnEnum(name)
        }
        schema.models[model].fields.append(
            Field(
                name: name, type: type, presence: isRequired ? .required : .optional,
                defaultValue: line["default"].map(JSON.string), example: line["example"].map(JSON.string),
                description: line.description, maxItems: line["max"].flatMap { Int($0) }))
        let last = schema.models[model].fields.count - 1
        schema.models[model].fields[last].symbol = line["symbol"]
    }
}
