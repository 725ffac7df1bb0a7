import DocsRuntime
import Foundation
import OpenAPIServer
import Testing

@Suite("A server driven by an OpenAPI document")
struct OpenAPIServerTests {
    private let server: OpenAPIServer

    init() throws { server = try OpenAPIServer(document: try Samples.pets()) }

    private func create(_ body: String = #"{"name":"Rex","litter":[]}"#) async throws -> HTTPResponse {
        let headers: HTTPHeaders = ["content-type": "application/json"]
        let url = server.url.appending(path: "pets")
        return try await URLSessionTransport().send(
            HTTPRequest(method: .post, url: url, headers: headers, body: Data(body.utf8)))
    }

    private func json(_ response: HTTPResponse) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: response.body)
    }

    @Test("answers as the operation succeeds")
    func success() async throws {
        let response = try await create()
        #expect(response.status == 200)
        #expect(try json(response)["statusCode"] == 200)
        #expect(try json(response)["data"]?["name"] == "Rex")
    }

    @Test("keeps the operation of each request, and its faults")
    func requests() async throws {
        _ = try await create()
        _ = try await create(#"{"litter":[],"wings":2}"#)
        #expect(server.requests.map(\.method) == ["POST", "POST"])
        #expect(server.requests.map(\.path) == ["/pets", "/pets"])
        #expect(server.requests.map(\.operationID) == ["createPet", "createPet"])
        #expect(server.requests.map(\.faults.count) == [0, 2])
        #expect(
            server.faults.map(\.description) == [
                "$.name is required and missing.", "$.wings is no property of this object.",
            ])
    }

    @Test("fails in the envelope")
    func failure() async throws {
        server.mode = .failure
        let response = try await create()
        #expect(response.status == 200)
        #expect(
            try json(response) == [
                "statusCode": 400, "apiCode": 1001, "message": "The request was refused.", "requestId": "request-1",
            ])
    }

    @Test("fails in an envelope of another shape")
    func otherFailure() async throws {
        let envelope = Envelope(statusKey: "success", success: true, codeKey: nil, requestIDKey: nil)
        let server = try OpenAPIServer(document: try Samples.pets(), envelope: envelope, mode: .failure)
        let url = server.url.appending(path: "pets/count")
        let response = try await URLSessionTransport().send(HTTPRequest(method: .get, url: url))
        #expect(try json(response) == ["success": false, "message": "The request was refused."])
    }

    @Test("fails as a gateway does")
    func serverError() async throws {
        server.mode = .serverError
        let response = try await create()
        #expect(response.status == 500)
        #expect(response.headers["content-type"] == "text/html")
        #expect(String(decoding: response.body, as: UTF8.self).hasPrefix("<html>"))
    }

    @Test("breaks off in the midst of the JSON")
    func broken() async throws {
        server.mode = .broken
        let response = try await create()
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self).hasPrefix("{"))
        #expect(throws: DecodingError.self) { try json(response) }
    }

    @Test("says nothing until the client gives up")
    func slow() async throws {
        server.mode = .slow
        let url = server.url.appending(path: "pets/count")
        let request = HTTPRequest(method: .get, url: url, timeout: .milliseconds(200))
        await #expect(throws: (any Error).self) { try await URLSessionTransport().send(request) }
        #expect(server.requests.map(\.operationID) == ["getCount"])
    }

    @Test("does not find what the document does not have")
    func notFound() async throws {
        let url = server.url.appending(path: "toys")
        let response = try await URLSessionTransport().send(HTTPRequest(method: .get, url: url))
        #expect(response.status == 404)
        #expect(server.requests.map(\.operationID) == [nil])
    }

    @Test("serves many clients at once")
    func concurrent() async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await create().status } }
            for try await status in group { #expect(status == 200) }
        }
        #expect(server.requests.count == 20)
        #expect(server.faults == [])
    }
}
