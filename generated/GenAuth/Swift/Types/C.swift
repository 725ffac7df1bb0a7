public import DocsRuntime

public struct CheckQRCodeStatusDataDto: Sendable, Decodable {
    /// State of the QR code: ``Status``.
    ///
    /// Example: `PENDING`.
    public var status: Status

    /// Ticket issued once the QR code is authorized; exchange it for the user's tokens.
    /// Returned unless the application is set to hand out complete user information on polling
    ///
    /// Example: `example-ticket`.
    public var ticket: String?

    /// Name and picture of the user who scanned the code, for showing that scanning worked.
    ///
    /// Example: `{"displayName":"Alex","photo":"https://example.com/avatar.png"}`.
    public var briefUserInfo: QRCodeStatusBriefUserInfoDto?

    /// Tokens of the user, once authorized.
    /// Returned only if the application is set to hand out complete user information on polling; prefer the ticket.
    public var tokenSet: LoginTokenResponseDataDto?

    public init(
        status: Status,
        ticket: String? = nil,
        briefUserInfo: QRCodeStatusBriefUserInfoDto? = nil,
        tokenSet: LoginTokenResponseDataDto? = nil
    ) {
        self.status = status
        self.ticket = ticket
        self.briefUserInfo = briefUserInfo
        self.tokenSet = tokenSet
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        status = try fields.decode("status")
        ticket = try fields.decodeIfPresent("ticket")
        briefUserInfo = try fields.decodeIfPresent("briefUserInfo")
        tokenSet = try fields.decodeIfPresent("tokenSet")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Status = OpenEnum<StatusValues>

    /// Tells the values of ``Status`` from those of other enums.
    public enum StatusValues {}
}

extension OpenEnum where Values == CheckQRCodeStatusDataDto.StatusValues {
    /// not scanned yet
    public static var pending: Self { Self(rawValue: "PENDING") }

    /// scanned, waiting for the user to confirm
    public static var scanned: Self { Self(rawValue: "SCANNED") }

    /// the user agreed
    public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

    /// the user refused
    public static var cancelled: Self { Self(rawValue: "CANCELLED") }

    /// no longer valid
    public static var expired: Self { Self(rawValue: "EXPIRED") }

    /// unknown error
    public static var error: Self { Self(rawValue: "ERROR") }
}

public struct CheckSessionStatusDataDto: Sendable, Decodable {
    /// Whether the user has a session there
    ///
    /// Example: `true`.
    public var active: Bool

    public init(
        active: Bool
    ) {
        self.active = active
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        active = try fields.decode("active")
    }
}

public struct CountryDetailInfo: Sendable, Decodable {
    /// ISO 3166 code of two letters
    ///
    /// Example: `US`.
    public var alpha2: String

    /// ISO 3166 code of three letters
    ///
    /// Example: `USA`.
    public var alpha3: String

    /// Country calling code
    ///
    /// Example: `+1`.
    public var phoneCountryCode: String

    /// Flag, as an emoji
    ///
    /// Example: `🇺🇸`.
    public var flag: String

    /// Name of the country; English and Chinese are available at present.
    ///
    /// Example: `{"en-US":{"enabled":false,"value":"United States"},"ja-JP":{"enabled":false,"value":"Text in Japanese"},"zh-CN":{"enabled":false,"value":"Text in simplified Chinese"},"zh-TW":{"enabled":false,"value":…`.
    public var name: LangObject

    public init(
        alpha2: String,
        alpha3: String,
        phoneCountryCode: String,
        flag: String,
        name: LangObject
    ) {
        self.alpha2 = alpha2
        self.alpha3 = alpha3
        self.phoneCountryCode = phoneCountryCode
        self.flag = flag
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        alpha2 = try fields.decode("alpha2")
        alpha3 = try fields.decode("alpha3")
        phoneCountryCode = try fields.decode("phoneCountryCode")
        flag = try fields.decode("flag")
        name = try fields.decode("name")
    }
}

public struct CreateIdentityDto: Sendable, Encodable {
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
        extIdpId: String,
        provider: Provider,
        type: String,
        userIdInIdp: String,
        userInfoInIdp: [String: JSONValue],
        accessToken: String? = nil,
        refreshToken: String? = nil,
        originConnIds: [String]
    ) {
        self.extIdpId = extIdpId
        self.provider = provider
        self.type = type
        self.userIdInIdp = userIdInIdp
        self.userInfoInIdp = userInfoInIdp
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.originConnIds = originConnIds
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(extIdpId, "extIdpId")
        try fields.encode(provider, "provider")
        try fields.encode(type, "type")
        try fields.encode(userIdInIdp, "userIdInIdp")
        try fields.encode(userInfoInIdp, "userInfoInIdp")
        try fields.encodeIfPresent(accessToken, "accessToken")
        try fields.encodeIfPresent(refreshToken, "refreshToken")
        try fields.encode(originConnIds, "originConnIds")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Provider = OpenEnum<ProviderValues>

    /// Tells the values of ``Provider`` from those of other enums.
    public enum ProviderValues {}
}

extension OpenEnum where Values == CreateIdentityDto.ProviderValues {
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

public struct CreateUserInfoDto: Sendable, Encodable {
    /// State of the account.
    /// Defaults to `Activated`.
    /// Values: ``Status``.
    ///
    /// Example: `Suspended`.
    public var status: Status?

    /// Email address; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// Phone number without its country code.
    /// Put the country code of a number outside China into `phoneCountryCode`
    ///
    /// Example: `188xxxx8888`.
    public var phone: String?

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    /// User name, unique within the user pool
    ///
    /// Example: `alex`.
    public var username: String?

    /// ID of the user in your own system
    ///
    /// Example: `10010`.
    public var externalId: String?

    /// The user's real name; need not be unique
    ///
    /// Example: `Alex Example`.
    public var name: String?

    /// Nickname
    ///
    /// Example: `Alex`.
    public var nickname: String?

    /// URL of the profile picture
    ///
    /// Example: `https://example.com/avatar.png`.
    public var photo: String?

    /// Gender of the user.
    /// Defaults to `U`.
    /// Values: ``Gender``.
    ///
    /// Example: `M`.
    public var gender: Gender?

    /// Whether the email address has been verified
    ///
    /// Example: `true`.
    public var emailVerified: Bool?

    /// Whether the phone number has been verified
    ///
    /// Example: `true`.
    public var phoneVerified: Bool?

    /// Date of birth
    ///
    /// Example: `2022-06-03`.
    public var birthdate: String?

    /// Country of residence
    ///
    /// Example: `US`.
    public var country: String?

    /// Province or state of residence
    ///
    /// Example: `CA`.
    public var province: String?

    /// City of residence
    ///
    /// Example: `San Francisco`.
    public var city: String?

    /// Postal address
    ///
    /// Example: `1 Example Street, San Francisco`.
    public var address: String?

    /// Street and house number
    ///
    /// Example: `1 Example Street`.
    public var streetAddress: String?

    /// Postal code
    ///
    /// Example: `94105`.
    public var postalCode: String?

    /// Company the user belongs to
    ///
    /// Example: `Example Ltd`.
    public var company: String?

    /// User agent of the browser used for the latest sign-in
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36`.
    public var browser: String?

    /// Device used for the latest sign-in
    ///
    /// Example: `Android`.
    public var device: String?

    /// Given name
    ///
    /// Example: `Alex`.
    public var givenName: String?

    /// Family name
    ///
    /// Example: `Example`.
    public var familyName: String?

    /// Middle name
    ///
    /// Example: `Jamie`.
    public var middleName: String?

    /// Profile of the user
    ///
    /// Example: `alex`.
    public var profile: String?

    /// Name the user prefers to be called by
    ///
    /// Example: `alex`.
    public var preferredUsername: String?

    /// The user's own website
    ///
    /// Example: `https://example.com/alex`.
    public var website: String?

    /// Time zone of the user
    ///
    /// Example: `GMT-08:00`.
    public var zoneinfo: String?

    /// Language and region preferred by the user
    ///
    /// Example: `en`.
    public var locale: String?

    /// Complete address, ready for printing
    ///
    /// Example: `1 Example Street, San Francisco, CA 94105`.
    public var formatted: String?

    /// Region of residence
    ///
    /// Example: `California`.
    public var region: String?

    /// Password.
    /// Sent as plain text over HTTPS unless `passwordEncryptType` selects an encryption
    ///
    /// Example: `example-password`.
    public var password: String?

    /// Salt used to hash the password
    ///
    /// Example: `example-salt`.
    public var salt: String?

    /// IDs of the tenants to add the user to
    ///
    /// Example: `["63f867961cxxxx41e7ccb582","63bea7828f4xxxxbfa80df93"]`.
    public var tenantIds: [String]?

    /// One-time password authenticator of the user.
    ///
    /// Example: `{"recoveryCode":"xxxx-xxxx-xxxx-xxxx","secret":"EXAMPLEOTPSECRET"}`.
    public var otp: CreateUserOtpDto?

    /// IDs of the departments the user belongs to
    ///
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    public var departmentIds: [String]?

    /// Custom fields.
    /// Every key has to be defined in the user pool beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var customData: [String: JSONValue]?

    /// Data objects to attach.
    /// Every key has to be a field defined in the user pool beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var metadataSource: [String: JSONValue]?

    /// External identities to attach; linking them with a call of their own is preferred.
    public var identities: [CreateIdentityDto]?

    /// Number of the user's identity card
    ///
    /// Example: `xxxxxxxxxxxxxx1234`.
    public var identityNumber: String?

    public init(
        status: Status? = nil,
        email: String? = nil,
        phone: String? = nil,
        phoneCountryCode: String? = nil,
        username: String? = nil,
        externalId: String? = nil,
        name: String? = nil,
        nickname: String? = nil,
        photo: String? = nil,
        gender: Gender? = nil,
        emailVerified: Bool? = nil,
        phoneVerified: Bool? = nil,
        birthdate: String? = nil,
        country: String? = nil,
        province: String? = nil,
        city: String? = nil,
        address: String? = nil,
        streetAddress: String? = nil,
        postalCode: String? = nil,
        company: String? = nil,
        browser: String? = nil,
        device: String? = nil,
        givenName: String? = nil,
        familyName: String? = nil,
        middleName: String? = nil,
        profile: String? = nil,
        preferredUsername: String? = nil,
        website: String? = nil,
        zoneinfo: String? = nil,
        locale: String? = nil,
        formatted: String? = nil,
        region: String? = nil,
        password: String? = nil,
        salt: String? = nil,
        tenantIds: [String]? = nil,
        otp: CreateUserOtpDto? = nil,
        departmentIds: [String]? = nil,
        customData: [String: JSONValue]? = nil,
        metadataSource: [String: JSONValue]? = nil,
        identities: [CreateIdentityDto]? = nil,
        identityNumber: String? = nil
    ) {
        self.status = status
        self.email = email
        self.phone = phone
        self.phoneCountryCode = phoneCountryCode
        self.username = username
        self.externalId = externalId
        self.name = name
        self.nickname = nickname
        self.photo = photo
        self.gender = gender
        self.emailVerified = emailVerified
        self.phoneVerified = phoneVerified
        self.birthdate = birthdate
        self.country = country
        self.province = province
        self.city = city
        self.address = address
        self.streetAddress = streetAddress
        self.postalCode = postalCode
        self.company = company
        self.browser = browser
        self.device = device
        self.givenName = givenName
        self.familyName = familyName
        self.middleName = middleName
        self.profile = profile
        self.preferredUsername = preferredUsername
        self.website = website
        self.zoneinfo = zoneinfo
        self.locale = locale
        self.formatted = formatted
        self.region = region
        self.password = password
        self.salt = salt
        self.tenantIds = tenantIds
        self.otp = otp
        self.departmentIds = departmentIds
        self.customData = customData
        self.metadataSource = metadataSource
        self.identities = identities
        self.identityNumber = identityNumber
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(status, "status")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(phone, "phone")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
        try fields.encodeIfPresent(username, "username")
        try fields.encodeIfPresent(externalId, "externalId")
        try fields.encodeIfPresent(name, "name")
        try fields.encodeIfPresent(nickname, "nickname")
        try fields.encodeIfPresent(photo, "photo")
        try fields.encodeIfPresent(gender, "gender")
        try fields.encodeIfPresent(emailVerified, "emailVerified")
        try fields.encodeIfPresent(phoneVerified, "phoneVerified")
        try fields.encodeIfPresent(birthdate, "birthdate")
        try fields.encodeIfPresent(country, "country")
        try fields.encodeIfPresent(province, "province")
        try fields.encodeIfPresent(city, "city")
        try fields.encodeIfPresent(address, "address")
        try fields.encodeIfPresent(streetAddress, "streetAddress")
        try fields.encodeIfPresent(postalCode, "postalCode")
        try fields.encodeIfPresent(company, "company")
        try fields.encodeIfPresent(browser, "browser")
        try fields.encodeIfPresent(device, "device")
        try fields.encodeIfPresent(givenName, "givenName")
        try fields.encodeIfPresent(familyName, "familyName")
        try fields.encodeIfPresent(middleName, "middleName")
        try fields.encodeIfPresent(profile, "profile")
        try fields.encodeIfPresent(preferredUsername, "preferredUsername")
        try fields.encodeIfPresent(website, "website")
        try fields.encodeIfPresent(zoneinfo, "zoneinfo")
        try fields.encodeIfPresent(locale, "locale")
        try fields.encodeIfPresent(formatted, "formatted")
        try fields.encodeIfPresent(region, "region")
        try fields.encodeIfPresent(password, "password")
        try fields.encodeIfPresent(salt, "salt")
        try fields.encodeIfPresent(tenantIds, "tenantIds")
        try fields.encodeIfPresent(otp, "otp")
        try fields.encodeIfPresent(departmentIds, "departmentIds")
        try fields.encodeIfPresent(customData, "customData")
        try fields.encodeIfPresent(metadataSource, "metadataSource")
        try fields.encodeIfPresent(identities, "identities")
        try fields.encodeIfPresent(identityNumber, "identityNumber")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Status = OpenEnum<StatusValues>

    /// Tells the values of ``Status`` from those of other enums.
    public enum StatusValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Gender = OpenEnum<GenderValues>

    /// Tells the values of ``Gender`` from those of other enums.
    public enum GenderValues {}
}

extension OpenEnum where Values == CreateUserInfoDto.StatusValues {
    /// suspended
    public static var suspended: Self { Self(rawValue: "Suspended") }

    /// has left the organization
    public static var resigned: Self { Self(rawValue: "Resigned") }

    /// active
    public static var activated: Self { Self(rawValue: "Activated") }

    /// archived
    public static var archived: Self { Self(rawValue: "Archived") }

    /// disabled
    public static var deactivated: Self { Self(rawValue: "Deactivated") }
}

extension OpenEnum where Values == CreateUserInfoDto.GenderValues {
    /// male
    public static var m: Self { Self(rawValue: "M") }

    /// female
    public static var f: Self { Self(rawValue: "F") }

    /// unknown
    public static var u: Self { Self(rawValue: "U") }
}

public struct CreateUserOptionsDto: Sendable, Encodable {
    /// Whether `password` is stored as it is, for moving hashed passwords from another system.
    /// Checking it then takes a password function of your own.
    /// Defaults to `false`.
    public var keepPassword: Bool?

    /// Whether to generate a random password.
    /// Defaults to `false`.
    public var autoGeneratePassword: Bool?

    /// Whether the user has to choose a new password at the first sign-in.
    /// Defaults to `false`.
    public var resetPasswordOnFirstLogin: Bool?

    /// Kind of the department IDs used in this call.
    /// Defaults to `department_id`.
    /// Values: ``DepartmentIdType``.
    ///
    /// Example: `department_id`.
    public var departmentIdType: DepartmentIdType?

    /// Messages to send after the account is created.
    ///
    /// Example: `{"sendEmailNotification":true,"sendPhoneNotification":true}`.
    public var sendNotification: SendCreateAccountNotificationDto?

    /// How the password in this request is encrypted.
    /// Defaults to `none`.
    /// Values: ``PasswordEncryptType``.
    ///
    /// Example: `sm2`.
    public var passwordEncryptType: PasswordEncryptType?

    public init(
        keepPassword: Bool? = nil,
        autoGeneratePassword: Bool? = nil,
        resetPasswordOnFirstLogin: Bool? = nil,
        departmentIdType: DepartmentIdType? = nil,
        sendNotification: SendCreateAccountNotificationDto? = nil,
        passwordEncryptType: PasswordEncryptType? = nil
    ) {
        self.keepPassword = keepPassword
        self.autoGeneratePassword = autoGeneratePassword
        self.resetPasswordOnFirstLogin = resetPasswordOnFirstLogin
        self.departmentIdType = departmentIdType
        self.sendNotification = sendNotification
        self.passwordEncryptType = passwordEncryptType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(keepPassword, "keepPassword")
        try fields.encodeIfPresent(autoGeneratePassword, "autoGeneratePassword")
        try fields.encodeIfPresent(resetPasswordOnFirstLogin, "resetPasswordOnFirstLogin")
        try fields.encodeIfPresent(departmentIdType, "departmentIdType")
        try fields.encodeIfPresent(sendNotification, "sendNotification")
        try fields.encodeIfPresent(passwordEncryptType, "passwordEncryptType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias DepartmentIdType = OpenEnum<DepartmentIdTypeValues>

    /// Tells the values of ``DepartmentIdType`` from those of other enums.
    public enum DepartmentIdTypeValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias PasswordEncryptType = OpenEnum<PasswordEncryptTypeValues>

    /// Tells the values of ``PasswordEncryptType`` from those of other enums.
    public enum PasswordEncryptTypeValues {}
}

extension OpenEnum where Values == CreateUserOptionsDto.DepartmentIdTypeValues {
    /// ID assigned by GenAuth
    public static var departmentId: Self { Self(rawValue: "department_id") }

    /// ID in your own system
    public static var openDepartmentId: Self { Self(rawValue: "open_department_id") }

    /// ID at a synchronized provider
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies departments
    public static var customField: Self { Self(rawValue: "custom_field") }

    /// code of the department
    public static var code: Self { Self(rawValue: "code") }
}

extension OpenEnum where Values == CreateUserOptionsDto.PasswordEncryptTypeValues {
    /// encrypted by SM2 with the public key of the service
    public static var sm2: Self { Self(rawValue: "sm2") }

    /// encrypted by RSA256 with the public key of the service
    public static var rsa: Self { Self(rawValue: "rsa") }

    /// not encrypted
    public static var noneValue: Self { Self(rawValue: "none") }
}

public struct CreateUserOtpDto: Sendable, Encodable {
    /// Secret of the authenticator
    ///
    /// Example: `EXAMPLEOTPSECRET`.
    public var secret: String

    /// Code that replaces the authenticator once it is lost
    ///
    /// Example: `xxxx-xxxx-xxxx-xxxx`.
    public var recoveryCode: String?

    public init(
        secret: String,
        recoveryCode: String? = nil
    ) {
        self.secret = secret
        self.recoveryCode = recoveryCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(secret, "secret")
        try fields.encodeIfPresent(recoveryCode, "recoveryCode")
    }
}
