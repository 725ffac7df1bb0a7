import Foundation
import LoopbackServer
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct LoopbackServerTests {
    @Test("a body sent in chunks is put together")
    func aBodySentInChunksIsPutTogether() async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        var request = URLRequest(url: server.url)
        request.httpMethod = "POST"
        request.setValue("chunked", forHTTPHeaderField: "transfer-encoding")
        request.httpBodyStream = InputStream(data: Data("hello world".utf8))
        await withCheckedContinuation { done in
            URLSession.shared.dataTask(with: request) { _, _, _ in done.resume() }.resume()
        }
        #expect(server.received.map(\.body) == [Data("hello world".utf8)])
    }

    @Test("it is reachable from this machine only") func itIsReachableFromThisMachineOnly() throws {
        let server = try LoopbackServer { _ in .json("{}") }
        #expect(server.url.host == "127.0.0.1")
    }
}
