#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// The transport of Apple platforms and Linux: `URLSession`, with certificates always verified.
///
/// A redirect is followed within the same scheme, host and port only; any other is given back as the 3xx response it
/// is, so that no credential reaches a server the caller did not name.
public struct URLSessionTransport: Transport {
    private let owner: SessionOwner

    /// Makes a transport with a session of its own.
    ///
    /// - Parameter configuration: the session's settings, for instance with a proxy; they are copied.
    public init(configuration: URLSessionConfiguration = Self.defaultConfiguration) {
        owner = SessionOwner(configuration)
    }

    /// Settings under which nothing outlives a call: no cookies, no cache, no stored credentials.
    public static var defaultConfiguration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieStorage = nil
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        return configuration
    }

    /// Sends one request and gives the response, whatever its status.
    ///
    /// - Throws: `CancellationError`, ``APIError/timedOut``, or the `URLError` of the session.
    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let exchange = DataTaskExchange()
        let timeout = min(max(request.timeout, .zero), .seconds(86_400))
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                exchange.start(urlRequest(request, timeout), in: owner.session, timeout: timeout, continuation)
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

/// A class because a session lives until it is told to end, and the last copy of the transport has to tell it.
private final class SessionOwner: Sendable {
    let session: URLSession

    init(_ configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: RedirectGuard(), delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }
}
