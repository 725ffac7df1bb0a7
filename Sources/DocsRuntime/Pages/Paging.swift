/// Where an operation that gives a long list page by page keeps its numbers.
public struct Paging: Sendable, Hashable {
    /// The way to the page's number in the request: `["page"]`, or `["options", "pagination", "page"]`.
    public var page: [String]
    /// The way to the page's size in the request.
    public var limit: [String]
    /// The key of the elements in the payload.
    public var list: String
    /// The key of the number of all elements in the payload, if it has one.
    public var total: String?

    /// Describes where the numbers are.
    public init(page: [String], limit: [String], list: String, total: String?) {
        self.page = page
        self.limit = limit
        self.list = list
        self.total = total
    }
}
