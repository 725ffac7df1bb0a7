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
    public var sendDefaultEmailNotification: Bool?

    /// Whether to notify the user at their own phone number.
    /// Defaults to `false`.
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

public struct SetUserDepartmentDto: Sendable, Encodable {
    /// Department ID
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    public var departmentId: String

    /// Whether the user leads the department
    ///
    /// Example: `true`.
    public var isLeader: Bool?

    /// Whether this is the user's main department
    ///
    /// Example: `true`.
    public var isMainDepartment: Bool?

    public init(
        departmentId: String,
        isLeader: Bool? = nil,
        isMainDepartment: Bool? = nil
    ) {
        self.departmentId = departmentId
        self.isLeader = isLeader
        self.isMainDepartment = isMainDepartment
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(departmentId, "departmentId")
        try fields.encodeIfPresent(isLeader, "isLeader")
        try fields.encodeIfPresent(isMainDepartment, "isMainDepartment")
    }
}

public struct SetUserDepartmentsOptionsDto: Sendable, Encodable {
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

extension OpenEnum where Values == SetUserDepartmentsOptionsDto.UserIdTypeValues {
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

public struct SignInByAdPayloadDto: Sendable, Encodable {
    /// Password.
    /// Sent as plain text over HTTPS unless `options.passwordEncryptType` selects an encryption
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
    /// Password.
    /// Sent as plain text over HTTPS unless `options.passwordEncryptType` selects an encryption
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

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console.
    /// Defaults to `+86`.
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
    /// Password.
    /// Sent as plain text over HTTPS unless `options.passwordEncryptType` selects an encryption
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
    /// Scopes to request, separated by spaces. `openid` is mandatory; `profile`, `username`, `email`, `phone`, `roles`, `external_id`, `extended_fields` and `tenant_id` add the claims of that name to the ID token, and `offline_access` asks for a refresh token
    ///
    /// Example: `openid profile`.
    public var scope: String?

    /// IP address of the end user.
    /// Set it when a server of yours makes the call, which would otherwise be recorded as the client
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

    /// Whether to create an account when the user does not exist yet.
    /// Has no effect when the password is given with `account`
    ///
    /// Example: `false`.
    public var autoRegister: Bool?

    /// Text of the captcha image; letter case is ignored.
    /// Asked for after too many failed attempts, if the security policy says so
    ///
    /// Example: `a8nz`.
    public var captchaCode: String?

    /// How the password in this request is encrypted.
    /// Defaults to `none`.
    /// Values: ``PasswordEncryptType``.
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
    public typealias PasswordEncryptType = OpenEnum<PasswordEncryptTypeValues>

    /// Tells the values of ``PasswordEncryptType`` from those of other enums.
    public enum PasswordEncryptTypeValues {}
}

extension OpenEnum where Values == SignInOptionsDto.PasswordEncryptTypeValues {
    /// encrypted by SM2 with the public key of the service
    public static var sm2: Self { Self(rawValue: "sm2") }

    /// encrypted by RSA256 with the public key of the service
    public static var rsa: Self { Self(rawValue: "rsa") }

    /// not encrypted
    public static var noneValue: Self { Self(rawValue: "none") }
}

public struct SortingDto: Sendable, Encodable {
    /// Field to sort by: ``Field``.
    ///
    /// Example: `createdAt`.
    public var field: Field

    /// Direction of sorting: ``Order``.
    ///
    /// Example: `desc`.
    public var order: Order

    public init(
        field: Field,
        order: Order
    ) {
        self.field = field
        self.order = order
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(field, "field")
        try fields.encode(order, "order")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Field = OpenEnum<FieldValues>

    /// Tells the values of ``Field`` from those of other enums.
    public enum FieldValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Order = OpenEnum<OrderValues>

    /// Tells the values of ``Order`` from those of other enums.
    public enum OrderValues {}
}

extension OpenEnum where Values == SortingDto.FieldValues {
    /// time of creation
    public static var createdAt: Self { Self(rawValue: "createdAt") }

    /// time of the latest change
    public static var updatedAt: Self { Self(rawValue: "updatedAt") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// ID in your own system
    public static var externalId: Self { Self(rawValue: "externalId") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// state of the account
    public static var status: Self { Self(rawValue: "status") }

    /// time the state changed
    public static var statusChangedAt: Self { Self(rawValue: "statusChangedAt") }

    /// time the password was set
    public static var passwordLastSetAt: Self { Self(rawValue: "passwordLastSetAt") }

    /// number of sign-ins
    public static var loginsCount: Self { Self(rawValue: "loginsCount") }

    /// gender
    public static var gender: Self { Self(rawValue: "gender") }

    /// time of the latest sign-in
    public static var lastLogin: Self { Self(rawValue: "lastLogin") }

    /// origin of the user
    public static var userSourceType: Self { Self(rawValue: "userSourceType") }

    /// time of the latest multi-factor authentication
    public static var lastMfaTime: Self { Self(rawValue: "lastMfaTime") }

    /// strength of the password
    public static var passwordSecurityLevel: Self { Self(rawValue: "passwordSecurityLevel") }

    /// country calling code
    public static var phoneCountryCode: Self { Self(rawValue: "phoneCountryCode") }

    /// IP address of the latest sign-in
    public static var lastIp: Self { Self(rawValue: "lastIp") }
}

extension OpenEnum where Values == SortingDto.OrderValues {
    /// greatest first
    public static var desc: Self { Self(rawValue: "desc") }

    /// smallest first
    public static var asc: Self { Self(rawValue: "asc") }
}

public struct SystemInfoResp: Sendable, Decodable {
    /// RSA256 settings
    public var rsa: SystmeInfoRSAConfig

    /// SM2 settings
    public var sm2: SystmeInfoSM2Config

    /// Versions of the running services
    public var version: SystmeInfoVersion

    /// IP addresses from which the service calls out
    public var publicIps: [String]

    public init(
        rsa: SystmeInfoRSAConfig,
        sm2: SystmeInfoSM2Config,
        version: SystmeInfoVersion,
        publicIps: [String]
    ) {
        self.rsa = rsa
        self.sm2 = sm2
        self.version = version
        self.publicIps = publicIps
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        rsa = try fields.decode("rsa")
        sm2 = try fields.decode("sm2")
        version = try fields.decode("version")
        publicIps = try fields.decode("publicIps")
    }
}

public struct SystmeInfoRSAConfig: Sendable, Decodable {
    /// Public key for RSA256
    ///
    /// Example: `xxxxxxxxxxxxxxxxxxxxxx`.
    public var publicKey: String

    public init(
        publicKey: String
    ) {
        self.publicKey = publicKey
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        publicKey = try fields.decode("publicKey")
    }
}

public struct SystmeInfoSM2Config: Sendable, Decodable {
    /// Public key for SM2
    ///
    /// Example: `xxxxxxxxxxxxxxxxxxxxxx`.
    public var publicKey: String

    public init(
        publicKey: String
    ) {
        self.publicKey = publicKey
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        publicKey = try fields.decode("publicKey")
    }
}

public struct SystmeInfoVersion: Sendable, Decodable {
    /// Version of the core service
    ///
    /// Example: `2.0.0`.
    public var server: String

    /// Version of the console
    ///
    /// Example: `2.0.0`.
    public var console: String

    /// Version of the hosted sign-in page
    ///
    /// Example: `2.0.0`.
    public var login: String

    public init(
        server: String,
        console: String,
        login: String
    ) {
        self.server = server
        self.console = console
        self.login = login
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        server = try fields.decode("server")
        console = try fields.decode("console")
        login = try fields.decode("login")
    }
}
