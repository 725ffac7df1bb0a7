import DocsRuntime
import DocsTesting
import Foundation
import GenAuth
import GenAuthTesting

/// Uses a generated library as a program of its users would, without a server: every line prints what it should.
@main
struct Main {
    static func main() async throws {
        let transport = InMemoryTransport { request in
            .json(request.url.path == "/api/v3/list-users" ? users : #"{"statusCode":200,"message":"ok","data":{}}"#)
        }
        var management = ManagementClient(accessKeyID: "AK", accessKeySecret: "SK", transport: transport)

        var names: [String] = []
        for try await user in management.listUsers(limit: 3) { names.append(user.name ?? user.userId) }
        expect(names == ["Alex", "u2", "Alex"], "pages are gone through")
        expect(transport.requests.count == 2, "no page is asked for that nobody needs")
        expect(transport.requests[0].headers["authorization"]?.hasPrefix("GenAuth AK:") == true, "requests are signed")

        var sample = UserDto.sample
        sample.email = "alex@example.com"
        expect(sample.status == .suspended && sample.createdAtDate != nil, "samples are values like others")

        let update = UpdateUserRequest(userId: sample.userId, nickname: "Al", email: .null)
        let body = try String(decoding: JSONEncoder().encode(update), as: UTF8.self)
        expect(body.contains(#""email":null"#) && !body.contains("phone"), "null is not the same as absent")

        management = ManagementClient(
            authentication: .bearer("T"), retries: .none,
            transport: InMemoryTransport(json: #"{"statusCode":404,"apiCode":2004,"message":"No such user"}"#))
        do {
            _ = try await management.getUser(.init(userId: "u9"))
            expect(false, "a failure is thrown")
        } catch APIError.failure(let failure) {
            expect(failure.apiCode == 2004 && failure.operation.name == "getUser", "a failure says what failed")
        }
    }
}

private let users = """
    {"statusCode": 200, "message": "ok", "data": {"totalCount": 4, "list": [
        \(user("u1", #""Alex""#)), \(user("u2", "null"))
    ]}}
    """

private func user(_ id: String, _ name: String) -> String {
    """
    {"userId": "\(id)", "name": \(name), "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00Z",
     "status": "Activated", "workStatus": "Active", "gender": "U", "emailVerified": false, "phoneVerified": false,
     "userSourceType": "adminCreated"}
    """
}

private func expect(_ isTrue: Bool, _ sentence: String) {
    print(isTrue ? "yes:" : "no:", sentence)
    if !isTrue { exit(1) }
}
