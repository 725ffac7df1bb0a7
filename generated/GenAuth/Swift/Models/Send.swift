internal import DocsRuntime

public struct SendCreateAccountNotificationDto: Sendable, Encodable {
    /// Whether to notify the user by email. Defaults to `false`.
    ///
    /// Example: `false`.
    public var sendEmailNotification: Bool?

    /// Whether to notify the user by text message. Defaults to `false`.
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
    /// Whether to notify the user at their own email address. Defaults to `false`.
    ///
    /// Example: `false`.
    public var sendDefaultEmailNotification: Bool?

    /// Whether to notify the user at their own phone number. Defaults to `false`.
    ///
    /// Example: `false`.
    public var sendDefaultPhoneNotification: Bool?

    /// Another email address to notify
    ///
    /// Example: `test@example.com`.
    public var inputSendEmailNotification: String?

    /// Another phone number to notify
    ///
    /// Example: `188xxxx8888`.
    public var inputSendPhoneNotification: String?

    /// Application whose sign-in page the message links to; the page of the user pool's dashboard by default
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String?

    public init(
        sendDefaultEmailNotification: Bool? = nil,
        sendDefaultPhoneNotification: Bool? = nil,
        inputSendEmailNotification: String? = nil,
        inputSendPhoneNotification: String? = nil,
        appId: String? = nil
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
