/// The HTTP methods documentation pages name.
public enum HTTPMethod: String, Sendable, Hashable {
    /// Reads; the request travels in the query.
    case get = "GET"
    /// Creates or acts; the request travels as JSON body.
    case post = "POST"
    /// Replaces; the request travels as JSON body.
    case put = "PUT"
    /// Changes in part; the request travels as JSON body.
    case patch = "PATCH"
    /// Removes; the request travels in the query.
    case delete = "DELETE"

    /// Whether the request's values go into the URL and not into a body.
    var sendsQuery: Bool { self == .get || self == .delete }
}
