public import DocsRuntime

/// The parameters of sendEmail.
public struct SendEmailRequest: Sendable, Encodable {
    /// Email address to send to; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String

    /// Purpose of the message:
    ///
    /// Example: `CHANNEL_LOGIN`.
    public var channel: Channel

    public init(
        email: String,
        channel: Channel
    ) {
        self.email = email
        self.channel = channel
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(email, "email")
        try fields.encode(channel, "channel")
    }

    /// The values the documentation names; others are kept as they are.
    public struct Channel: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// sign-in
        public static var channelLogin: Self { Self(rawValue: "CHANNEL_LOGIN") }

        /// registration
        public static var channelRegister: Self { Self(rawValue: "CHANNEL_REGISTER") }

        /// password reset
        public static var channelResetPassword: Self { Self(rawValue: "CHANNEL_RESET_PASSWORD") }

        /// verifying the address by a link
        public static var channelVerifyEmailLink: Self { Self(rawValue: "CHANNEL_VERIFY_EMAIL_LINK") }

        /// changing the email address
        public static var channelUpdateEmail: Self { Self(rawValue: "CHANNEL_UPDATE_EMAIL") }

        /// binding an email address
        public static var channelBindEmail: Self { Self(rawValue: "CHANNEL_BIND_EMAIL") }

        /// unbinding an email address
        public static var channelUnbindEmail: Self { Self(rawValue: "CHANNEL_UNBIND_EMAIL") }

        /// checking a second factor
        public static var channelVerifyMfa: Self { Self(rawValue: "CHANNEL_VERIFY_MFA") }

        /// unlocking the account
        public static var channelUnlockAccount: Self { Self(rawValue: "CHANNEL_UNLOCK_ACCOUNT") }

        /// completing the email address on registration or sign-in
        public static var channelCompleteEmail: Self { Self(rawValue: "CHANNEL_COMPLETE_EMAIL") }

        /// deleting the account
        public static var channelDeleteAccount: Self { Self(rawValue: "CHANNEL_DELETE_ACCOUNT") }
    }
}

/// The parameters of sendSms.
public struct SendSmsRequest: Sendable, Encodable {
    /// Phone number to send to, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var phoneNumber: String

    /// Purpose of the message:
    ///
    /// Example: `CHANNEL_LOGIN`.
    public var channel: Channel

    /// Country calling code of the phone number. May be left out for numbers of mainland China; texting other
    /// countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    public init(
        phoneNumber: String,
        channel: Channel,
        phoneCountryCode: String? = nil
    ) {
        self.phoneNumber = phoneNumber
        self.channel = channel
        self.phoneCountryCode = phoneCountryCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(phoneNumber, "phoneNumber")
        try fields.encode(channel, "channel")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
    }

    /// The values the documentation names; others are kept as they are.
    public struct Channel: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// sign-in
        public static var channelLogin: Self { Self(rawValue: "CHANNEL_LOGIN") }

        /// registration
        public static var channelRegister: Self { Self(rawValue: "CHANNEL_REGISTER") }

        /// password reset
        public static var channelResetPassword: Self { Self(rawValue: "CHANNEL_RESET_PASSWORD") }

        /// binding a phone number
        public static var channelBindPhone: Self { Self(rawValue: "CHANNEL_BIND_PHONE") }

        /// unbinding a phone number
        public static var channelUnbindPhone: Self { Self(rawValue: "CHANNEL_UNBIND_PHONE") }

        /// enrolling a second factor
        public static var channelBindMfa: Self { Self(rawValue: "CHANNEL_BIND_MFA") }

        /// checking a second factor
        public static var channelVerifyMfa: Self { Self(rawValue: "CHANNEL_VERIFY_MFA") }

        /// removing a second factor
        public static var channelUnbindMfa: Self { Self(rawValue: "CHANNEL_UNBIND_MFA") }

        /// completing the phone number on registration or sign-in
        public static var channelCompletePhone: Self { Self(rawValue: "CHANNEL_COMPLETE_PHONE") }

        /// real-name verification
        public static var channelIdentityVerification: Self { Self(rawValue: "CHANNEL_IDENTITY_VERIFICATION") }

        /// deleting the account
        public static var channelDeleteAccount: Self { Self(rawValue: "CHANNEL_DELETE_ACCOUNT") }
    }
}
