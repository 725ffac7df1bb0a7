import DocsRuntime
import DocsTesting
import Foundation
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct CancellationTests {
    @Test("two hundred calls cancelled under way all throw the error that says so")
    func twoHundredCallsCancelledUnderWayAllThrowTheErrorThatSaysSo() async throws {
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { _ in
            arrived.yield()
            return .silence
        }
        let client = APIClient(baseURL: server.url)
        var arrival = arrivals.makeAsyncIterator()
        for _ in 0..<200 {
            let call = Task { try await client.acknowledge(operation()) }
            await arrival.next()
            call.cancel()
            #expect(await isCancelled(call))
        }
    }

    @Test("two hundred calls cancelled at any moment end one way or the other")
    func twoHundredCallsCancelledAtAnyMomentEndOneWayOrTheOther() async throws {
        let server = try LoopbackServer { _ in .json(#"{"statusCode":200}"#) }
        let client = APIClient(baseURL: server.url)
        for round in 0..<200 {
            let call = Task { try await client.acknowledge(operation()) }
            for _ in 0..<round { await Task.yield() }
            call.cancel()
            let error = await apiError { try await call.value }
            #expect(error?.isCancelled != false)
        }
    }

    @Test("two hundred calls that take too long all end in time")
    func twoHundredCallsThatTakeTooLongAllEndInTime() async throws {
        let server = try LoopbackServer { _ in .silence }
        let client = APIClient(baseURL: server.url, timeout: .milliseconds(50), retries: .none)
        let inTime = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 {
                group.addTask { await apiError { try await client.acknowledge(operation()) }?.isTimeout == true }
            }
            return await group.reduce(into: 0) { if $1 { $0 += 1 } }
        }
        #expect(inTime == 200)
    }

    @Test("a call in a cancelled task sends nothing")
    func aCallInACancelledTaskSendsNothing() async {
        let stub = InMemoryTransport(json: "{}")
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await APIClient(stub).acknowledge(operation())
        }
        #expect(await isCancelled(call))
        #expect(stub.requests.isEmpty)
    }

    @Test("a cancelled task reaches no server through the transport either")
    func aCancelledTaskReachesNoServerThroughTheTransportEither() async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        let request = HTTPRequest(method: .get, url: server.url)
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await URLSessionTransport().send(request)
        }
        await #expect(throws: CancellationError.self) { try await call.value }
        #expect(server.received.isEmpty)
    }

    @Test("cancelling one call leaves the others alone")
    func cancellingOneCallLeavesTheOthersAlone() async throws {
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { request in
            guard request.target == "/slow" else { return .json(#"{"statusCode":200}"#) }
            arrived.yield()
            return .silence
        }
        let client = APIClient(baseURL: server.url)
        let slow = Task { try await client.acknowledge(operation(.get, "/slow")) }
        for await _ in arrivals { break }
        async let other: Void = client.acknowledge(operation(.get, "/fast"))
        slow.cancel()
        try await other
        #expect(await isCancelled(slow))
    }
}
