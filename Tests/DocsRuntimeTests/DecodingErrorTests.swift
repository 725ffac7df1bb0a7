import DocsRuntime
import Foundation
import Testing

@Suite struct DecodingErrorTests {
    private func fault(_ body: String) async throws -> (path: String, reason: String) {
        let error = await apiError {
            let _: UserList = try await APIClient(StubTransport(body)).payload(of: operation())
        }
        let fault = try #require(error?.decoding)
        #expect(fault.operation == operation())
        return (fault.path, fault.reason)
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

    @Test("the description names operation and place") func theDescriptionNamesOperationAndPlace() {
        let error = APIError.decoding(path: "data.age", operation: operation(), reason: "Expected Int.")
        #expect(error.description == "ManagementClient.getUser: unexpected response at data.age: Expected Int.")
    }
}
