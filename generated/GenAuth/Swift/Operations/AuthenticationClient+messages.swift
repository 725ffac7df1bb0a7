public import DocsRuntime

extension AuthenticationClient {
    /// Send a code by email
    ///
    /// Sends a one-time code to an email address.
    /// The channel says what the code is for.
    /// An address receives one message a minute for each channel.
    ///
    /// `POST /api/v3/send-email`, documented in `authentication/messages/send-email.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func sendEmail(_ request: SendEmailRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "sendEmail",
                method: .post,
                path: "/api/v3/send-email",
                tag: "messages",
                page: "authentication/messages/send-email.md"
            ),
            request
        )
    }

    /// Send a code by text message
    ///
    /// Sends a one-time code to a phone number.
    /// The channel says what the code is for.
    /// A number receives one message a minute for each channel.
    ///
    /// `POST /api/v3/send-sms`, documented in `authentication/messages/send-sms.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func sendSms(_ request: SendSmsRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "sendSms",
                method: .post,
                path: "/api/v3/send-sms",
                tag: "messages",
                page: "authentication/messages/send-sms.md"
            ),
            request
        )
    }
}

/// The parameters of sendEmail.
public struct SendEmailRequest: Sendable, Encodable {
    /// Email address to send to; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String

    /// Purpose of the message: ``Channel``.
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
    public typealias Channel = OpenEnum<ChannelValues>

    /// Tells the values of ``Channel`` from those of other enums.
    public enum ChannelValues {}
}

extension OpenEnum where Values == SendEmailRequest.ChannelValues {
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

/// The parameters of sendSms.
public struct SendSmsRequest: Sendable, Encodable {
    /// Phone number to send to, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var phoneNumber: String

    /// Purpose of the message: ``Channel``.
    ///
    /// Example: `CHANNEL_LOGIN`.
    public var channel: Channel

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
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
    public typealias Channel = OpenEnum<ChannelValues>

    /// Tells the values of ``Channel`` from those of other enums.
    public enum ChannelValues {}
}

extension OpenEnum where Values == SendSmsRequest.ChannelValues {
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
