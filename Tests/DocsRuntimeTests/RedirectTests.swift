import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite struct RedirectTests {
    private func redirect(to url: URL) -> Response {
        .answer(status: 302, headers: ["location": url.absoluteString], body: Data())
    }

    private func request(_ server: LoopbackServer) -> HTTPRequest {
        HTTPRequest(
            method: .get, url: server.url.appendingPathComponent("start"), headers: ["authorization": "Bearer T"])
    }

    @Test("a redirect to another origin is not followed and comes back as it is")
    func aRedirectToAnotherOriginIsNotFollowedAndComesBackAsItIs() async throws {
        let other = try LoopbackServer { _ in .json("{}") }
        let server = try LoopbackServer { _ in redirect(to: other.url) }
        let response = try await URLSessionTransport().send(request(server))
        #expect(response.status == 302)
        #expect(other.received.isEmpty)
        #expect(server.received.count == 1)
    }

    @Test("a redirect within the origin is followed")
    func aRedirectWithinTheOriginIsFollowed() async throws {
        let server = try LoopbackServer { request in
            guard request.target == "/start" else { return .json(#"{"a":1}"#) }
            return .answer(status: 302, headers: ["location": "/end"], body: Data())
        }
        let response = try await URLSessionTransport().send(request(server))
        #expect(response.status == 200)
        #expect(server.received.map(\.target) == ["/start", "/end"])
    }
}
