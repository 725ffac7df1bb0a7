public import Foundation

/// Where an API is, and how to talk to it: what every generated client is made of.
///
/// A value: copies are independent, and a changed copy leaves calls under way as they are.
public struct APIClient: Sendable {
    /// The address operations' paths are below; its own path and query are kept.
    public var baseURL: URL
    /// What carries the requests.
    public var transport: any Transport
    /// What payloads come wrapped in.
    public var envelope: Envelope
    /// Headers sent with every request, in addition to or in place of the usual ones.
    public var headers: HTTPHeaders
    /// The token of the `authorization: Bearer` header; nil sends none.
    ///
    /// For another form, set the header `authorization` in ``headers`` and leave this nil.
    public var accessToken: String?

    /// Makes a client; nothing is sent yet.
    public init(
        baseURL: URL,
        transport: any Transport = URLSessionTransport(),
        envelope: Envelope = Envelope(),
        headers: HTTPHeaders = [:],
        accessToken: String? = nil
    ) {
        self.baseURL = baseURL
        self.transport = transport
        self.envelope = envelope
        self.headers = headers
        self.accessToken = accessToken
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
    /// The base URL's host; never the token.
    public var description: String { "APIClient(\(baseURL.host ?? ""))" }

    /// What a debugger or `dump` shows; never the token.
    public var customMirror: Mirror {
        Mirror(self, children: ["baseURL": baseURL, "headers": headers, "envelope": envelope], displayStyle: .struct)
    }
}
