/// One thing a client can do: a method of a client, a method and path on the wire.
package struct Operation: Hashable, Sendable {
    package var client: String
    package var name: String
    package var title: String
    package var description: String
    /// The folder of the page below the client's folder, which is how vendors group operations.
    package var tag: String
    /// The page that describes the operation first, relative to the folder of pages.
    package var page: String
    package var method: HTTPMethod
    package var path: String
    /// The model that carries the parameters; `nil` when there are none.
    package var request: String?
    /// The parameter whose value is the whole body; `nil` where the body has a key for each parameter.
    package var body: String?
    /// How a long list is given page by page; `nil` where it is not.
    package var paging: Paging?
    /// What comes back; `nil` when the page does not say.
    package var response: TypeReference?
    /// The sample result of the page, with arrays as arrays.
    package var sampleResult: JSON?
    package var inferences: [Inference]
    /// The name in generated code, where it is another.
    package var symbol: String?

    package init(
        client: String,
        name: String,
        title: String = "",
        description: String = "",
        tag: String = "",
        page: String,
        method: HTTPMethod,
        path: String,
        request: String? = nil,
        body: String? = nil,
        paging: Paging? = nil,
        response: TypeReference? = nil,
        sampleResult: JSON? = nil,
        inferences: [Inference] = []
    ) {
        self.client = client
        self.name = name
        self.title = title
        self.description = description
        self.tag = tag
        self.page = page
        self.method = method
        self.path = path
        self.request = request
        self.body = body
        self.paging = paging
        self.response = response
        self.sampleResult = sampleResult
        self.inferences = inferences
    }
}

extension Operation {
    /// The method and its client: `ManagementClient.getUser`.
    package var fullName: String { "\(client).\(name)" }
}

/// The methods of HTTP that documentation pages and configuration name.
package enum HTTPMethod: String, Hashable, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"

    /// Whether parameters travel in the query and not in a body.
    package var sendsQuery: Bool { self == .get || self == .delete }
}
