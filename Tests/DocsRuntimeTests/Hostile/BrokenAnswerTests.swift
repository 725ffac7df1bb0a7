import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct BrokenAnswerTests {
    private static let ok = "HTTP/1.1 200 OK\r\n"
    private static let chunked = ok + "Transfer-Encoding: chunked\r\n\r\n"
    private static let gzip = "Content-Encoding: gzip\r\n"

    @Test(
        "what is no whole HTTP answer is an error of the transport",
        arguments: [
            "", "\0\u{1}\u{2}", "{}\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n",
            "HTTP/1.1 99999999999 OK\r\n\r\n", ok + "NoColon\r\n\r\n{}", ok + "X-A: a\0b\r\n\r\n{}",
            ok + "Content-Length: -5\r\n\r\n{}", ok + "Content-Length: five\r\n\r\n{}",
            ok + "Content-Length: 10\r\n\r\n{}", chunked + "2\r\n{}\r\n", chunked + "20\r\n{}",
            chunked + "zz\r\n{}\r\n0\r\n\r\n", chunked + "fffffffffffffffffffff\r\n{}",
            answer("200 OK", gzip, body: "this is not gzip"),
            answer("200 OK", "Content-Encoding: unheard-of\r\n", body: "{}"),
        ])
    func whatIsNoWholeHTTPAnswerIsAnErrorOfTheTransport(answer: String) async throws {
        let error = try await hostileError(try .sending(answer))
        #expect(error.underlying is URLError)
        #expect(error.isRetryable)
    }

    @Test(
        "what is a whole HTTP answer without the API's envelope is an error of its own",
        arguments: [
            answer("200 OK", body: "{}"), answer("200 OK"), answer("204 None"),
            ok + "Content-Length: 1\r\n\r\n{}", ok + "\r\n{\"statusCode\":",
        ])
    func whatIsAWholeHTTPAnswerWithoutTheEnvelopeIsAnErrorOfItsOwn(answer: String) async throws {
        #expect(try await hostileError(try .sending(answer)).decoding != nil)
    }

    @Test("an answer may come in place of the reading of the request")
    func anAnswerMayComeInPlaceOfTheReadingOfTheRequest() async throws {
        let server = try LoopbackServer(connection: {
            $0.write(Data(answer("413 Too Large", "Connection: close\r\n", body: "no").utf8))
            $0.waitForEnd()
        })
        let request = HTTPRequest(method: .post, url: server.url, body: Data(count: 5_000_000))
        #expect(try await URLSessionTransport().send(request).status == 413)
    }

    @Test("a connection that is reset is an error of the transport")
    func aConnectionThatIsResetIsAnErrorOfTheTransport() async throws {
        let server = try LoopbackServer(connection: {
            _ = $0.nextRequest()
            $0.write(Data(Self.chunked.utf8))
            $0.resetAtEnd()
        })
        #expect(try await hostileError(server).underlying is URLError)
    }

    @Test("what a server sends beyond its answer is nobody's answer")
    func whatAServerSendsBeyondItsAnswerIsNobodysAnswer() async throws {
        let good = answer("200 OK", body: #"{"statusCode":200,"data":"good"}"#)
        let evil = answer("200 OK", body: #"{"statusCode":200,"data":"evil"}"#)
        let server = try LoopbackServer(connection: {
            while $0.nextRequest() != nil, $0.write(Data((good + evil).utf8)) {}
        })
        let client = APIClient(baseURL: server.url)
        for _ in 0..<3 {
            #expect(try await client.payload(of: operation()) == JSONValue.string("good"))
        }
    }
}
