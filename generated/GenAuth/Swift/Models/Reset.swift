public import DocsRuntime

public struct ResetPasswordByEmailPassCodeDto: Sendable, Encodable {
    /// Email address bound to the account; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// Code sent by email. Works once and expires after 5 minutes unless configured otherwise; request it through
    /// the send-email operation
    ///
    /// Example: `123456`.
    public var passCode: String

    public init(
        email: String? = nil,
        passCode: String
    ) {
        self.email = email
        self.passCode = passCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(email, "email")
        try fields.encode(passCode, "passCode")
    }
}

public struct ResetPasswordByPhonePassCodeDto: Sendable, Encodable {
    /// Phone number bound to the account, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var phoneNumber: String

    /// Code sent by text message. Works once and expires after a minute; request it through the send-sms operation
    ///
    /// Example: `123456`.
    public var passCode: String

    /// Country calling code of the phone number. May be left out for numbers of mainland China; texting other
    /// countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    public init(
        phoneNumber: String,
        passCode: String,
        phoneCountryCode: String? = nil
    ) {
        self.phoneNumber = phoneNumber
        self.passCode = passCode
        self.phoneCountryCode = phoneCountryCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(phoneNumber, "phoneNumber")
        try fields.encode(passCode, "passCode")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
    }
}

public struct ResetPasswordVerify: Sendable, Decodable {
    /// Token to call reset-password with
    ///
    /// Example: `example-password-reset-token`.
    public var passwordResetToken: String

    /// Lifetime of the token in seconds
    ///
    /// Example: `60`.
    public var tokenExpiresIn: Double

    public init(
        passwordResetToken: String,
        tokenExpiresIn: Double
    ) {
        self.passwordResetToken = passwordResetToken
        self.tokenExpiresIn = tokenExpiresIn
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        passwordResetToken = try fields.decode("passwordResetToken")
        tokenExpiresIn = try fields.decode("tokenExpiresIn")
    }
}

public struct ResetUserPrincipalAuthenticationInfoOptionsDto: Sendable, Encodable {
    /// Kind of identifier given as the user ID. Defaults to `user_id`. Values:
    ///
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userIdType: UserIdType? = nil
    ) {
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public struct UserIdType: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
        public static var userId: Self { Self(rawValue: "user_id") }

        /// ID in your own system, stored as `externalId`
        public static var externalId: Self { Self(rawValue: "external_id") }

        /// phone number
        public static var phone: Self { Self(rawValue: "phone") }

        /// email address
        public static var email: Self { Self(rawValue: "email") }

        /// user name
        public static var username: Self { Self(rawValue: "username") }

        /// external identity, written as `extIdpId:userIdInIdp`
        public static var identity: Self { Self(rawValue: "identity") }

        /// synchronized identity, written as `provider:userIdInIdp`
        public static var syncRelation: Self { Self(rawValue: "sync_relation") }

        /// custom field that identifies users
        public static var customField: Self { Self(rawValue: "custom_field") }
    }
}
