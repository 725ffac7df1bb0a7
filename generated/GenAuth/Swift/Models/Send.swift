public import DocsRuntime

public struct SendCreateAccountNotificationDto: Sendable, Encodable {
    /// Whether to notify the user by email.
    /// Defaults to `false`.
    ///
    /// Example: `false`.
    public var sendEmailNotification: Bool?

    /// Whether to notify the user by text message.
    /// Defaults to `false`.
    ///
    /// Example: `false`.
    public var sendPhoneNotification: Bool?

    /// Application whose sign-in page the message links to; the page of the user pool's dashboard by default
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String?

    public init(
        sendEmailNotification: Bool? = nil,
        sendPhoneNotification: Bool? = nil,
        appId: String? = nil
    ) {
        self.sendEmailNotification = sendEmailNotification
        self.sendPhoneNotification = sendPhoneNotification
        self.appId = appId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(sendEmailNotification, "sendEmailNotification")
        try fields.encodeIfPresent(sendPhoneNotification, "sendPhoneNotification")
        try fields.encodeIfPresent(appId, "appId")
    }
}

public struct SendResetPasswordNotificationDto: Sendable, Encodable {
    /// Whether to notify the user at their own email address.
    /// Defaults to `false`.
    ///
    /// Example: `false`.
    public var sendDefaultEmailNotification: Nullable<Bool>

    /// Whether to notify the user at their own phone number.
    /// Defaults to `false`.
    ///
    /// Example: `false`.
    public var sendDefaultPhoneNotification: Nullable<Bool>

    /// Another email address to notify
    ///
    /// Example: `test@example.com`.
    public var inputSendEmailNotification: Nullable<String>

    /// Another phone number to notify
    ///
    /// Example: `188xxxx8888`.
    public var inputSendPhoneNotification: Nullable<String>

    /// Application whose sign-in page the message links to; the page of the user pool's dashboard by default
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: Nullable<String>

    public init(
        sendDefaultEmailNotification: Nullable<Bool> = .absent,
        sendDefaultPhoneNotification: Nullable<Bool> = .absent,
        inputSendEmailNotification: Nullable<String> = .absent,
        inputSendPhoneNotification: Nullable<String> = .absent,
        appId: Nullable<String> = .absent
    ) {
        self.sendDefaultEmailNotification = sendDefaultEmailNotification
        self.sendDefaultPhoneNotification = sendDefaultPhoneNotification
        self.inputSendEmailNotification = inputSendEmailNotification
        self.inputSendPhoneNotification = inputSendPhoneNotification
        self.appId = appId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(sendDefaultEmailNotification, "sendDefaultEmailNotification")
        try fields.encodeIfPresent(sendDefaultPhoneNotification, "sendDefaultPhoneNotification")
        try fields.encodeIfPresent(inputSendEmailNotification, "inputSendEmailNotification")
        try fields.encodeIfPresent(inputSendPhoneNotification, "inputSendPhoneNotification")
        try fields.encodeIfPresent(appId, "appId")
    }
}
