internal import DocsRuntime

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
