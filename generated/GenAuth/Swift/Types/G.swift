internal import DocsRuntime

public struct GeneQRCodeDataDto: Sendable, Decodable {
    /// ID of the QR code, with which to query its state
    ///
    /// Example: `example-qrcode-id`.
    public var qrcodeId: String

    /// URL of the image to display
    ///
    /// Example: `https://example.com/qrcode.png`.
    public var url: String

    /// URL of the logo to lay over the image.
    /// Returned for mini program codes the server has not merged
    ///
    /// Example: `https://example.com/logo.svg`.
    public var customLogoUrl: String?

    public init(
        qrcodeId: String,
        url: String,
        customLogoUrl: String? = nil
    ) {
        self.qrcodeId = qrcodeId
        self.url = url
        self.customLogoUrl = customLogoUrl
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        qrcodeId = try fields.decode("qrcodeId")
        url = try fields.decode("url")
        customLogoUrl = try fields.decodeIfPresent("customLogoUrl")
    }
}

public struct GeoIp: Sendable, Decodable {
    /// Coordinates.
    public var location: GeoIpLocation

    /// Country
    ///
    /// Example: `United States`.
    public var country_name: String

    /// Country code of two letters
    ///
    /// Example: `US`.
    public var country_code2: String

    /// Country code of three letters
    ///
    /// Example: `USA`.
    public var country_code3: String

    /// Region
    ///
    /// Example: `California`.
    public var region_name: String

    /// Code of the region
    ///
    /// Example: `CA`.
    public var region_code: String

    /// City
    ///
    /// Example: `San Francisco`.
    public var city_name: String

    /// Code of the continent
    ///
    /// Example: `NA`.
    public var continent_code: String

    /// Time zone
    ///
    /// Example: `America/Los_Angeles`.
    public var timezone: String

    public init(
        location: GeoIpLocation,
        country_name: String,
        country_code2: String,
        country_code3: String,
        region_name: String,
        region_code: String,
        city_name: String,
        continent_code: String,
        timezone: String
    ) {
        self.location = location
        self.country_name = country_name
        self.country_code2 = country_code2
        self.country_code3 = country_code3
        self.region_name = region_name
        self.region_code = region_code
        self.city_name = city_name
        self.continent_code = continent_code
        self.timezone = timezone
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        location = try fields.decode("location")
        country_name = try fields.decode("country_name")
        country_code2 = try fields.decode("country_code2")
        country_code3 = try fields.decode("country_code3")
        region_name = try fields.decode("region_name")
        region_code = try fields.decode("region_code")
        city_name = try fields.decode("city_name")
        continent_code = try fields.decode("continent_code")
        timezone = try fields.decode("timezone")
    }
}

public struct GeoIpLocation: Sendable, Decodable {
    /// Longitude in degrees
    ///
    /// Example: `-122.4194`.
    public var lon: Double

    /// Latitude in degrees
    ///
    /// Example: `37.7749`.
    public var lat: Double

    public init(
        lon: Double,
        lat: Double
    ) {
        self.lon = lon
        self.lat = lat
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        lon = try fields.decode("lon")
        lat = try fields.decode("lat")
    }
}

public struct GetMfaInfoDataDto: Sendable, Decodable {
    /// Token to continue multi-factor authentication with
    ///
    /// Example: `example-mfa-token`.
    public var mfaToken: String

    /// Phone number enrolled as a factor
    ///
    /// Example: `188xxxx8888`.
    public var mfaPhone: String?

    /// Country calling code of the enrolled number
    ///
    /// Example: `+86`.
    public var mfaPhoneCountryCode: String?

    /// Email address enrolled as a factor
    ///
    /// Example: `test@example.com`.
    public var mfaEmail: String?

    /// Nickname of the user
    ///
    /// Example: `Alex`.
    public var nickname: String?

    /// User name
    ///
    /// Example: `alex`.
    public var username: String?

    /// Phone number of the user
    ///
    /// Example: `188xxxx8888`.
    public var phone: String?

    /// Country calling code of the user's phone number
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    /// Whether face recognition is enabled
    ///
    /// Example: `false`.
    public var faceMfaEnabled: Bool?

    /// Whether one-time passwords are enabled
    ///
    /// Example: `false`.
    public var totpMfaEnabled: Bool?

    /// Factors the application asks for.
    public var applicationMfa: [ApplicationMfaDto]

    public init(
        mfaToken: String,
        mfaPhone: String? = nil,
        mfaPhoneCountryCode: String? = nil,
        mfaEmail: String? = nil,
        nickname: String? = nil,
        username: String? = nil,
        phone: String? = nil,
        phoneCountryCode: String? = nil,
        faceMfaEnabled: Bool? = nil,
        totpMfaEnabled: Bool? = nil,
        applicationMfa: [ApplicationMfaDto]
    ) {
        self.mfaToken = mfaToken
        self.mfaPhone = mfaPhone
        self.mfaPhoneCountryCode = mfaPhoneCountryCode
        self.mfaEmail = mfaEmail
        self.nickname = nickname
        self.username = username
        self.phone = phone
        self.phoneCountryCode = phoneCountryCode
        self.faceMfaEnabled = faceMfaEnabled
        self.totpMfaEnabled = totpMfaEnabled
        self.applicationMfa = applicationMfa
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        mfaToken = try fields.decode("mfaToken")
        mfaPhone = try fields.decodeIfPresent("mfaPhone")
        mfaPhoneCountryCode = try fields.decodeIfPresent("mfaPhoneCountryCode")
        mfaEmail = try fields.decodeIfPresent("mfaEmail")
        nickname = try fields.decodeIfPresent("nickname")
        username = try fields.decodeIfPresent("username")
        phone = try fields.decodeIfPresent("phone")
        phoneCountryCode = try fields.decodeIfPresent("phoneCountryCode")
        faceMfaEnabled = try fields.decodeIfPresent("faceMfaEnabled")
        totpMfaEnabled = try fields.decodeIfPresent("totpMfaEnabled")
        applicationMfa = try fields.decode("applicationMfa")
    }
}

public struct GetSecurityInfoDto: Sendable, Decodable {
    /// Strength level of the password
    ///
    /// Example: `1`.
    public var passwordSecurityLevel: Double

    /// Whether a second factor is enrolled
    ///
    /// Example: `true`.
    public var mfaEnrolled: Bool

    /// Whether a password is set
    ///
    /// Example: `true`.
    public var passwordSet: Bool

    /// Whether an email address is bound
    ///
    /// Example: `true`.
    public var emailBinded: Bool

    /// Whether a phone number is bound
    ///
    /// Example: `true`.
    public var phoneBinded: Bool

    /// Security score of the account
    ///
    /// Example: `80`.
    public var securityScore: Double

    public init(
        passwordSecurityLevel: Double,
        mfaEnrolled: Bool,
        passwordSet: Bool,
        emailBinded: Bool,
        phoneBinded: Bool,
        securityScore: Double
    ) {
        self.passwordSecurityLevel = passwordSecurityLevel
        self.mfaEnrolled = mfaEnrolled
        self.passwordSet = passwordSet
        self.emailBinded = emailBinded
        self.phoneBinded = phoneBinded
        self.securityScore = securityScore
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        passwordSecurityLevel = try fields.decode("passwordSecurityLevel")
        mfaEnrolled = try fields.decode("mfaEnrolled")
        passwordSet = try fields.decode("passwordSet")
        emailBinded = try fields.decode("emailBinded")
        phoneBinded = try fields.decode("phoneBinded")
        securityScore = try fields.decode("securityScore")
    }
}

public struct GroupDto: Sendable, Decodable {
    /// Group ID
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    public var id: String

    /// Code of the group
    ///
    /// Example: `developer`.
    public var code: String

    /// Name of the group
    ///
    /// Example: `Developers`.
    public var name: String

    /// What the group is for
    ///
    /// Example: `Everyone who writes code`.
    public var description: String

    /// Type of the group
    ///
    /// Example: `static`.
    public var type: String

    /// Metadata of the group
    ///
    /// Example: `[]`.
    public var metadataSource: [String]

    /// Members of the group.
    public var members: [UserDto]

    public init(
        id: String,
        code: String,
        name: String,
        description: String,
        type: String,
        metadataSource: [String],
        members: [UserDto]
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.description = description
        self.type = type
        self.metadataSource = metadataSource
        self.members = members
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        id = try fields.decode("id")
        code = try fields.decode("code")
        name = try fields.decode("name")
        description = try fields.decode("description")
        type = try fields.decode("type")
        metadataSource = try fields.decode("metadataSource")
        members = try fields.decode("members")
    }
}

public struct GroupPagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Groups on this page.
    public var list: [ResGroupDto]

    public init(
        totalCount: Double,
        list: [ResGroupDto]
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
