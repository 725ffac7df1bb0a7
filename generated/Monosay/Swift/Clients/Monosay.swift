public import DocsRuntime
public import Foundation

/// What a bot can ask of the Monosay platform.
public struct Monosay: Sendable {
    /// Where calls go, and how.
    public let api: APIClient

    /// Where the API is unless the caller says otherwise.
    public static let defaultBaseURL = APIClient.url("https://api.monosay.com/v1")

    /// What the API wraps its payloads in.
    public static let envelope = Envelope(
        statusKey: "success",
        success: true,
        messageKey: "message",
        codeKey: nil,
        requestIDKey: nil,
        payloadKey: "data"
    )

    /// Makes a client; nothing is sent yet.
    public init(
        baseURL: URL = Self.defaultBaseURL,
        accessToken: String? = nil,
        transport: any Transport = URLSessionTransport()
    ) {
        api = APIClient(
            baseURL: baseURL,
            transport: transport,
            envelope: Self.envelope,
            accessToken: accessToken
        )
    }

    /// Makes a client of settings that are already there.
    public init(api: APIClient) {
        self.api = api
    }
}
