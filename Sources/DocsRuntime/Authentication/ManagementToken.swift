import Foundation

extension Authentication {
    /// A token that is got for a key pair when it is first needed, kept until shortly before it expires, and got anew
    /// once after a 401.
    ///
    /// However many calls wait for a token, one request goes out.
    static func managementToken(_ key: AccessKey, brand: Brand) -> Authentication {
        let cache = TokenCache(key: key)
        return Authentication { request, client in
            let token = try await cache.token(client)
            var request = request
            request.headers["authorization"] = "Bearer " + token.text
            if let pool = token.userPoolID { request.headers[brand.header("userpool-id")] = pool }
            return request
        } recover: { refusal in
            guard refusal.isUnauthorized else { return false }
            await cache.drop(refusal.request.headers["authorization"])
            return true
        }
    }
}

/// Keeps one token for all calls of a client.
private actor TokenCache {
    private let key: AccessKey
    private var current: AccessToken?
    private var request: Task<AccessToken, any Error>?

    init(key: AccessKey) {
        self.key = key
    }

    func token(_ client: APIClient) async throws -> AccessToken {
        if let current, current.isFresh(at: client.environment.date()) { return current }
        if let request { return try await sharedValue(of: request) }
        let task = Task { try await fetch(client) }
        request = task
        return try await sharedValue(of: task)
    }

    /// Forgets the token the server refused, unless it has been replaced since.
    func drop(_ authorization: String?) {
        if let current, authorization == "Bearer " + current.text { self.current = nil }
    }

    private func fetch(_ client: APIClient) async throws -> AccessToken {
        defer { request = nil }
        let body: [String: JSONValue] = ["accessKeyId": .string(key.id), "accessKeySecret": .string(key.secret)]
        var client = client
        // Asking twice for a token does no harm.
        if client.retries.calls == .reads { client.retries.calls = .all }
        let answer: TokenAnswer = try await client.payload(of: getManagementToken, body)
        let token = AccessToken(answer.text, lifetime: answer.lifetime, at: client.environment.date())
        current = token
        return token
    }
}

private let getManagementToken = APIOperation(
    client: "ManagementClient",
    name: "getManagementToken",
    method: .post,
    path: "/api/v3/get-management-token",
    tag: "",
    page: ""
)

private struct TokenAnswer: Decodable, Sendable {
    var text: String
    var lifetime: Double?

    init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        text = try fields.decode("access_token")
        lifetime = try fields.decodeIfPresent("expires_in")
    }
}
