import DocsRuntime
import Foundation
import LoopbackServer
import Testing

extension LoopbackServer {
    /// A server that answers every request with these bytes as they are and closes the connection.
    static func sending(_ answer: Data) throws -> LoopbackServer {
        try LoopbackServer(connection: {
            guard $0.nextRequest() != nil else { return }
            $0.write(answer)
        })
    }

    static func sending(_ answer: String) throws -> LoopbackServer {
        try sending(Data(answer.utf8))
    }

    /// A server that answers with `start`, and then with `part` over and over; after `count` bytes it sends no more and
    /// ends nothing, so that only who reads along finds out that it is too much.
    static func endless(_ start: Data, _ part: Data, count: Int = 1_000_000) throws -> LoopbackServer {
        try LoopbackServer(connection: {
            guard $0.nextRequest() != nil, $0.write(start) else { return }
            for _ in 0..<count / part.count where !$0.write(part) { return }
            $0.waitForEnd()
        })
    }
}

/// The error of a call to this server, through the whole client.
func hostileError(
    _ server: LoopbackServer, bodyLimit: Int = 100_000, timeout: Duration = .seconds(30)
) async throws -> APIError {
    let client = APIClient(
        baseURL: server.url, authentication: .bearer("SECRET"), timeout: timeout, retries: .none,
        transport: URLSessionTransport(bodyLimit: bodyLimit))
    let error = await apiError { let _: JSONValue = try await client.payload(of: operation()) }
    return try #require(error)
}

/// An answer whose length is right.
func answer(_ status: String, _ headers: String = "", body: String = "") -> String {
    "HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
}
