public import DocsRuntime
public import Foundation

/// What an administrator of a user pool can do.
///
/// ## Topics
///
/// ### users
///
/// - ``checkSessionStatus(_:)``
/// - ``createUser(_:)``
/// - ``createUsersBatch(_:)``
/// - ``deleteUsersBatch(_:)``
/// - ``getOtpSecretByUser(_:)``
/// - ``getUser(_:)``
/// - ``getUserAccessibleApps(_:)``
/// - ``getUserAuthorizedApps(_:)``
/// - ``getUserAuthorizedResources(_:)``
/// - ``getUserBatch(_:)``
/// - ``getUserDepartments(_:)``
/// - ``getUserDepartments(_:limit:)``
/// - ``getUserGroups(_:)``
/// - ``getUserIdentities(_:)``
/// - ``getUserLoggedinApps(_:)``
/// - ``getUserLoggedinIdentities(_:)``
/// - ``getUserLoginHistory(_:)``
/// - ``getUserLoginHistory(_:limit:)``
/// - ``getUserMfaInfo(_:)``
/// - ``getUserMfaStatus(_:)``
/// - ``getUserPrincipalAuthenticationInfo(_:)``
/// - ``getUserRoles(_:)``
/// - ``hasAnyRole(_:)``
/// - ``isUserExists(_:)``
/// - ``kickUsers(_:)``
/// - ``listArchivedUsers(_:)``
/// - ``listArchivedUsers(_:limit:)``
/// - ``listUsers(_:)``
/// - ``listUsers(_:limit:)``
/// - ``resetUserPrincipalAuthenticationInfo(_:)``
/// - ``resignUser(_:)``
/// - ``resignUserBatch(_:)``
/// - ``setUserDepartments(_:)``
/// - ``updateUser(_:)``
/// - ``updateUserBatch(_:)``
public struct ManagementClient: Sendable {
    /// Where calls go, and how.
    public let api: APIClient

    /// Where the API is unless the caller says otherwise.
    public static let defaultBaseURL = APIClient.url("https://api.genauth.ai")

    /// What the API's own headers are called.
    public static let brand = Brand(
        headerPrefix: "genauth",
        scheme: "GenAuth",
        tenantHeader: "tenant-id"
    )

    /// Makes a client for the owner of an access key; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - accessKeyID: the public part of the key.
    ///   - accessKeySecret: the secret part of the key.
    ///   - mode: whether the key signs every request or is exchanged for a token.
    ///   - baseURL: where the API is.
    ///   - language: the language of messages, as in `en-US`; nil for the server's.
    ///   - tenantID: the tenant that is meant; nil for none.
    ///   - timeout: how long one exchange may take.
    ///   - retries: which calls are tried again, and when.
    ///   - middlewares: what sees every request and response.
    ///   - transport: what carries the requests.
    public init(
        accessKeyID: String,
        accessKeySecret: String,
        mode: AccessKeyMode = .signature,
        baseURL: URL = Self.defaultBaseURL,
        language: String? = "en-US",
        tenantID: String? = nil,
        timeout: Duration = .seconds(10),
        retries: RetryPolicy = .reads,
        middlewares: [any Middleware] = [],
        transport: any Transport = URLSessionTransport()
    ) {
        self.init(
            authentication: .accessKey(id: accessKeyID, secret: accessKeySecret, mode: mode, brand: Self.brand),
            baseURL: baseURL,
            language: language,
            tenantID: tenantID,
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
    ///   - language: the language of messages, as in `en-US`; nil for the server's.
    ///   - tenantID: the tenant that is meant; nil for none.
    ///   - timeout: how long one exchange may take.
    ///   - retries: which calls are tried again, and when.
    ///   - middlewares: what sees every request and response.
    ///   - transport: what carries the requests.
    public init(
        authentication: Authentication = .none,
        baseURL: URL = Self.defaultBaseURL,
        language: String? = "en-US",
        tenantID: String? = nil,
        timeout: Duration = .seconds(10),
        retries: RetryPolicy = .reads,
        middlewares: [any Middleware] = [],
        transport: any Transport = URLSessionTransport()
    ) {
        api = APIClient(
            baseURL: baseURL,
            headers: Self.brand.headers(language: language, tenantID: tenantID),
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
