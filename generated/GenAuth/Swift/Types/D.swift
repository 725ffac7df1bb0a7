public import DocsRuntime

public struct DeleteAccountByEmailPassCodeDto: Sendable, Encodable {
    /// Email address bound to the account; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// Code sent by email.
    /// Works once and expires after 5 minutes unless configured otherwise; request it through the send-email operation
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

public struct DeleteAccountByPasswordDto: Sendable, Encodable {
    /// Password of the account
    ///
    /// Example: `example-password`.
    public var password: String

    /// How the password in this request is encrypted.
    /// Defaults to `none`.
    /// Values: ``PasswordEncryptType``.
    ///
    /// Example: `sm2`.
    public var passwordEncryptType: PasswordEncryptType?

    public init(
        password: String,
        passwordEncryptType: PasswordEncryptType? = nil
    ) {
        self.password = password
        self.passwordEncryptType = passwordEncryptType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(password, "password")
        try fields.encodeIfPresent(passwordEncryptType, "passwordEncryptType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias PasswordEncryptType = OpenEnum<PasswordEncryptTypeValues>

    /// Tells the values of ``PasswordEncryptType`` from those of other enums.
    public enum PasswordEncryptTypeValues {}
}

extension OpenEnum where Values == DeleteAccountByPasswordDto.PasswordEncryptTypeValues {
    /// encrypted by SM2 with the public key of the service
    public static var sm2: Self { Self(rawValue: "sm2") }

    /// encrypted by RSA256 with the public key of the service
    public static var rsa: Self { Self(rawValue: "rsa") }

    /// not encrypted
    public static var noneValue: Self { Self(rawValue: "none") }
}

public struct DeleteAccountByPhonePassCodeDto: Sendable, Encodable {
    /// Phone number bound to the account, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var phoneNumber: String

    /// Code sent by text message.
    /// Works once and expires after a minute; request it through the send-sms operation
    ///
    /// Example: `123456`.
    public var passCode: String

    /// Country calling code of the phone number
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

public struct DeleteUsersBatchOptionsDto: Sendable, Encodable {
    /// Kind of identifier given as the user ID.
    /// Defaults to `user_id`.
    /// Values: ``UserIdType``.
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
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == DeleteUsersBatchOptionsDto.UserIdTypeValues {
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

public struct DepartmentI18nDto: Sendable, Decodable {
    /// The name in several languages.
    ///
    /// Example: `{"en-US":{"enabled":false,"value":"English"},"ja-JP":{"enabled":false,"value":"Text in Japanese"},"zh-CN":{"enabled":false,"value":"Text in simplified Chinese"},"zh-TW":{"enabled":false,"value":"Text …`.
    public var name: LangObject

    public init(
        name: LangObject
    ) {
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        name = try fields.decode("name")
    }
}

public struct DeviceInfo: Sendable, Decodable {
    /// Unique ID of the device
    ///
    /// Example: `example-device-id`.
    public var deviceId: String

    /// Name of the device
    ///
    /// Example: `Alex's phone`.
    public var name: String?

    /// Version of the operating system
    ///
    /// Example: `Android 14`.
    public var version: String?

    /// Type of the device: ``TypeValue``.
    ///
    /// Example: `Browser`.
    public var type: TypeValue

    /// Model of the device
    ///
    /// Example: `Example One`.
    public var mod: String?

    /// Operating system
    ///
    /// Example: `Android`.
    public var os: String?

    /// State of the device.
    /// Defaults to `activated`.
    /// Values: ``Status``.
    ///
    /// Example: `activated`.
    public var status: Status?

    /// User agent of the client
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36`.
    public var userAgent: String?

    public init(
        deviceId: String,
        name: String? = nil,
        version: String? = nil,
        type: TypeValue,
        mod: String? = nil,
        os: String? = nil,
        status: Status? = nil,
        userAgent: String? = nil
    ) {
        self.deviceId = deviceId
        self.name = name
        self.version = version
        self.type = type
        self.mod = mod
        self.os = os
        self.status = status
        self.userAgent = userAgent
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        deviceId = try fields.decode("deviceId")
        name = try fields.decodeIfPresent("name")
        version = try fields.decodeIfPresent("version")
        type = try fields.decode("type")
        mod = try fields.decodeIfPresent("mod")
        os = try fields.decodeIfPresent("os")
        status = try fields.decodeIfPresent("status")
        userAgent = try fields.decodeIfPresent("userAgent")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias TypeValue = OpenEnum<TypeValues>

    /// Tells the values of ``TypeValue`` from those of other enums.
    public enum TypeValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Status = OpenEnum<StatusValues>

    /// Tells the values of ``Status`` from those of other enums.
    public enum StatusValues {}
}

extension OpenEnum where Values == DeviceInfo.TypeValues {
    /// browser
    public static var browser: Self { Self(rawValue: "Browser") }

    /// phone or tablet
    public static var mobile: Self { Self(rawValue: "Mobile") }

    /// desktop computer
    public static var desktop: Self { Self(rawValue: "Desktop") }
}

extension OpenEnum where Values == DeviceInfo.StatusValues {
    /// in use
    public static var activated: Self { Self(rawValue: "activated") }

    /// suspended
    public static var suspended: Self { Self(rawValue: "suspended") }

    /// disabled
    public static var deactivated: Self { Self(rawValue: "deactivated") }
}
