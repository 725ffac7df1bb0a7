import DocsSchema

/// Collects what the page of each operation shows.
struct MakePages {
    let schema: Schema
    let types: DefinedTypes
    let rows: MakeFieldRows
    let definitions: WrittenDefinitions
    let writeSampleCall: WriteSampleCall

    /// What the page at the path shows; the definitions on it are marked in `shown`.
    func run(
        _ operation: Operation, method: String, path: String, shown: inout ShownDefinitions
    ) -> PageView {
        let request = operation.request.flatMap { types.models[$0] }
        let response = responseModel(of: operation)
        let fitsTable = response.map(fitsResponseTable) ?? false
        var reachable = ReachableTypes(types: types)
        if let request { reachable.visit(fieldsOf: request) }
        if let response, fitsTable {
            reachable.visit(fieldsOf: response)
        } else if let type = operation.response {
            reachable.visit(type)
        }
        shown.insert(reachable.definitions)
        if let request { shown.models.insert(request.name) }
        if let response { shown.models.insert(response.name) }
        return PageView(
            operation,
            request: request,
            parameters: request.map { rows.run($0) } ?? [],
            sampleCode: writeSampleCall.run(operation, method: method),
            response: response,
            responseFields: fitsTable ? response.map { rows.run($0) } : nil,
            definitions: reachable.definitions.map { definitions[$0] },
            path: path
        )
    }

    private func responseModel(of operation: Operation) -> Model? {
        guard case .model(let name) = operation.response else { return nil }
        return types.models[name]
    }

    /// Whether a table of name, type and description says all there is: the response of a page has no other columns,
    /// and its fields are taken as always there but for the code and the request of a failure; one without rows says
    /// nothing at all, and code above the table would be a sample of it.
    private func fitsResponseTable(_ model: Model) -> Bool {
        guard !model.fields.isEmpty, !model.description.contains("```"), !model.description.contains("~~~") else {
            return false
        }
        return model.fields.allSatisfy { field in
            let isOptional = field.name == schema.envelope.code || field.name == schema.envelope.requestID
            return field.defaultValue == nil && field.example == nil && (field.presence == .optional) == isOptional
        }
    }
}

/// Which definitions stand on a page of an operation.
struct ShownDefinitions {
    var models: Set<String> = []
    var enums: Set<String> = []

    mutating func insert(_ definitions: [ReachableTypes.Definition]) {
        for definition in definitions {
            switch definition {
            case .model(let model): models.insert(model.name)
            case .openEnum(let openEnum): enums.insert(openEnum.name)
            }
        }
    }
}
