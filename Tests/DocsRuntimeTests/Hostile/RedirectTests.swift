import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct RedirectTests {
    private func redirect(to location: String, _ status: Int = 302) -> Response {
        let headers = ["location": location, "set-cookie": "session=SECRET; Path=/"]
        return .answer(status: status, headers: headers, body: Data("r".utf8))
    }

    private func request(_ server: LoopbackServer, _ method: HTTPMethod = .get, body: Data? = nil) -> HTTPRequest {
        HTTPRequest(
            method: method, url: server.url.appendingPathComponent("start"), headers: ["authorization": "Bearer T"],
            body: body)
    }

    @Test("a redirect to another port is not followed and comes back as it is", arguments: [301, 302, 303, 307, 308])
    func aRedirectToAnotherPortIsNotFollowedAndComesBackAsItIs(status: Int) async throws {
        let other = try LoopbackServer { _ in .json("{}") }
        let server = try LoopbackServer { _ in redirect(to: other.url.absoluteString, status) }
        let body = Data("{}".utf8)
        for request in [request(server), request(server, .delete), request(server, .post, body: body)] {
            let response = try await URLSessionTransport().send(request)
            #expect(response.status == status)
            #expect(response.body == Data("r".utf8))
        }
        #expect(other.received.isEmpty)
        #expect(server.received.count == 3)
    }

    @Test("a redirect to another host or scheme is not followed")
    func aRedirectToAnotherHostOrSchemeIsNotFollowed() async throws {
        let locations = LoopbackLocations()
        let server = try LoopbackServer { _ in redirect(to: locations.next()) }
        let port = try #require(server.url.port)
        locations.list = [
            "http://localhost:\(port)/", "http://127.0.0.2:\(port)/", "//localhost:\(port)/", "http://127.0.0.1/",
            "https://127.0.0.1:\(port)/", "http://127.0.0.1@localhost:\(port)/", "http://127.0.0.1.:\(port)/",
        ]
        for _ in locations.list {
            #expect(try await URLSessionTransport().send(request(server)).status == 302)
        }
        #expect(server.received.map(\.target) == locations.list.map { _ in "/start" })
    }

    @Test("a redirect to a file reads none") func aRedirectToAFileReadsNone() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data("contents".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let server = try LoopbackServer { request in
            request.target == "/start" ? redirect(to: file.absoluteString) : .json("{}", status: 404)
        }
        let response = try? await URLSessionTransport().send(request(server))
        #expect(response?.body != Data("contents".utf8))
        #expect(response?.status != 200)
    }

    @Test("a redirect within the origin is followed, without cookies")
    func aRedirectWithinTheOriginIsFollowedWithoutCookies() async throws {
        let server = try LoopbackServer { request in
            request.target == "/start" ? redirect(to: "/end") : .json(#"{"a":1}"#)
        }
        let response = try await URLSessionTransport().send(request(server))
        #expect(response.status == 200)
        #expect(server.received.map(\.target) == ["/start", "/end"])
        #expect(server.received.map { $0.headers["cookie"] } == [nil, nil])
    }

    @Test("a request with a body is not redirected, as the body would be left behind", arguments: [301, 302, 307, 308])
    func aRequestWithABodyIsNotRedirected(status: Int) async throws {
        let server = try LoopbackServer { request in
            request.target == "/start" ? redirect(to: "/end", status) : .json("{}")
        }
        let response = try await URLSessionTransport().send(request(server, .post, body: Data(#"{"a":1}"#.utf8)))
        #expect(response.status == status)
        #expect(server.received.map(\.target) == ["/start"])
    }

    @Test("redirects in a circle end") func redirectsInACircleEnd() async throws {
        let server = try LoopbackServer { _ in redirect(to: "/start") }
        let error = await #expect(throws: URLError.self) { try await URLSessionTransport().send(request(server)) }
        #expect(error?.code == .httpTooManyRedirects)
        #expect(server.received.count < 30)
    }
}

/// Where a server redirects to, known only when it runs. A class because its threads ask; each access holds the lock.
private final class LoopbackLocations: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [String] = []
    private var index = 0

    var list: [String] {
        get { lock.withLock { all } }
        set { lock.withLock { all = newValue } }
    }

    func next() -> String {
        lock.withLock {
            defer { index += 1 }
            return all[index]
        }
    }
}
