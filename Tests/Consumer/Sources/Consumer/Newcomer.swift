import DocsRuntime
import GenAuth

func greetUsers(accessKeyID: String, accessKeySecret: String) async throws {
    let management = ManagementClient(accessKeyID: accessKeyID, accessKeySecret: accessKeySecret)
    do {
        let user = try await management.getUser(.init(userId: "6229ffaxxxxxxxxcade3e3d9", withCustomData: true))
        print(user.email ?? "no address", user.status == .activated)

        for try await user in management.listUsers(limit: 100) { print(user.userId) }

        _ = try await management.updateUser(.init(userId: user.userId, nickname: "Al", email: .null))
    } catch APIError.failure(let failure) {
        print(failure.apiCode ?? 0, failure.message ?? "", failure.isRetryable)
    }
}
