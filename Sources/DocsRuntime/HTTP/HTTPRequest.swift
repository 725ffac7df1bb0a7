public import Foundation

/// One HTTP request, ready to be sent.
public struct HTTPRequest: Sendable, Hashable {
    /// The HTTP method.
    public var method: HTTPMethod
    /// The absolute URL with its query.
    public var url: URL
    /// The header fields, credentials among them.
    public var headers: HTTPHeaders
    /// The body; nil for a request without one.
    public var body: Data?
    /// How long the exchange may take, from sending to the last byte.
    public var timeout: Duration

    /// Makes a request.
    public init(
        method: HTTPMethod, url: URL, headers: HTTPHeaders = [:], body: Data? = nil, timeout: Duration = .seconds(10)
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }
}

extension HTTPRequest: CustomStringConvertible {
    /// Method and path alone: query, headers and body may hold secrets.
    public var description: String { "\(method.rawValue) \(url.path)" }
}
