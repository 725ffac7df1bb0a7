import DocsRuntime
import Foundation

/// A transport that answers from memory and keeps what it was asked to send.
struct StubTransport: Transport {
    private let answer: @Sendable (HTTPRequest) throws -> HTTPResponse
    private let log = Log()

    init(status: Int = 200, _ body: String) {
        answer = { _ in HTTPResponse(status: status, body: Data(body.utf8)) }
    }

    init(throwing error: any Error) {
        answer = { _ in throw error }
    }

    var sent: [HTTPRequest] { log.requests }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        log.add(request)
        return try answer(request)
    }
}

/// A class because copies of the transport share it; each access holds the lock.
private final class Log: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [HTTPRequest] = []

    var requests: [HTTPRequest] { lock.withLock { all } }

    func add(_ request: HTTPRequest) { lock.withLock { all.append(request) } }
}

extension APIClient {
    /// A client of an API that exists in memory only.
    init(_ stub: StubTransport, base: StaticString = "https://api.example.com", token: String? = nil) {
        self.init(baseURL: Self.url(base), transport: stub, accessToken: token)
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
    let stub = StubTransport(#"{"statusCode":200}"#)
    var client = APIClient(stub, base: base, token: token)
    client.headers = headers
    try await client.acknowledge(operation, value)
    return stub.sent.first
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
