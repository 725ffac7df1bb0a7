public import DocsRuntime

public struct IdentityDto: Sendable, Decodable {
    /// ID of the identity
    ///
    /// Example: `62299d8b866d2dab79a89dc4`.
    public var identityId: String

    /// ID of the connection to the provider
    ///
    /// Example: `6076bacxxxxxxxxd80d993b5`.
    public var extIdpId: String

    /// External identity provider: ``Provider``.
    ///
    /// Example: `oidc`.
    public var provider: Provider

    /// Kind of ID held at the provider, such as `openid`, `unionid` or `primary`
    ///
    /// Example: `openid`.
    public var type: String

    /// ID of the user at the provider
    ///
    /// Example: `example-open-id`.
    public var userIdInIdp: String

    /// What the provider tells about the user
    ///
    /// Example: `{"nickname":"Alex"}`.
    public var userInfoInIdp: [String: JSONValue]

    /// Access token issued by the provider.
    /// Returned only to the user; management calls leave it out
    ///
    /// Example: `example-access-token`.
    public var accessToken: String?

    /// Refresh token issued by the provider.
    /// Returned only to the user; management calls leave it out
    ///
    /// Example: `example-refresh-token`.
    public var refreshToken: String?

    /// IDs of the connections through which the identity was obtained
    ///
    /// Example: `["605492ac41xxxxe0362f0707"]`.
    public var originConnIds: [String]

    public init(
        identityId: String,
        extIdpId: String,
        provider: Provider,
        type: String,
        userIdInIdp: String,
        userInfoInIdp: [String: JSONValue],
        accessToken: String? = nil,
        refreshToken: String? = nil,
        originConnIds: [String]
    ) {
        self.identityId = identityId
        self.extIdpId = extIdpId
        self.provider = provider
        self.type = type
        self.userIdInIdp = userIdInIdp
        self.userInfoInIdp = userInfoInIdp
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.originConnIds = originConnIds
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        identityId = try fields.decode("identityId")
        extIdpId = try fields.decode("extIdpId")
        provider = try fields.decode("provider")
        type = try fields.decode("type")
        userIdInIdp = try fields.decode("userIdInIdp")
        userInfoInIdp = try fields.decode("userInfoInIdp")
        accessToken = try fields.decodeIfPresent("accessToken")
        refreshToken = try fields.decodeIfPresent("refreshToken")
        originConnIds = try fields.decode("originConnIds")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Provider = OpenEnum<ProviderValues>

    /// Tells the values of ``Provider`` from those of other enums.
    public enum ProviderValues {}
}

extension OpenEnum where Values == IdentityDto.ProviderValues {
    /// OpenID Connect
    public static var oidc: Self { Self(rawValue: "oidc") }

    /// OAuth 2.0
    public static var oauth2: Self { Self(rawValue: "oauth2") }

    /// SAML
    public static var saml: Self { Self(rawValue: "saml") }

    /// LDAP directory
    public static var ldap: Self { Self(rawValue: "ldap") }

    /// Active Directory
    public static var ad: Self { Self(rawValue: "ad") }

    /// CAS
    public static var cas: Self { Self(rawValue: "cas") }

    /// Azure Active Directory
    public static var azureAd: Self { Self(rawValue: "azure-ad") }

    /// WeChat
    public static var wechat: Self { Self(rawValue: "wechat") }

    /// Google
    public static var google: Self { Self(rawValue: "google") }

    /// QQ
    public static var qq: Self { Self(rawValue: "qq") }

    /// WeCom
    public static var wechatwork: Self { Self(rawValue: "wechatwork") }

    /// DingTalk
    public static var dingtalk: Self { Self(rawValue: "dingtalk") }

    /// Weibo
    public static var weibo: Self { Self(rawValue: "weibo") }

    /// GitHub
    public static var github: Self { Self(rawValue: "github") }

    /// Alipay
    public static var alipay: Self { Self(rawValue: "alipay") }

    /// Apple
    public static var apple: Self { Self(rawValue: "apple") }

    /// Baidu
    public static var baidu: Self { Self(rawValue: "baidu") }

    /// Lark
    public static var lark: Self { Self(rawValue: "lark") }

    /// GitLab
    public static var gitlab: Self { Self(rawValue: "gitlab") }

    /// Twitter
    public static var twitter: Self { Self(rawValue: "twitter") }

    /// Facebook
    public static var facebook: Self { Self(rawValue: "facebook") }

    /// Slack
    public static var slack: Self { Self(rawValue: "slack") }

    /// LinkedIn
    public static var linkedin: Self { Self(rawValue: "linkedin") }

    /// NetEase Yidun
    public static var yidun: Self { Self(rawValue: "yidun") }

    /// QingCloud
    public static var qingcloud: Self { Self(rawValue: "qingcloud") }

    /// Gitee
    public static var gitee: Self { Self(rawValue: "gitee") }

    /// Instagram
    public static var instagram: Self { Self(rawValue: "instagram") }

    /// WeLink
    public static var welink: Self { Self(rawValue: "welink") }

    /// Huawei
    public static var huawei: Self { Self(rawValue: "huawei") }

    /// Honor
    public static var honor: Self { Self(rawValue: "honor") }

    /// Xiaomi
    public static var xiaomi: Self { Self(rawValue: "xiaomi") }

    /// OPPO
    public static var oppo: Self { Self(rawValue: "oppo") }

    /// AWS
    public static var aws: Self { Self(rawValue: "aws") }

    /// Amazon
    public static var amazon: Self { Self(rawValue: "amazon") }

    /// Douyin
    public static var douyin: Self { Self(rawValue: "douyin") }

    /// Kuaishou
    public static var kuaishou: Self { Self(rawValue: "kuaishou") }

    /// LINE
    public static var line: Self { Self(rawValue: "line") }

    /// sdbz
    public static var sdbz: Self { Self(rawValue: "sdbz") }
}

public struct IsSuccessDto: Sendable, Decodable {
    /// Whether the operation succeeded
    ///
    /// Example: `true`.
    public var success: Bool

    public init(
        success: Bool
    ) {
        self.success = success
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        success = try fields.decode("success")
    }
}

public struct IsUserExistsDto: Sendable, Decodable {
    /// Whether such a user exists
    ///
    /// Example: `true`.
    public var exists: Bool

    public init(
        exists: Bool
    ) {
        self.exists = exists
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        exists = try fields.decode("exists")
    }
}
