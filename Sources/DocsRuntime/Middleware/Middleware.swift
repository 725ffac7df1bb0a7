/// Sees every request on its way out and every response on its way back, and can change both.
///
/// A call that is tried several times passes the middlewares each time. Credentials are added behind the last of them.
public protocol Middleware: Sendable {
    /// Hands the request on, and gives the response back.
    ///
    /// - Parameters:
    ///   - request: what is about to be sent, without credentials.
    ///   - operation: what is called: client, name, method, path template, tag and page.
    ///   - next: hands a request on, and gives the response to it.
    /// - Throws: whatever `next` throws, or an error of its own, which reaches the caller as ``APIError/transport(_:)``.
    func intercept(
        _ request: HTTPRequest,
        of operation: APIOperation,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse
}
