import DocsRuntime
import GenAuth
import LoopbackServer
import Testing

/// The generated clients against a real HTTP server on the loopback address.
@Suite("The generated GenAuth SDK")
struct GenAuthTests {
    private let server: LoopbackServer

    init() throws {
        let directory = UserDirectory()
        server = try LoopbackServer { directory.answer($0) }
    }

    private func signedIn() async throws -> ManagementClient {
        let tokens = try await AuthenticationClient(appID: "app", baseURL: server.url).signInByCredentials(
            .init(connection: .password, passwordPayload: .init(password: "right", username: "alex")))
        return ManagementClient(authentication: .bearer(tokens.access_token ?? ""), baseURL: server.url)
    }

    @Test("signs in, and creates, gets and updates a user")
    func users() async throws {
        let management = try await signedIn()
        let created = try await management.createUser(.init(email: "alex@example.com", name: "Alex Example"))
        #expect(created.email == "alex@example.com")
        #expect(created.status == .activated)

        let user = try await management.getUser(.init(userId: created.userId, withCustomData: true))
        #expect(user.name == "Alex Example")

        let updated = try await management.updateUser(.init(userId: user.userId, nickname: "Al"))
        #expect(updated.nickname == "Al")
        #expect(updated.email == "alex@example.com")

        #expect(
            server.received.map { "\($0.method) \($0.target)" } == [
                "POST /api/v3/signin", "POST /api/v3/create-user",
                "GET /api/v3/get-user?userId=\(created.userId)&withCustomData=true", "POST /api/v3/update-user",
            ])
    }

    @Test("gives a failure that arrives with HTTP 200 as the typed error")
    func failure() async throws {
        let client = AuthenticationClient(appID: "app", baseURL: server.url)
        let error = await #expect(throws: APIError.self) {
            try await client.signInByCredentials(
                .init(connection: .password, passwordPayload: .init(password: "wrong", username: "alex")))
        }
        guard case .failure(let failure)? = error else {
            Issue.record("not a failure of the API: \(String(describing: error))")
            return
        }
        #expect(failure.httpStatus == 200)
        #expect(failure.statusCode == 400)
        #expect(failure.apiCode == 1001)
        #expect(failure.message == "Wrong password")
        #expect(failure.requestID == "r2")
        #expect(failure.operation.name == "signInByCredentials")
    }

    @Test("decodes a value that no page names, and sends it back")
    func unknownValue() async throws {
        let management = try await signedIn()
        let user = try await management.createUser(.init(status: "Hibernating", username: "alex"))
        #expect(user.status.rawValue == "Hibernating")
        #expect(user.workStatus.rawValue == "Furloughed")
        #expect(server.received.last?.text.contains(#""status":"Hibernating""#) == true)
    }
}

extension Request {
    /// The body as text.
    fileprivate var text: String { String(decoding: body, as: UTF8.self) }
}
