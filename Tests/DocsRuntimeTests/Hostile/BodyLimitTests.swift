import DocsRuntime
import Foundation
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct BodyLimitTests {
    @Test(
        "a body without end is cut at the limit",
        arguments: [
            ("HTTP/1.1 200 OK\r\n\r\n", " "),
            ("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n", " "),
            ("HTTP/1.1 500 No\r\n\r\n", "x"),
            ("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\n\r\n", "x"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4\r\nnull\r\n"),
        ])
    func aBodyWithoutEndIsCutAtTheLimit(start: String, part: String) async throws {
        let server = try LoopbackServer.endless(Data(start.utf8), Data(String(repeating: part, count: 65_536).utf8))
        let error = try await hostileError(server)
        #expect(error.bodyLimit == 100_000)
        #expect(!error.isRetryable)
    }

    @Test("what counts is the size of the unpacked body") func whatCountsIsTheSizeOfTheUnpackedBody() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
        // Gzip (RFC 1952, 1951) of a space, and then of eight times 258 bytes like the one before, over and over.
        let space: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 0x53, 0x18]
        let spaces: [UInt8] = [0x05, 0xA3, 0x60, 0x14, 0x8C, 0x82, 0x51, 0x30, 0x0A, 0x46, 0xC1, 0x28, 0x18]
        let packed = Data(Array(repeating: spaces, count: 10).joined())
        let error = try await hostileError(try .endless(Data(head.utf8) + space, packed, count: 26_000))
        #expect(error.bodyLimit == 100_000)
    }

    @Test("a body of exactly the limit is read") func aBodyOfExactlyTheLimitIsRead() async throws {
        let server = try LoopbackServer { _ in .json(#"{"a":1}"#) }
        let request = HTTPRequest(method: .get, url: server.url)
        #expect(try await URLSessionTransport(bodyLimit: 7).send(request).body.count == 7)
        await #expect(throws: APIError.self) { try await URLSessionTransport(bodyLimit: 6).send(request) }
    }

    @Test("the error says how much was allowed") func theErrorSaysHowMuchWasAllowed() {
        #expect(APIError.responseTooLarge(limit: 5).description == "The response is larger than 5 bytes.")
    }
}
