internal import DocsRuntime
public import Foundation

public struct LoginHistoryDto: Sendable, Decodable {
    /// User ID
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Application ID
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    /// Name of the application
    ///
    /// Example: `Example App`.
    public var appName: String

    /// URL of the application's sign-in page
    ///
    /// Example: `https://example.com/login`.
    public var appLoginUrl: String

    /// URL of the application's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var appLogo: String

    /// When the user signed in
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var loginAt: String

    /// IP address of the client
    ///
    /// Example: `127.0.0.1`.
    public var clientIp: String

    /// Whether the sign-in succeeded
    ///
    /// Example: `true`.
    public var success: Bool

    /// Why the sign-in failed
    ///
    /// Example: `Incorrect account or password`.
    public var errorMessage: String?

    /// User agent of the client
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/120.0 Safari/537.36`.
    public var userAgent: String

    /// Parts of the user agent.
    public var parsedUserAgent: ParsedUserAgent

    /// How the user signed in
    ///
    /// Example: `loginByEmail`.
    public var loginMethod: String

    /// Place the IP address belongs to.
    public var geoip: GeoIp

    /// ID of the tenant signed in to
    ///
    /// Example: `642c1df417c2d8a80d744c1d`.
    public var tenantId: String?

    public init(
        userId: String,
        appId: String,
        appName: String,
        appLoginUrl: String,
        appLogo: String,
        loginAt: String,
        clientIp: String,
        success: Bool,
        errorMessage: String? = nil,
        userAgent: String,
        parsedUserAgent: ParsedUserAgent,
        loginMethod: String,
        geoip: GeoIp,
        tenantId: String? = nil
    ) {
        self.userId = userId
        self.appId = appId
        self.appName = appName
        self.appLoginUrl = appLoginUrl
        self.appLogo = appLogo
        self.loginAt = loginAt
        self.clientIp = clientIp
        self.success = success
        self.errorMessage = errorMessage
        self.userAgent = userAgent
        self.parsedUserAgent = parsedUserAgent
        self.loginMethod = loginMethod
        self.geoip = geoip
        self.tenantId = tenantId
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        userId = try fields.decode("userId")
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLoginUrl = try fields.decode("appLoginUrl")
        appLogo = try fields.decode("appLogo")
        loginAt = try fields.decode("loginAt")
        clientIp = try fields.decode("clientIp")
        success = try fields.decode("success")
        errorMessage = try fields.decodeIfPresent("errorMessage")
        userAgent = try fields.decode("userAgent")
        parsedUserAgent = try fields.decode("parsedUserAgent")
        loginMethod = try fields.decode("loginMethod")
        geoip = try fields.decode("geoip")
        tenantId = try fields.decodeIfPresent("tenantId")
    }

    /// ``loginAt`` as a date; nil where it holds none.
    public var loginAtDate: Date? { Timestamp.date(loginAt) }
}

public struct LoginHistoryPaginatedRespDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Sign-ins on this page.
    public var list: [LoginHistoryDto]

    public init(
        totalCount: Double,
        list: [LoginHistoryDto]
    ) {
        self.totalCount = totalCount
        self.list = list
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        totalCount = try fields.decode("totalCount")
        list = try fields.decode("list")
    }
}

public struct LoginTokenResponseDataDto: Sendable, Decodable {
    /// Scopes granted to the access token
    ///
    /// Example: `openid profile`.
    public var scope: String?

    /// Token that authorizes calls until it expires
    ///
    /// Example: `example-access-token`.
    public var access_token: String?

    /// Signed token that carries the user's claims
    ///
    /// Example: `example-id-token`.
    public var id_token: String?

    /// Token to obtain new access tokens with
    ///
    /// Example: `example-refresh-token`.
    public var refresh_token: String?

    /// Type of the access token
    ///
    /// Example: `bearer`.
    public var token_type: String

    /// Lifetime of the access token in seconds
    ///
    /// Example: `7200`.
    public var expire_in: Double

    public init(
        scope: String? = nil,
        access_token: String? = nil,
        id_token: String? = nil,
        refresh_token: String? = nil,
        token_type: String,
        expire_in: Double
    ) {
        self.scope = scope
        self.access_token = access_token
        self.id_token = id_token
        self.refresh_token = refresh_token
        self.token_type = token_type
        self.expire_in = expire_in
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        scope = try fields.decodeIfPresent("scope")
        access_token = try fields.decodeIfPresent("access_token")
        id_token = try fields.decodeIfPresent("id_token")
        refresh_token = try fields.decodeIfPresent("refresh_token")
        token_type = try fields.decode("token_type")
        expire_in = try fields.decode("expire_in")
    }
}
