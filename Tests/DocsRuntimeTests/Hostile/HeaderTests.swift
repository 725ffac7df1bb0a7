import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct HeaderTests {
    @Test(
        "headers without end break the exchange off",
        arguments: [
            ("HTTP/1.1 200 OK\r\n", "X-A: a\r\n"), ("HTTP/1.1 200 OK\r\nX-A: ", "a"), ("HTTP/1.1 200 ", "a"),
        ])
    func headersWithoutEndBreakTheExchangeOff(start: String, part: String) async throws {
        let server = try LoopbackServer.endless(Data(start.utf8), Data(String(repeating: part, count: 65_536).utf8))
        let error = try await hostileError(server)
        #expect(error.underlying is URLError)
    }

    @Test("a 401 that asks for name and password comes back with its body")
    func a401ThatAsksForNameAndPasswordComesBackWithItsBody() async throws {
        let server = try LoopbackServer.sending(
            answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", body: "who?"))
        let error = try await hostileError(server)
        #expect(error.http?.status == 401)
        #expect(error.http?.excerpt == "who?")
    }
}
