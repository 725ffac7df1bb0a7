public import DocsRuntime
import Foundation

/// A transport that answers from memory and keeps what it was asked to send.
///
/// Copies share what is kept.
public struct InMemoryTransport: Transport {
    /// Answers a request, or fails as a network would.
    public typealias Answer = @Sendable (HTTPRequest) async throws -> HTTPResponse

    private let answer: Answer
    private let log = RequestLog()

    /// Answers every request by a function.
    public init(_ answer: @escaping Answer) {
        self.answer = answer
    }

    /// Answers every request with the same JSON.
    public init(json: String, status: Int = 200) {
        self.init { _ in .json(json, status: status) }
    }

    /// Answers the first request with the first response, and so on; the last response answers all that follow.
    public init(_ first: HTTPResponse, _ others: HTTPResponse...) {
        let responses = [first] + others
        let log = RequestLog()
        self.init { request in
            responses[min(log.add(request), responses.count) - 1]
        }
    }

    /// The requests so far, with their credentials, in the order they were sent in.
    public var requests: [HTTPRequest] { log.requests }

    /// Keeps the request and answers it.
    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        log.add(request)
        return try await answer(request)
    }
}

extension HTTPResponse {
    /// A response with a JSON body.
    public static func json(_ text: String, status: Int = 200, headers: HTTPHeaders = [:]) -> HTTPResponse {
        var all: HTTPHeaders = ["content-type": "application/json"]
        all.merge(headers)
        return HTTPResponse(status: status, headers: all, body: Data(text.utf8))
    }
}

/// A class because copies of the transport share it; each access holds the lock.
private final class RequestLog: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [HTTPRequest] = []

    var requests: [HTTPRequest] { lock.withLock { all } }

    /// How many requests there are now.
    @discardableResult
    func add(_ request: HTTPRequest) -> Int {
        lock.withLock {
            all.append(request)
            return all.count
        }
    }
}
