/// Where an operation that gives a long list page by page keeps its numbers.
package struct Paging: Hashable, Sendable {
    /// The way to the page's number in the request: `page`, or `options`, `pagination`, `page`.
    package var page: [String]
    /// The way to the page's size in the request.
    package var limit: [String]
    /// The field of the payload with the elements.
    package var list: String
    /// The field of the payload with the number of all elements.
    package var total: String?

    package init(page: [String], limit: [String], list: String, total: String? = nil) {
        self.page = page
        self.limit = limit
        self.list = list
        self.total = total
    }
}

extension Schema {
    /// What the pages of `operation` are lists of; `nil` if it has none.
    package func pagedElement(of operation: Operation, models: [String: Model]) -> TypeReference? {
        guard let paging = operation.paging,
            case .enveloped(.model(let name)) = payload(of: operation, models: models),
            case .array(let element)? = models[name]?[field: paging.list]?.type
        else { return nil }
        return element
    }
}
