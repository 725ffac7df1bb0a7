public import DocsRuntime
public import Foundation

/// What a signed-in user, or somebody about to sign in, can do.
public struct AuthenticationClient: Sendable {
    /// Where calls go, and how.
    public let api: APIClient

    /// Makes a client; nothing is sent yet.
    public init(
        baseURL: URL,
        accessToken: String? = nil,
        transport: any Transport = URLSessionTransport()
    ) {
        api = APIClient(
            baseURL: baseURL,
            transport: transport,
            accessToken: accessToken
        )
    }

    /// Makes a client of settings that are already there.
    public init(api: APIClient) {
        self.api = api
    }
}
