/// What carries requests to the server and brings responses back.
///
/// The default is ``URLSessionTransport``; tests put their own in its place.
public protocol Transport: Sendable {
    /// Sends one request and gives the response, whatever its status.
    ///
    /// - Throws: `CancellationError` when the surrounding task is cancelled, ``APIError/timedOut`` or
    ///   `URLError(.timedOut)` when the request's time runs out. Any other error reaches the caller as
    ///   ``APIError/transport(_:)``.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}
