public import DocsRuntime
public import Foundation

public struct LangObject: Sendable, Decodable {
    /// Text in simplified Chinese.
    ///
    /// Example: `{"enabled":false,"value":"Text in simplified Chinese"}`.
    public var zhCN: LangUnit

    /// Text in English.
    ///
    /// Example: `{"enabled":false,"value":"English"}`.
    public var enUS: LangUnit

    /// Text in traditional Chinese.
    ///
    /// Example: `{"enabled":false,"value":"Text in traditional Chinese"}`.
    public var zhTW: LangUnit

    /// Text in Japanese.
    ///
    /// Example: `{"enabled":false,"value":"Text in Japanese"}`.
    public var jaJP: LangUnit

    public init(
        zhCN: LangUnit,
        enUS: LangUnit,
        zhTW: LangUnit,
        jaJP: LangUnit
    ) {
        self.zhCN = zhCN
        self.enUS = enUS
        self.zhTW = zhTW
        self.jaJP = jaJP
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        zhCN = try fields.decode("zh-CN")
        enUS = try fields.decode("en-US")
        zhTW = try fields.decode("zh-TW")
        jaJP = try fields.decode("ja-JP")
    }
}

public struct LangUnit: Sendable, Decodable {
    /// Whether the text is shown where its language is chosen
    ///
    /// Example: `false`.
    public var enabled: Bool

    /// The text itself
    ///
    /// Example: `English`.
    public var value: String

    public init(
        enabled: Bool,
        value: String
    ) {
        self.enabled = enabled
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        enabled = try fields.decode("enabled")
        value = try fields.decode("value")
    }
}

public struct ListArchivedUsersRespDto: Sendable, Decodable {
    /// User ID
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// When the user was archived
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var archivedAt: String

    public init(
        userId: String,
        archivedAt: String
    ) {
        self.userId = userId
        self.archivedAt = archivedAt
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        userId = try fields.decode("userId")
        archivedAt = try fields.decode("archivedAt")
    }

    /// ``archivedAt`` as a date; nil where it holds none.
    public var archivedAtDate: Date? { Timestamp.date(archivedAt) }
}

public struct ListUsersAdvancedFilterItemDto: Sendable, Encodable {
    /// What to compare: a field of the user such as `id`, `email`, `status` or `lastLogin`, the name of a custom field, or a relation such as `loggedInApps`, `department`, `identity` or `userSource`
    ///
    /// Example: `nickname`.
    public var field: String

    /// How to compare: ``Operator``.
    ///
    /// Example: `EQUAL`.
    public var `operator`: Operator

    /// What to compare with.
    /// Its type depends on `field`: a text, a number, a list or an object
    ///
    /// Example: `test`.
    public var value: [String: JSONValue]?

    public init(
        field: String,
        `operator`: Operator,
        value: [String: JSONValue]? = nil
    ) {
        self.field = field
        self.`operator` = `operator`
        self.value = value
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(field, "field")
        try fields.encode(`operator`, "operator")
        try fields.encodeIfPresent(value, "value")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Operator = OpenEnum<OperatorValues>

    /// Tells the values of ``Operator`` from those of other enums.
    public enum OperatorValues {}
}

extension OpenEnum where Values == ListUsersAdvancedFilterItemDto.OperatorValues {
    /// equal, for numbers and texts
    public static var equal: Self { Self(rawValue: "EQUAL") }

    /// not equal, for numbers and texts
    public static var notEqual: Self { Self(rawValue: "NOT_EQUAL") }

    /// the text contains the value
    public static var contains: Self { Self(rawValue: "CONTAINS") }

    /// the text does not contain the value
    public static var notContains: Self { Self(rawValue: "NOT_CONTAINS") }

    /// not set
    public static var isNull: Self { Self(rawValue: "IS_NULL") }

    /// set
    public static var notNull: Self { Self(rawValue: "NOT_NULL") }

    /// one of a list
    public static var `in`: Self { Self(rawValue: "IN") }

    /// greater or equal, for numbers and dates
    public static var greater: Self { Self(rawValue: "GREATER") }

    /// less or equal, for numbers and dates
    public static var lesser: Self { Self(rawValue: "LESSER") }

    /// within a range, for numbers and dates
    public static var between: Self { Self(rawValue: "BETWEEN") }
}

public struct ListUsersOptionsDto: Sendable, Encodable {
    /// Page to return.
    ///
    /// Example: `{"limit":10,"page":1}`.
    public var pagination: PaginationDto?

    /// Order of the users; further entries decide between users equal by the earlier ones.
    ///
    /// Example: `[{"field":"createdAt","order":"desc"},{"field":"loginsCount","order":"desc"}]`.
    public var sort: [SortingDto]?

    /// Fields in which `keywords` is looked for.
    /// Defaults to `phone`, `email`, `name`, `username`, `nickname` and `identityNumber`.
    /// Values: ``FuzzySearchOn``.
    public var fuzzySearchOn: [FuzzySearchOn]?

    /// Whether to return custom fields.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withCustomData: Bool?

    /// Whether to return the user's posts.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withPost: Bool?

    /// Whether to return external identities.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withIdentities: Bool?

    /// Whether to return department IDs.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withDepartmentIds: Bool?

    /// Whether custom fields are returned beside the other fields and not as a nested object.
    /// Defaults to `false`.
    public var flatCustomData: Bool?

    public init(
        pagination: PaginationDto? = nil,
        sort: [SortingDto]? = nil,
        fuzzySearchOn: [FuzzySearchOn]? = nil,
        withCustomData: Bool? = nil,
        withPost: Bool? = nil,
        withIdentities: Bool? = nil,
        withDepartmentIds: Bool? = nil,
        flatCustomData: Bool? = nil
    ) {
        self.pagination = pagination
        self.sort = sort
        self.fuzzySearchOn = fuzzySearchOn
        self.withCustomData = withCustomData
        self.withPost = withPost
        self.withIdentities = withIdentities
        self.withDepartmentIds = withDepartmentIds
        self.flatCustomData = flatCustomData
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(pagination, "pagination")
        try fields.encodeIfPresent(sort, "sort")
        try fields.encodeIfPresent(fuzzySearchOn, "fuzzySearchOn")
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(withPost, "withPost")
        try fields.encodeIfPresent(withIdentities, "withIdentities")
        try fields.encodeIfPresent(withDepartmentIds, "withDepartmentIds")
        try fields.encodeIfPresent(flatCustomData, "flatCustomData")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias FuzzySearchOn = OpenEnum<FuzzySearchOnValues>

    /// Tells the values of ``FuzzySearchOn`` from those of other enums.
    public enum FuzzySearchOnValues {}
}

extension OpenEnum where Values == ListUsersOptionsDto.FuzzySearchOnValues {
    /// user ID
    public static var id: Self { Self(rawValue: "id") }

    /// phone number without its country code
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// real name
    public static var name: Self { Self(rawValue: "name") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// ID in your own system
    public static var externalId: Self { Self(rawValue: "externalId") }

    /// nickname
    public static var nickname: Self { Self(rawValue: "nickname") }

    /// company
    public static var company: Self { Self(rawValue: "company") }

    /// given name
    public static var givenName: Self { Self(rawValue: "givenName") }

    /// family name
    public static var familyName: Self { Self(rawValue: "familyName") }

    /// middle name
    public static var middleName: Self { Self(rawValue: "middleName") }

    /// profile
    public static var profile: Self { Self(rawValue: "profile") }

    /// preferred name
    public static var preferredUsername: Self { Self(rawValue: "preferredUsername") }

    /// website
    public static var website: Self { Self(rawValue: "website") }

    /// postal address
    public static var address: Self { Self(rawValue: "address") }

    /// complete address
    public static var formatted: Self { Self(rawValue: "formatted") }

    /// street and house number
    public static var streetAddress: Self { Self(rawValue: "streetAddress") }

    /// postal code
    public static var postalCode: Self { Self(rawValue: "postalCode") }

    /// number of the identity card
    public static var identityNumber: Self { Self(rawValue: "identityNumber") }
}

public struct LoggedInAppsDto: Sendable, Decodable {
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

    /// Whether the user is signed in to the application now
    ///
    /// Example: `true`.
    public var active: Bool

    public init(
        appId: String,
        appName: String,
        appLoginUrl: String,
        appLogo: String,
        active: Bool
    ) {
        self.appId = appId
        self.appName = appName
        self.appLoginUrl = appLoginUrl
        self.appLogo = appLogo
        self.active = active
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLoginUrl = try fields.decode("appLoginUrl")
        appLogo = try fields.decode("appLogo")
        active = try fields.decode("active")
    }
}

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
