public import Foundation

/// Where an API is, and how to talk to it: what every generated client is made of.
///
/// A value: copies are independent, and a changed copy leaves calls under way as they are.
public struct APIClient: Sendable {
    /// The address operations' paths are below; its own path and query are kept.
    public var baseURL: URL
    /// What payloads come wrapped in.
    public var envelope: Envelope
    /// Headers sent with every request, in addition to or in place of the usual ones.
    public var headers: HTTPHeaders
    /// What proves who calls.
    public var authentication: Authentication
    /// How long one exchange with the server may take, from sending to the last byte.
    public var timeout: Duration
    /// Which calls are tried again, how often, and after what wait.
    public var retries: RetryPolicy
    /// What sees every request and response; the first is the farthest from the server.
    public var middlewares: [any Middleware]
    /// What carries the requests.
    public var transport: any Transport
    /// The time, waiting, and chance; other than the real ones in tests alone.
    public var environment = APIEnvironment()

    /// Makes a client; nothing is sent yet.
    public init(
        baseURL: URL,
        envelope: Envelope = Envelope(),
        headers: HTTPHeaders = [:],
        authentication: Authentication = .none,
        timeout: Duration = .seconds(10),
        retries: RetryPolicy = .reads,
        middlewares: [any Middleware] = [],
        transport: any Transport = URLSessionTransport()
    ) {
        self.baseURL = baseURL
        self.envelope = envelope
        self.headers = headers
        self.authentication = authentication
        self.timeout = timeout
        self.retries = retries
        self.middlewares = middlewares
        self.transport = transport
    }

    /// The URL of an address written in source code; a text that is none stops the program.
    public static func url(_ text: StaticString) -> URL {
        guard let url = URL(string: "\(text)"), url.scheme != nil, url.host?.isEmpty == false else {
            preconditionFailure("Not an absolute URL: \(text)")
        }
        return url
    }
}

extension APIClient: CustomStringConvertible, CustomReflectable {
    /// The base URL's host; never a credential.
    public var description: String { "APIClient(\(baseURL.host ?? ""))" }

    /// What a debugger or `dump` shows; never a credential.
    public var customMirror: Mirror {
        Mirror(self, children: ["baseURL": baseURL, "headers": headers, "envelope": envelope], displayStyle: .struct)
    }
}
