public import DocsRuntime

public struct SignInByAdPayloadDto: Sendable, Encodable {
    /// Password. Sent as plain text over HTTPS unless `options.passwordEncryptType` selects an encryption
    ///
    /// Example: `example-password`.
    public var password: String

    /// Account name (sAMAccountName) in Active Directory
    ///
    /// Example: `alex`.
    public var sAMAccountName: String

    public init(
        password: String,
        sAMAccountName: String
    ) {
        self.password = password
        self.sAMAccountName = sAMAccountName
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(password, "password")
        try fields.encode(sAMAccountName, "sAMAccountName")
    }
}

public struct SignInByLdapPayloadDto: Sendable, Encodable {
    /// Password. Sent as plain text over HTTPS unless `options.passwordEncryptType` selects an encryption
    ///
    /// Example: `example-password`.
    public var password: String

    /// Account name (sAMAccountName) in the LDAP directory
    ///
    /// Example: `alex`.
    public var sAMAccountName: String

    public init(
        password: String,
        sAMAccountName: String
    ) {
        self.password = password
        self.sAMAccountName = sAMAccountName
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(password, "password")
        try fields.encode(sAMAccountName, "sAMAccountName")
    }
}

public struct SignInByPassCodePayloadDto: Sendable, Encodable {
    /// One-time code, requested beforehand by text message or email
    ///
    /// Example: `123456`.
    public var passCode: String

    /// Email address the code was sent to; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// Phone number the code was sent to
    ///
    /// Example: `188xxxx8888`.
    public var phone: String?

    /// Country calling code of the phone number. May be left out for numbers of mainland China; texting other
    /// countries takes an SMS provider configured in the console. Defaults to `+86`.
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    public init(
        passCode: String,
        email: String? = nil,
        phone: String? = nil,
        phoneCountryCode: String? = nil
    ) {
        self.passCode = passCode
        self.email = email
        self.phone = phone
        self.phoneCountryCode = phoneCountryCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(passCode, "passCode")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(phone, "phone")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
    }
}

public struct SignInByPasswordPayloadDto: Sendable, Encodable {
    /// Password. Sent as plain text over HTTPS unless `options.passwordEncryptType` selects an encryption
    ///
    /// Example: `example-password`.
    public var password: String

    /// Any of user name, phone number and email address
    ///
    /// Example: `alex`.
    public var account: String?

    /// Email address; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// User name
    ///
    /// Example: `alex`.
    public var username: String?

    /// Phone number
    ///
    /// Example: `188xxxx8888`.
    public var phone: String?

    public init(
        password: String,
        account: String? = nil,
        email: String? = nil,
        username: String? = nil,
        phone: String? = nil
    ) {
        self.password = password
        self.account = account
        self.email = email
        self.username = username
        self.phone = phone
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(password, "password")
        try fields.encodeIfPresent(account, "account")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(username, "username")
        try fields.encodeIfPresent(phone, "phone")
    }
}

public struct SignInOptionsDto: Sendable, Encodable {
    /// Scopes to request, separated by spaces. `openid` is mandatory; `profile`, `username`, `email`, `phone`, `roles`, `external_id`, `extended_fields`
    /// and `tenant_id` add the claims of that name to the ID token, and `offline_access` asks for a refresh token
    ///
    /// Example: `openid profile`.
    public var scope: String?

    /// IP address of the end user. Set it when a server of yours makes the call, which would otherwise be recorded
    /// as the client
    ///
    /// Example: `192.168.0.1`.
    public var clientIp: String?

    /// Additional values handed to the `context` of the pipeline functions that run before and after authentication
    ///
    /// Example: `{"source":"utm"}`.
    public var context: [String: JSONValue]?

    /// ID of the tenant to sign in to
    ///
    /// Example: `625783d6xxxxxxxxddddd98c`.
    public var tenantId: String?

    /// Custom fields to set on the user; each has to be defined in the console beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var customData: [String: JSONValue]?

    /// Whether to create an account when the user does not exist yet. Has no effect when the password is given with `account`
    ///
    /// Example: `false`.
    public var autoRegister: Bool?

    /// Text of the captcha image; letter case is ignored. Asked for after too many failed attempts, if the security
    /// policy says so
    ///
    /// Example: `a8nz`.
    public var captchaCode: String?

    /// How the password in this request is encrypted. Defaults to `none`. Values:
    ///
    /// Example: `sm2`.
    public var passwordEncryptType: PasswordEncryptType?

    public init(
        scope: String? = nil,
        clientIp: String? = nil,
        context: [String: JSONValue]? = nil,
        tenantId: String? = nil,
        customData: [String: JSONValue]? = nil,
        autoRegister: Bool? = nil,
        captchaCode: String? = nil,
        passwordEncryptType: PasswordEncryptType? = nil
    ) {
        self.scope = scope
        self.clientIp = clientIp
        self.context = context
        self.tenantId = tenantId
        self.customData = customData
        self.autoRegister = autoRegister
        self.captchaCode = captchaCode
        self.passwordEncryptType = passwordEncryptType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(scope, "scope")
        try fields.encodeIfPresent(clientIp, "clientIp")
        try fields.encodeIfPresent(context, "context")
        try fields.encodeIfPresent(tenantId, "tenantId")
        try fields.encodeIfPresent(customData, "customData")
        try fields.encodeIfPresent(autoRegister, "autoRegister")
        try fields.encodeIfPresent(captchaCode, "captchaCode")
        try fields.encodeIfPresent(passwordEncryptType, "passwordEncryptType")
    }

    /// The values the documentation names; others are kept as they are.
    public struct PasswordEncryptType: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// encrypted by SM2 with the public key of the service
        public static var sm2: Self { Self(rawValue: "sm2") }

        /// encrypted by RSA256 with the public key of the service
        public static var rsa: Self { Self(rawValue: "rsa") }

        /// not encrypted
        public static var noneValue: Self { Self(rawValue: "none") }
    }
}
