import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite("Calls that are cancelled when they are answered", .timeLimit(.minutes(5))) struct LateCancellationTests {
    @Test(
        "end with what came first, and leave the process alone",
        arguments: [
            (302, "Location: /elsewhere\r\n", HTTPMethod.get), (302, "Location: /elsewhere\r\n", .post),
            (302, "Location: http://127.0.0.1:9/\r\n", .get), (401, "WWW-Authenticate: Basic realm=\"a\"\r\n", .get),
            (200, "", .get),
        ])
    func leaveTheProcessAlone(status: Int, header: String, method: HTTPMethod) async throws {
        let (answers, told) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer(connection: {
            while $0.nextRequest() != nil, $0.write(Data(answer("\(status) So", header).utf8)) {
                told.yield()
            }
        })
        let transport = URLSessionTransport()
        let request = HTTPRequest(method: method, url: server.url, body: method == .post ? Data("{}".utf8) : nil)
        var answered = answers.makeAsyncIterator()
        for _ in 0..<200 {
            let call = Task { try await transport.send(request) }
            await answered.next()
            call.cancel()
            let result = await call.result
            let isCancelled = if case .failure(let error) = result { error is CancellationError } else { false }
            #expect(isCancelled || (try? result.get().status) == status)
        }
    }
}
