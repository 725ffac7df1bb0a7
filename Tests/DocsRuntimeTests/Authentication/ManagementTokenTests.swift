import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct ManagementTokenTests {
    private let brand = Brand(headerPrefix: "authing", scheme: "authing")
    private let clock = ManualClock()

    /// A server that gives tokens one after the other and takes those that `accepts` says.
    private func server(lifetime: Int = 7200, accepts: @escaping @Sendable (String) -> Bool = { _ in true })
        -> InMemoryTransport
    {
        let given = Counter()
        return InMemoryTransport { request in
            if request.url.path == "/api/v3/get-management-token" {
                let token = "token\(await given.next())"
                return .json(#"{"statusCode":200,"data":{"access_token":"\#(token)","expires_in":\#(lifetime)}}"#)
            }
            return accepts(request.headers["authorization"] ?? "")
                ? .json(#"{"statusCode":200}"#) : .json(#"{"statusCode":401,"message":"no"}"#)
        }
    }

    private func client(_ transport: InMemoryTransport) -> APIClient {
        var client = APIClient(transport)
        client.authentication = .accessKey(id: "AK", secret: "SK", mode: .token, brand: brand)
        client.environment = clock.environment()
        return client
    }

    private func sent(_ transport: InMemoryTransport) -> [String] {
        transport.requests.map { $0.headers["authorization"] ?? "asks for a token" }
    }

    @Test("a hundred calls at once wait for one token")
    func singleFlight() async throws {
        let transport = server()
        let client = client(transport)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { try await client.acknowledge(operation()) } }
            try await group.waitForAll()
        }
        #expect(sent(transport).filter { $0 == "asks for a token" }.count == 1)
        #expect(sent(transport).filter { $0 == "Bearer token1" }.count == 100)
        let body = transport.requests[0].body.map { String(decoding: $0, as: UTF8.self) }
        #expect(body == #"{"accessKeyId":"AK","accessKeySecret":"SK"}"#)
    }

    @Test("one who waits can be cancelled, and the others get the token all the same")
    func cancelledWaiter() async throws {
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let transport = InMemoryTransport { request in
            guard request.url.path == "/api/v3/get-management-token" else { return .json(#"{"statusCode":200}"#) }
            ask.yield()
            for await _ in gate { break }
            return .json(#"{"statusCode":200,"data":{"access_token":"T"}}"#)
        }
        let client = client(transport)
        let first = Task { try await client.acknowledge(operation()) }
        for await _ in asked { break }
        let second = Task { try await client.acknowledge(operation()) }
        first.cancel()
        #expect(await isCancelled(first))
        open.yield()
        try await second.value
        #expect(sent(transport) == ["asks for a token", "Bearer T"])
    }

    @Test("a token is kept until shortly before it expires")
    func earlyRefresh() async throws {
        let transport = server(lifetime: 1000)
        let client = client(transport)
        try await client.acknowledge(operation())
        clock.advance(by: .seconds(939))
        try await client.acknowledge(operation())
        clock.advance(by: .seconds(2))
        try await client.acknowledge(operation())
        #expect(
            sent(transport)
                == ["asks for a token", "Bearer token1", "Bearer token1", "asks for a token", "Bearer token2"])
    }

    @Test("after a 401 in the body the call is made once more, with a new token")
    func refused() async throws {
        let transport = server { $0 == "Bearer token2" }
        try await client(transport).acknowledge(operation(.post))
        #expect(sent(transport) == ["asks for a token", "Bearer token1", "asks for a token", "Bearer token2"])
    }

    @Test("a server that takes no token is asked twice and no more")
    func hopeless() async {
        let transport = server { _ in false }
        let error = await apiError { try await client(transport).acknowledge(operation()) }
        #expect(error?.failure?.statusCode == 401)
        #expect(sent(transport).count == 4)
    }

    @Test("the user pool stands in the token")
    func userPool() async throws {
        let claims = Data(#"{"scoped_userpool_id":"pool?>1"}"#.utf8).base64EncodedString()
            .replacing("=", with: "").replacing("+", with: "-").replacing("/", with: "_")
        let transport = InMemoryTransport(
            .json(#"{"statusCode":200,"data":{"access_token":"h.\#(claims).s"}}"#), .json(#"{"statusCode":200}"#))
        try await client(transport).acknowledge(operation())
        #expect(transport.requests.last?.headers["x-authing-userpool-id"] == "pool?>1")
    }

    @Test("a token that cannot be had is the error of the call")
    func noToken() async {
        let transport = InMemoryTransport(json: #"{"statusCode":400,"apiCode":2003,"message":"unknown key"}"#)
        let error = await apiError { try await client(transport).acknowledge(operation()) }
        #expect(error?.failure?.operation.name == "getManagementToken")
        #expect(error?.failure?.apiCode == 2003)
    }
}

/// Counts across tasks.
private actor Counter {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
