import DocsSchema

/// An operation with the fields of its request and response still as the pages state them.
struct CollectedOperation {
    var operation: Operation
    var requests: [[FieldFacts]]
    var responses: [[FieldFacts]]
    var responseName: String?
    var pages: [String]
    /// Where each page states it.
    var positions: [SourcePosition]
    var position: SourcePosition { positions[0] }
    /// Whether only sample calls tell of the operation, so that nothing can tell its response.
    var isSampleCall: Bool
    /// The row inside which the page ends, if it was cut before the response.
    var cutRow: SourcePosition?
}

extension CollectedOperation {
    /// The operation, with its response as a type.
    func finished(models: Set<String>) -> Operation {
        var operation = operation
        if let responseName {
            operation.response =
                models.contains(responseName)
                ? .model(responseName) : TypeReference(json: .string(responseName)) ?? .any
        }
        return operation
    }
}
