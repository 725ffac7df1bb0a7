import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct RetryTests {
    private let clock = ManualClock()
    private static let ok = HTTPResponse.json(#"{"statusCode":200}"#)
    private static let busy = HTTPResponse.json("", status: 503)

    private func client(_ transport: InMemoryTransport, _ retries: RetryPolicy, random: Double = 0) -> APIClient {
        var client = APIClient(transport)
        client.retries = retries
        client.environment = clock.environment(random: random)
        return client
    }

    @Test("waits double from try to try up to the longest")
    func schedule() async {
        let stub = InMemoryTransport(Self.busy)
        let retries = RetryPolicy(tries: 6, firstWait: .seconds(1), longestWait: .seconds(5))
        let error = await apiError { try await client(stub, retries).acknowledge(operation()) }
        #expect(error?.http?.status == 503)
        #expect(stub.requests.count == 6)
        #expect(clock.waits == [1, 2, 4, 5, 5].map(Duration.seconds))
    }

    @Test("chance shortens a wait by a half at most", arguments: [(0, 1000), (0.5, 750), (1, 500)])
    func jitter(random: Double, milliseconds: Int) async throws {
        let stub = InMemoryTransport(Self.busy, Self.ok)
        let retries = RetryPolicy(firstWait: .seconds(1))
        try await client(stub, retries, random: random).acknowledge(operation())
        #expect(clock.waits == [.milliseconds(milliseconds)])
    }

    @Test(
        "what may pass is tried again, as HTTP status or in the body",
        arguments: [
            (.json("", status: 429), true), (.json("", status: 500), true), (.json("", status: 599), true),
            (.json(#"{"statusCode":429}"#), true), (.json(#"{"statusCode":500}"#), true),
            (.json("", status: 404), false), (.json(#"{"statusCode":400}"#), false),
            (.json(#"{"statusCode":601}"#), false), (.json("{", status: 200), false),
        ] as [(HTTPResponse, Bool)])
    func whatIsTriedAgain(first: HTTPResponse, isRetried: Bool) async {
        let stub = InMemoryTransport(first, Self.ok)
        let error = await apiError { try await client(stub, .reads).acknowledge(operation()) }
        #expect(stub.requests.count == (isRetried ? 2 : 1))
        #expect((error == nil) == isRetried)
    }

    @Test(
        "a broken exchange and a timeout are tried again", arguments: [URLError.Code.networkConnectionLost, .timedOut])
    func faults(code: URLError.Code) async {
        let stub = InMemoryTransport { _ in throw URLError(code) }
        let error = await apiError { try await client(stub, .reads).acknowledge(operation()) }
        #expect(error?.isRetryable == true)
        #expect(stub.requests.count == 3)
    }

    @Test("writes are tried again only by choice, reads unless none are")
    func choice() async {
        let write = operation(.post)
        let list = APIOperation(
            client: "C", name: "listUsers", method: .post, path: "/list", tag: "", page: "",
            paging: Paging(page: ["page"], limit: ["limit"], list: "list", total: nil))
        for (operation, retries, count) in [
            (write, RetryPolicy.reads, 1), (write, .all, 3), (write, .none, 1), (list, .reads, 3),
            (DocsRuntimeTests.operation(), .none, 1),
        ] {
            let stub = InMemoryTransport(Self.busy)
            _ = await apiError { try await client(stub, retries).acknowledge(operation) }
            #expect(stub.requests.count == count)
        }
    }

    @Test(
        "the server's Retry-After is kept",
        arguments: [("7", 7), ("Thu, 01 Jan 1970 00:00:09 GMT", 9), ("0", 1), ("soon", 1), ("-3", 1)])
    func retryAfter(text: String, seconds: Int) async throws {
        let busy = HTTPResponse.json("", status: 429, headers: ["Retry-After": text])
        let stub = InMemoryTransport(busy, Self.ok)
        try await client(stub, RetryPolicy(firstWait: .seconds(1))).acknowledge(operation())
        #expect(clock.waits == [.seconds(seconds)])
    }

    @Test("nobody waits beyond the deadline")
    func deadline() async {
        let busy = HTTPResponse.json("", status: 429, headers: ["Retry-After": "3600"])
        let stub = InMemoryTransport(busy)
        let error = await apiError { try await client(stub, .reads).acknowledge(operation()) }
        #expect(error?.http?.status == 429)
        #expect(clock.waits.isEmpty)
    }

    @Test("a try takes no longer than is left until the deadline")
    func timeout() async {
        let clock = clock
        let stub = InMemoryTransport { _ in
            clock.advance(by: .seconds(8))
            return Self.busy
        }
        let retries = RetryPolicy(firstWait: .seconds(1), deadline: .seconds(15))
        _ = await apiError { try await client(stub, retries).acknowledge(operation()) }
        #expect(stub.requests.map(\.timeout) == [.seconds(10), .seconds(6)])
    }

    @Test("a call cancelled while it waits ends at once")
    func cancelledWait() async {
        let stub = InMemoryTransport(Self.busy)
        var client = client(stub, .reads)
        client.environment.sleep = { _ in throw CancellationError() }
        let error = await apiError { [client] in try await client.acknowledge(operation()) }
        #expect(error?.isCancelled == true)
        #expect(stub.requests.count == 1)
    }
}
