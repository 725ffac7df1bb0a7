import DocsSchema

/// Operations as OpenAPI's path items.
struct MakePaths {
    let schemas: MakeSchemas
    /// Where each client's calls go; empty unless clients differ in it, as the document says it once for all otherwise.
    let serversByClient: [String: String]

    /// Several operations of one method and path are legal on pages, where each is a convenience of its own, and not in
    /// OpenAPI. The first stands under the path; the others stand beside it under `x-operations`, by method, so that
    /// nothing is lost.
    func run(_ operations: [Operation]) -> JSON {
        var ids: Set<String> = []
        var items: [String: PathItem] = [:]
        for operation in operations {
            let template = PathTemplate(operation.path)
            let json = json(of: operation, id: operation.uniqueID(&ids), template: template)
            items[template.path, default: PathItem()].add(json, method: operation.method.rawValue.lowercased())
        }
        return .object(items.map { JSON.Member($0.key, $0.value.json) })
    }

    private func json(of operation: Operation, id: String, template: PathTemplate) -> JSON {
        let request = operation.request.flatMap { schemas.types.models[$0] }
        let parameters = parameters(of: operation, request: request, template: template)
        return .object(dropping: [
            "operationId": .string(id),
            "summary": operation.title.jsonUnlessEmpty,
            "description": operation.description.jsonUnlessEmpty,
            "tags": operation.tag.jsonUnlessEmpty.map { .array([$0]) },
            "parameters": parameters.isEmpty ? nil : .array(parameters),
            "requestBody": operation.method.sendsQuery ? nil : request.flatMap { body($0, of: operation) },
            "responses": .object([.init("200", response(of: operation))]),
            "servers": serversByClient[operation.client].map { .array([.object([.init("url", .string($0))])]) },
        ])
    }

    private func body(_ model: Model, of operation: Operation) -> JSON {
        let whole = operation.body.flatMap { model[field: $0] }
        let isRequired = whole?.presence == .required || model.fields.contains { $0.presence == .required }
        return .object(dropping: [
            "content": content(schema: schemas.schema(of: whole?.type ?? .model(model.name)), example: whole?.example),
            "required": isRequired ? true : nil,
        ])
    }

    private func response(of operation: Operation) -> JSON {
        let schema = operation.response.map(schemas.schema)
        let isSilent = schema == nil && operation.sampleResult == nil
        return .object(dropping: [
            "description": "Success",
            "content": isSilent ? nil : content(schema: schema, example: operation.sampleResult),
        ])
    }

    private func content(schema: [JSON.Member]?, example: JSON?) -> JSON {
        let media = JSON.object(dropping: ["schema": schema.map(JSON.object), "example": example])
        return .object([.init("application/json", media)])
    }

    private func parameters(of operation: Operation, request: Model?, template: PathTemplate) -> [JSON] {
        var parameters = template.parameters.map { name in
            parameter(request?[field: name] ?? Field(name: name, type: .string, presence: .required), in: .path)
        }
        guard operation.method.sendsQuery else { return parameters }
        var names = Set(template.parameters)
        for field in request?.fields ?? [] where names.insert(field.name).inserted {
            parameters.append(parameter(field, in: .query))
        }
        return parameters
    }

    private enum Location: String {
        case path
        case query
    }

    /// Arrays travel as one value with commas, while OpenAPI takes repetition for granted unless told otherwise.
    private func parameter(_ field: Field, in location: Location) -> JSON {
        let isList = if case .array = field.type { location == .query } else { false }
        return .object(dropping: [
            "name": .string(field.name),
            "in": .string(location.rawValue),
            "required": location == .path || field.presence == .required ? true : nil,
            "description": schemas.description(of: field).jsonUnlessEmpty,
            "explode": isList ? false : nil,
            "schema": .object(schemas.limitedSchema(of: field)),
            "example": field.example,
        ])
    }
}

/// What stands under one path.
private struct PathItem {
    var first: [JSON.Member] = []
    var others: [(method: String, operation: JSON)] = []

    mutating func add(_ operation: JSON, method: String) {
        if first.contains(where: { $0.name == method }) {
            others.append((method, operation))
        } else {
            first.append(.init(method, operation))
        }
    }

    var json: JSON {
        guard !others.isEmpty else { return .object(first) }
        let byMethod = Dictionary(grouping: others, by: \.method).map { method, others in
            JSON.Member(method, .array(others.map(\.operation)))
        }
        return .object(first + [.init("x-operations", .object(byMethod))])
    }
}

extension Operation {
    /// The method's name; of two with the same name, the second says its client too.
    fileprivate func uniqueID(_ taken: inout Set<String>) -> String {
        taken.insert(name).inserted ? name : taken.insertUnique(fullName)
    }
}
