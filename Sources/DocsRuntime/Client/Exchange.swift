import Foundation

/// One request on its way through the middlewares to the server, and the response on its way back.
struct Exchange {
    let client: APIClient
    let operation: APIOperation
    let record = ExchangeRecord()

    /// The response, whatever its status.
    func run(_ request: HTTPRequest, timeout: Duration) async throws -> HTTPResponse {
        var request = request
        request.timeout = timeout
        return try await pass(request, client.middlewares[...])
    }

    private func pass(_ request: HTTPRequest, _ middlewares: ArraySlice<any Middleware>) async throws -> HTTPResponse {
        guard let middleware = middlewares.first else { return try await send(request) }
        return try await middleware.intercept(request, of: operation) { request in
            try await pass(request, middlewares.dropFirst())
        }
    }

    /// Credentials come last: they may cover all that is sent, and no middleware can let them out.
    private func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        var bare = client
        bare.authentication = .none
        let authorized = try await client.authentication.authorize(request, bare)
        if let name = authorized.headers.firstInvalidName { throw APIError.invalidHeader(name) }
        if Task.isCancelled { throw APIError.cancelled }
        record.request = authorized
        let response = try await client.transport.send(authorized)
        record.response = response
        return response
    }
}

/// What went over the wire. A class because it is filled behind the middlewares and read before them; each access holds
/// the lock, as nothing keeps a middleware from sending twice at once.
final class ExchangeRecord: @unchecked Sendable {
    private let lock = NSLock()
    private var lastRequest: HTTPRequest?
    private var lastResponse: HTTPResponse?

    var request: HTTPRequest? {
        get { lock.withLock { lastRequest } }
        set { lock.withLock { lastRequest = newValue } }
    }

    var response: HTTPResponse? {
        get { lock.withLock { lastResponse } }
        set { lock.withLock { lastResponse = newValue } }
    }

    /// What follows the scheme in the authorization header, to be blotted out of texts.
    var secret: String? {
        request?.headers["authorization"]?.split(separator: " ").last.map(String.init)
    }
}
