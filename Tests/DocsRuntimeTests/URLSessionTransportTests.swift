import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite struct URLSessionTransportTests {
    private func post(_ server: LoopbackServer, _ body: Data = Data("{}".utf8)) -> HTTPRequest {
        HTTPRequest(method: .post, url: server.url, headers: ["content-type": "application/json"], body: body)
    }

    @Test("a request arrives as it was written and the response comes back whole")
    func aRequestArrivesAsItWasWrittenAndTheResponseComesBackWhole() async throws {
        let server = try LoopbackServer { _ in .json(#"{"a":1}"#, status: 418, headers: ["X-Kind": "pot"]) }
        let url = server.url.appendingPathComponent("a b")
        let request = HTTPRequest(
            method: .put, url: url, headers: ["x-app": "张"], body: Data(#"{"k":"/"}"#.utf8))
        let response = try await URLSessionTransport().send(request)
        #expect(response.status == 418)
        #expect(response.headers["x-kind"] == "pot")
        #expect(response.body == Data(#"{"a":1}"#.utf8))
        let received = try #require(server.received.first)
        #expect(received.method == "PUT")
        #expect(received.target == "/a%20b")
        #expect(received.headers["x-app"] == "张")
        #expect(received.body == request.body)
    }

    @Test("a large body goes both ways") func aLargeBodyGoesBothWays() async throws {
        let server = try LoopbackServer { .answer(status: 200, headers: [:], body: $0.body) }
        let body = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) })
        #expect(try await URLSessionTransport().send(post(server, body)).body == body)
    }

    @Test("fifty calls at once each get their own answer")
    func fiftyCallsAtOnceEachGetTheirOwnAnswer() async throws {
        let server = try LoopbackServer { .answer(status: 200, headers: [:], body: $0.body) }
        let transport = URLSessionTransport()
        try await withThrowingTaskGroup(of: (Int, Data).self) { group in
            for number in 0..<50 {
                group.addTask { (number, try await transport.send(post(server, Data("\(number)".utf8))).body) }
            }
            for try await (number, body) in group {
                #expect(body == Data("\(number)".utf8))
            }
        }
        #expect(server.received.count == 50)
    }

    @Test("a silent server is a timeout") func aSilentServerIsATimeout() async throws {
        let server = try LoopbackServer { _ in .silence }
        let client = APIClient(baseURL: server.url, timeout: .milliseconds(50), retries: .none)
        let error = await apiError { try await client.acknowledge(operation()) }
        #expect(error?.isTimeout == true)
    }

    @Test("no timeout is too odd", arguments: [Duration.seconds(-1), .seconds(Int64.max)])
    func noTimeoutIsTooOdd(timeout: Duration) async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        do {
            var request = post(server)
            request.timeout = timeout
            #expect(try await URLSessionTransport().send(request).status == 200)
        } catch APIError.timedOut {
            #expect(timeout < .zero)
        }
    }

    @Test("a connection that breaks off is an error of the transport")
    func aConnectionThatBreaksOffIsAnErrorOfTheTransport() async throws {
        let server = try LoopbackServer { _ in .brokenOff }
        let error = await apiError { try await APIClient(baseURL: server.url, retries: .none).acknowledge(operation()) }
        #expect(error?.underlying != nil)
    }

    @Test("a transport may live for one call only")
    func aTransportMayLiveForOneCallOnly() async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        for _ in 0..<20 {
            #expect(try await URLSessionTransport().send(post(server)).status == 200)
        }
    }

    @Test("cookies are neither kept nor sent") func cookiesAreNeitherKeptNorSent() async throws {
        let server = try LoopbackServer { _ in .json("{}", headers: ["Set-Cookie": "a=b; Path=/"]) }
        let transport = URLSessionTransport()
        _ = try await transport.send(post(server))
        _ = try await transport.send(post(server))
        #expect(server.received.map { $0.headers["cookie"] } == [nil, nil])
    }
}
