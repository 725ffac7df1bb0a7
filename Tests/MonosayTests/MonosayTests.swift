import DocsRuntime
import Foundation
import LoopbackServer
import Monosay
import Testing

/// The client that was generated from sample calls, against a real HTTP server on the loopback address.
@Suite("The generated Monosay client")
struct MonosayTests {
    @Test("saves a user where the configuration says, with the fields that the samples show")
    func user() async throws {
        let server = try LoopbackServer { _ in .json(#"{"success":true}"#, status: 201) }
        let client = Monosay(accessToken: "token", baseURL: server.url)
        #expect(try await client.user(.init(channelUserId: "c1", name: "Alex", userName: "alex")) == nil)
        let request = try #require(server.received.first)
        #expect(request.method == "POST")
        #expect(request.target == "/channelusers")
        #expect(request.headers["authorization"] == "token")
        #expect(
            String(decoding: request.body, as: UTF8.self) == #"{"channelUserId":"c1","name":"Alex","userName":"alex"}"#)
    }

    @Test("saves, gets and removes rows of any shape")
    func data() async throws {
        let server = try LoopbackServer { _ in .json(#"{"success":true,"data":{"id":"r1","no":4}}"#) }
        let client = Monosay(baseURL: server.url)
        let saved = try await client.saveData(.init(data: "feedback", body: ["data": 1, "no": 4]))
        #expect(saved["id"] == "r1")
        _ = try await client.getData(.init(data: "feedback", rowId: "r1"))
        _ = try await client.deleteData(.init(data: "feedback", rowId: "r 1"))
        #expect(
            server.received.map { "\($0.method) \($0.target) \(String(decoding: $0.body, as: UTF8.self))" } == [
                #"POST /data/feedback {"data":1,"no":4}"#, "GET /data/feedback/r1 ", "DELETE /data/feedback/r%201 ",
            ])
    }

    @Test("throws where JavaScript calls the error callback")
    func failure() async throws {
        let server = try LoopbackServer { _ in .json(#"{"success":false,"message":"No such row"}"#) }
        let error = await #expect(throws: APIError.self) {
            try await Monosay(baseURL: server.url).getData(.init(data: "feedback", rowId: "r1"))
        }
        guard case .failure(let failure)? = error else {
            Issue.record("not a failure of the API: \(String(describing: error))")
            return
        }
        #expect(failure.message == "No such row")
    }
}
