import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct MiddlewareTests {
    /// Adds its name to a header of the request on the way out, and to one of the response on the way back.
    private struct Stamp: Middleware {
        var name: String

        func intercept(
            _ request: HTTPRequest, of operation: APIOperation,
            next: @Sendable (HTTPRequest) async throws -> HTTPResponse
        ) async throws -> HTTPResponse {
            var request = request
            request.headers["x-way"] = (request.headers["x-way"] ?? "") + name + operation.name
            #expect(request.headers["authorization"] == nil)
            var response = try await next(request)
            response.headers["x-way"] = (response.headers["x-way"] ?? "") + name
            response.body = Data(#"{"statusCode":200,"data":"\#(response.headers["x-way"] ?? "")"}"#.utf8)
            return response
        }
    }

    @Test("the first middleware is the farthest from the server, and each can change both ways")
    func order() async throws {
        let stub = InMemoryTransport(json: "{}")
        var client = APIClient(stub, token: "T")
        client.middlewares = [Stamp(name: "a"), Stamp(name: "b")]
        let back: String = try await client.payload(of: operation())
        #expect(stub.requests.first?.headers["x-way"] == "agetUserbgetUser")
        #expect(stub.requests.first?.headers["authorization"] == "Bearer T")
        #expect(back == "ba")
    }

    /// Answers without the server.
    private struct Cache: Middleware {
        func intercept(
            _ request: HTTPRequest, of operation: APIOperation,
            next: @Sendable (HTTPRequest) async throws -> HTTPResponse
        ) async throws -> HTTPResponse { .json(#"{"statusCode":200}"#) }
    }

    @Test("a middleware may answer itself")
    func shortcut() async throws {
        let stub = InMemoryTransport(json: "{}")
        var client = APIClient(stub)
        client.middlewares = [Cache()]
        try await client.acknowledge(operation())
        #expect(stub.requests.isEmpty)
    }

    @Test("the log has operation, outcome and size, and nothing anybody sent")
    func logging() async throws {
        let lines = Lines()
        let secret = "s3cr3t"
        var client = APIClient(
            InMemoryTransport(.json(#"{"statusCode":200,"data":"s3cr3t"}"#), .json("s3cr3t", status: 500)),
            token: secret)
        client.headers["x-key"] = secret
        client.middlewares = [LoggingMiddleware { lines.add($0) }]
        let values: JSONValue = ["id": "s3cr3t", "password": "s3cr3t"]
        try await client.acknowledge(operation(.get, "/users/{id}"), values)
        _ = await apiError { [client] in try await client.acknowledge(operation(.post, "/users/{id}"), values) }
        client.transport = InMemoryTransport { _ in
            throw URLError(.cannotFindHost, userInfo: [NSLocalizedDescriptionKey: "s3cr3t"])
        }
        _ = await apiError { [client] in try await client.acknowledge(operation(.post, "/users/{id}"), values) }
        let all = lines.all
        #expect(all.count == 3)
        #expect(all[0].hasPrefix("ManagementClient.getUser GET /users/{id}: HTTP 200, 34 bytes in "))
        #expect(all[1].hasPrefix("ManagementClient.getUser POST /users/{id}: HTTP 500, 6 bytes in "))
        #expect(all[2].contains("failed, NSURLErrorDomain -1003"))
        #expect(!all.joined().contains(secret))
    }
}

/// A class because the log's function keeps it; each access holds the lock.
private final class Lines: @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [String] = []

    var all: [String] { lock.withLock { lines } }

    func add(_ line: String) { lock.withLock { lines.append(line) } }
}
