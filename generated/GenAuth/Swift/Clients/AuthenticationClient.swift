public import DocsRuntime
public import Foundation

/// What a signed-in user, or somebody about to sign in, can do.
///
/// ## Topics
///
/// ### devices
///
/// - ``list(_:)``
/// - ``revoke(_:)``
/// - ``unbind(_:)``
///
/// ### linked-accounts
///
/// - ``getIdentities()``
///
/// ### messages
///
/// - ``sendEmail(_:)``
/// - ``sendSms(_:)``
///
/// ### my-resources
///
/// - ``getAccessibleApps()``
/// - ``getDepartmentList(_:)``
/// - ``getDepartmentList(_:limit:)``
/// - ``getGroupList()``
/// - ``getLoggedInApps()``
/// - ``getLoginHistory(_:)``
/// - ``getLoginHistory(_:limit:)``
/// - ``getRoleList(_:)``
/// - ``getTenantList()``
///
/// ### profile
///
/// - ``bindEmail(_:)``
/// - ``bindPhone(_:)``
/// - ``deleteAccount(_:)``
/// - ``getProfile(_:)``
/// - ``getSecurityLevel()``
/// - ``resetPassword(_:)``
/// - ``unbindEmail(_:)``
/// - ``unbindPhone(_:)``
/// - ``updateEmail(_:)``
/// - ``updatePassword(_:)``
/// - ``updatePhone(_:)``
/// - ``updateProfile(_:)``
/// - ``verifyDeleteAccountRequest(_:)``
/// - ``verifyResetPasswordRequest(_:)``
/// - ``verifyUpdateEmailRequest(_:)``
/// - ``verifyUpdatePhoneRequest(_:)``
///
/// ### public
///
/// - ``getCountryList()``
/// - ``getSystemInfo()``
///
/// ### sign-in
///
/// - ``changeQRCodeStatus(_:)``
/// - ``checkQRCodeStatus(_:)``
/// - ``exchangeTokenSetWithQRCodeTicket(_:)``
/// - ``geneQRCode(_:)``
/// - ``signInByCredentials(_:)``
public struct AuthenticationClient: Sendable {
    /// Where calls go, and how.
    public let api: APIClient

    /// What the API's own headers are called.
    public static let brand = Brand(
        headerPrefix: "genauth",
        scheme: "GenAuth",
        tenantHeader: "tenant-id"
    )

    /// Makes a client of an application; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - appID: the application's id.
    ///   - appSecret: the application's secret, where its token endpoints ask for it.
    ///   - accessToken: the token of the user who has signed in; nil before.
    ///   - baseURL: where the API is.
    ///   - language: the language of messages, as in `en-US`; nil for the server's.
    ///   - tenantID: the tenant that is meant; nil for none.
    ///   - timeout: how long one exchange may take.
    ///   - retries: which calls are tried again, and when.
    ///   - middlewares: what sees every request and response.
    ///   - transport: what carries the requests.
    public init(
        appID: String,
        appSecret: String? = nil,
        accessToken: String? = nil,
        baseURL: URL,
        language: String? = "en-US",
        tenantID: String? = nil,
        timeout: Duration = .seconds(10),
        retries: RetryPolicy = .reads,
        middlewares: [any Middleware] = [],
        transport: any Transport = URLSessionTransport()
    ) {
        self.init(
            authentication: .application(id: appID, secret: appSecret, accessToken: accessToken, brand: Self.brand),
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
        baseURL: URL,
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
