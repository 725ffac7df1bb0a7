import DocsSchema

/// Tells the HTTP method of an operation whose page does not state it.
struct InferMethod {
    func run(_ operation: OperationFacts, page: String) -> Stated<HTTPMethod> {
        if let method = operation.method { return Stated(value: method) }
        if let isQuery = operation.isQuery { return Stated(value: isQuery ? .get : .post, rule: .leadingSpace) }
        return Stated(value: shape(operation, page: page), rule: .parameterShape)
    }

    /// No parameters, a reading name or both paging parameters: GET. A request type, nested or secret parameters: POST.
    private func shape(_ operation: OperationFacts, page: String) -> HTTPMethod {
        if operation.requestName != nil { return .post }
        if operation.request.isEmpty { return .get }
        if operation.isSampleCall || operation.request.contains(where: \.belongsInBody) { return .post }
        let isPaged = ["page", "limit"].allSatisfy { name in operation.request.contains { $0.name == name } }
        let isReading = page.hasPrefix("get-") || page.hasPrefix("list-")
        return isReading || isPaged ? .get : .post
    }
}

extension FieldFacts {
    /// Whether a URL is no place for the parameter: it is an object, or a secret.
    fileprivate var belongsInBody: Bool {
        switch type {
        case .model, .map, .array(.model), .array(.map): return true
        default:
            let name = name.lowercased()
            return name.hasSuffix("secret") || name.hasSuffix("password")
        }
    }
}
