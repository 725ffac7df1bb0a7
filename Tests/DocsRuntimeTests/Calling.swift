import DocsRuntime
import DocsTesting

extension APIClient {
    /// A client of an API that exists in memory only.
    init(_ stub: InMemoryTransport, base: StaticString = "https://api.example.com", token: String? = nil) {
        self.init(
            baseURL: Self.url(base), authentication: token.map(Authentication.bearer) ?? .none, retries: .none,
            transport: stub)
    }
}

/// The request a call sends.
func request(
    for operation: APIOperation,
    _ value: (any Encodable & Sendable)? = nil,
    base: StaticString = "https://api.example.com",
    headers: HTTPHeaders = [:],
    token: String? = nil
) async throws -> HTTPRequest? {
    let stub = InMemoryTransport(json: #"{"statusCode":200}"#)
    var client = APIClient(stub, base: base, token: token)
    client.headers = headers
    try await client.acknowledge(operation, value)
    return stub.requests.first
}

/// The ``APIError`` a call ends in; nil if it ends in another way.
func apiError(_ call: () async throws -> Void) async -> APIError? {
    do {
        try await call()
        return nil
    } catch {
        return error as? APIError
    }
}

/// Whether a call that was cancelled ended as cancelled.
func isCancelled(_ call: Task<Void, any Error>) async -> Bool {
    await apiError { try await call.value }?.isCancelled == true
}
