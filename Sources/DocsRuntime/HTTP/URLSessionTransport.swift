#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// The transport of Apple platforms and Linux: `URLSession`, with certificates always verified.
///
/// A redirect is followed within the same scheme, host and port only, and only by requests without a body; any other is
/// given back as the 3xx response it is, so that no credential reaches a server the caller did not name.
public struct URLSessionTransport: Transport {
    private let owner: SessionOwner
    private let bodyLimit: Int

    /// Makes a transport with a session of its own.
    ///
    /// - Parameters:
    ///   - configuration: the session's settings, for instance with a proxy; they are copied.
    ///   - bodyLimit: the most bytes that the body of a response may have once it is unpacked. What is decoded from
    ///     hostile JSON can take forty times the memory of the text, so the default of 16 MiB is no large one.
    public init(
        configuration: URLSessionConfiguration = Self.defaultConfiguration, bodyLimit: Int = 16 * 1024 * 1024
    ) {
        owner = SessionOwner(configuration)
        self.bodyLimit = bodyLimit
    }

    /// Settings under which nothing outlives a call: no cookies, no cache, no stored credentials.
    public static var defaultConfiguration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        return configuration
    }

    /// Sends one request and gives the response, whatever its status.
    ///
    /// - Throws: `CancellationError`, ``APIError/timedOut``, ``APIError/responseTooLarge(limit:)``, or the `URLError` of
    ///   the session.
    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let exchange = DataTaskExchange(bodyLimit: bodyLimit)
        let timeout = min(max(request.timeout, .zero), .seconds(86_400))
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                exchange.start(urlRequest(request, timeout), in: owner, timeout: timeout, continuation)
            }
        } onCancel: {
            exchange.finish(.failure(CancellationError()))
        }
    }

    private func urlRequest(_ request: HTTPRequest, _ timeout: Duration) -> URLRequest {
        var result = URLRequest(url: request.url)
        result.httpMethod = request.method.rawValue
        result.httpBody = request.body
        // The exchange keeps the time itself: the session's own clock counts idle time, on Linux in whole seconds.
        result.timeoutInterval = TimeInterval(timeout.components.seconds + 60)
        for (name, value) in request.headers {
            result.setValue(value, forHTTPHeaderField: name)
        }
        return result
    }
}
