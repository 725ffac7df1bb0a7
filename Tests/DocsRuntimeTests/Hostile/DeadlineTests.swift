import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct DeadlineTests {
    @Test("a server that is never idle ends in the timeout all the same")
    func aServerThatIsNeverIdleEndsInTheTimeoutAllTheSame() async throws {
        let server = try LoopbackServer(connection: {
            guard $0.nextRequest() != nil else { return }
            $0.write(Data("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".utf8))
            while !$0.isClosed(within: 1), $0.write(Data(" ".utf8)) {}
        })
        #expect(try await hostileError(server, timeout: .milliseconds(200)).isTimeout)
    }

    @Test(
        "a server that says nothing, or stops in the midst, ends in the timeout",
        arguments: [
            "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{",
            "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 2\r\n\r\n{",
        ])
    func aServerThatStopsEndsInTheTimeout(answer: String) async throws {
        let server = try LoopbackServer(connection: {
            guard $0.nextRequest() != nil else { return }
            $0.write(Data(answer.utf8))
            $0.waitForEnd()
        })
        #expect(try await hostileError(server, timeout: .milliseconds(200)).isTimeout)
    }

    @Test("a server that does not read the request ends in the timeout")
    func aServerThatDoesNotReadTheRequestEndsInTheTimeout() async throws {
        let over = DispatchSemaphore(value: 0)
        defer { over.signal() }
        let server = try LoopbackServer(connection: { _ in over.wait() })
        let request = HTTPRequest(
            method: .post, url: server.url, body: Data(count: 20_000_000), timeout: .milliseconds(200))
        await #expect(throws: APIError.self) { try await URLSessionTransport().send(request) }
    }
}
