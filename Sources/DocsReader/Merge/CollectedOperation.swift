import DocsSchema

/// An operation with the fields of its request and response still as the pages state them.
struct CollectedOperation {
    var operation: Operation
    var requests: [FieldTable]
    var responses: [FieldTable]
    var responseType: TypeReference?
    /// Where each page states it.
    var positions: [SourcePosition]
    var position: SourcePosition { positions[0] }
    /// Whether only sample calls tell of the operation, so that nothing can tell its response.
    var isSampleCall: Bool
    /// The row inside which the page ends, if it was cut before the response.
    var cutRow: SourcePosition?
}

/// The table of a request or response on one page, and what stands above it.
struct FieldTable {
    var fields: [FieldFacts]
    var description: String
}

extension CollectedOperation {
    /// The data structure that comes back, or that what comes back is made of.
    var responseName: String? { responseType?.modelName }

    /// The operation, with a response that leads to one of the models or enums.
    func finished(_ definitions: (models: Set<String>, enums: Set<String>)) -> Operation {
        var operation = operation
        operation.response = responseType
        if let responseName, !definitions.models.contains(responseName) {
            let part: TypeReference = definitions.enums.contains(responseName) ? .openEnum(responseName) : .any
            operation.response = responseType?.replacingInnermost(with: part)
        }
        return operation
    }
}
