import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct DecodingErrorTests {
    private func fault(_ body: String) async throws -> (path: String, reason: String, body: String) {
        let error = await apiError {
            let _: UserList = try await APIClient(InMemoryTransport(json: body)).payload(of: operation())
        }
        let fault = try #require(error?.decoding)
        #expect(fault.operation == operation())
        return (fault.path, fault.reason, fault.body)
    }

    @Test(
        "a fault is named by its place and shows nothing of the body",
        arguments: [
            (#"{"statusCode":200,"data":{"list":[{"userId":"secret"},{}]}}"#, "data.list[1].userId"),
            (#"{"statusCode":200,"data":{"list":[{"userId":"secret","age":"old"}]}}"#, "data.list[0].age"),
            (#"{"statusCode":200,"data":{"list":null}}"#, "data.list"),
            (#"{"statusCode":200,"data":null}"#, "data"),
            (#"{"statusCode":200}"#, "data"),
            (#"{"secret":200}"#, "statusCode"),
            (#"["secret"]"#, ""),
            ("<html>secret</html>", ""),
            ("", ""),
        ])
    func aFaultIsNamedByItsPlaceAndShowsNothingOfTheBody(body: String, path: String) async throws {
        let fault = try await fault(body)
        #expect(fault.path == path)
        #expect(!fault.reason.isEmpty)
        #expect(!fault.reason.contains("secret") && !fault.reason.contains("old"))
    }

    @Test("the body is kept with its names alone")
    func theBodyIsKeptWithItsNamesAlone() async throws {
        let body = #"{"statusCode":200,"data":{"list":[{"userId":"secret","age":"old","n":42,"ok":true}]}}"#
        #expect(
            try await fault(body).body
                == #"{"data":{"list":[{"age":"…","n":0,"ok":true,"userId":"…"}]},"statusCode":0}"#)
        #expect(try await fault("<html>secret</html>").body == "19 bytes that are no JSON")
        #expect(
            try await fault("{\"statusCode\":200,\"data\":\"\(String(repeating: "x", count: 9999))\"}").body.count < 50)
    }

    @Test("the description names operation and place") func theDescriptionNamesOperationAndPlace() {
        let error = APIError.decoding(path: "data.age", operation: operation(), reason: "Expected Int.", body: "{}")
        #expect(error.description == "ManagementClient.getUser: unexpected response at data.age: Expected Int.")
    }
}
