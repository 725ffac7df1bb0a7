public import DocsRuntime
public import Foundation

/// What an administrator of a user pool can do.
public struct ManagementClient: Sendable {
    /// Where calls go, and how.
    public let api: APIClient

    /// Where the API is unless the caller says otherwise.
    public static let defaultBaseURL = APIClient.url("https://api.genauth.ai")

    /// Makes a client; nothing is sent yet.
    public init(
        baseURL: URL = Self.defaultBaseURL,
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
