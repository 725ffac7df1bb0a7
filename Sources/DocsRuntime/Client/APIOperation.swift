/// What is known of one documented call before it is made.
///
/// The name is not `Operation` because Foundation has a class of that name, and generated files import both.
public struct APIOperation: Sendable, Hashable {
    /// The client type that has the method, such as `ManagementClient`.
    public let client: String
    /// The Swift name of the method, such as `getUser`.
    public let name: String
    /// The HTTP method, which also decides whether the request travels as query or as JSON body.
    public let method: HTTPMethod
    /// The path below the base URL; `{name}` stands for the request's value of that name.
    public let path: String
    /// The group the documentation puts the operation in.
    public let tag: String
    /// The documentation page, relative to the folder of pages.
    public let page: String

    /// The value of the request that is the whole body; nil where the body has a key for each value.
    public let body: String?
    /// How the operation gives a long list page by page; nil where it does not.
    public let paging: Paging?

    /// Describes an operation; generated code does this once for each method.
    public init(
        client: String, name: String, method: HTTPMethod, path: String, tag: String, page: String,
        body: String? = nil, paging: Paging? = nil
    ) {
        self.client = client
        self.name = name
        self.method = method
        self.path = path
        self.tag = tag
        self.page = page
        self.body = body
        self.paging = paging
    }

    /// Whether the call changes nothing, so that it can be made twice: a GET, or one that lists pages.
    public var isRead: Bool { method == .get || paging != nil }
}

extension APIOperation: CustomStringConvertible {
    /// Client and method, as in `ManagementClient.getUser`.
    public var description: String { "\(client).\(name)" }
}
