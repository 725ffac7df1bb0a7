public import Foundation

/// One whole HTTP response.
public struct HTTPResponse: Sendable, Hashable {
    /// The HTTP status code, such as 200.
    public var status: Int
    /// The header fields.
    public var headers: HTTPHeaders
    /// The body; empty where there was none.
    public var body: Data

    /// Makes a response, for instance in a transport written for tests.
    public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Whether the status is one of 200 to 299.
    public var isSuccess: Bool { (200..<300).contains(status) }
}

extension HTTPResponse: CustomStringConvertible {
    /// Status and size alone: headers and body may hold secrets.
    public var description: String { "HTTP \(status), \(body.count) bytes" }
}
