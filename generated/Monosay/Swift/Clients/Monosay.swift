public import DocsRuntime
public import Foundation

/// What a bot can ask of the Monosay platform.
///
/// ## Topics
///
/// ### Operations
///
/// - ``deleteData(_:)``
/// - ``getData(_:)``
/// - ``saveData(_:)``
/// - ``user(_:)``
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
        payloadKey: "data",
        furtherStepCodes: nil
    )

    /// Makes a client for the owner of a token; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - accessToken: the token.
    ///   - baseURL: where the API is.
    ///   - timeout: how long one exchange may take.
    ///   - retries: which calls are tried again, and when.
    ///   - middlewares: what sees every request and response.
    ///   - transport: what carries the requests.
    public init(
        accessToken: String,
        baseURL: URL = Self.defaultBaseURL,
        timeout: Duration = .seconds(10),
        retries: RetryPolicy = .reads,
        middlewares: [any Middleware] = [],
        transport: any Transport = URLSessionTransport()
    ) {
        self.init(
            authentication: .token(accessToken),
            baseURL: baseURL,
            timeout: timeout,
            retries: retries,
            middlewares: middlewares,
            transport: transport
        )
    }

    /// Makes a client with credentials of any kind, or none; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - authentication: what proves to the server who calls.
    ///   - baseURL: where the API is.
    ///   - timeout: how long one exchange may take.
    ///   - retries: which calls are tried again, and when.
    ///   - middlewares: what sees every request and response.
    ///   - transport: what carries the requests.
    public init(
        authentication: Authentication = .none,
        baseURL: URL = Self.defaultBaseURL,
        timeout: Duration = .seconds(10),
        retries: RetryPolicy = .reads,
        middlewares: [any Middleware] = [],
        transport: any Transport = URLSessionTransport()
    ) {
        api = APIClient(
            baseURL: baseURL,
            envelope: Self.envelope,
            authentication: authentication,
            timeout: timeout,
            retries: retries,
            middlewares: middlewares,
            transport: transport
        )
    }

    /// Makes a client of settings that are already there.
    public init(api: APIClient) {
        self.api = api
    }
}
