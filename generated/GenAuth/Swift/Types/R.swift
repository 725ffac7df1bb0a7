public import DocsRuntime

public struct ResGroupDto: Sendable, Decodable {
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

public struct ResetPasswordByEmailPassCodeDto: Sendable, Encodable {
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

public struct ResetPasswordByPhonePassCodeDto: Sendable, Encodable {
    /// Phone number bound to the account, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var phoneNumber: String

    /// Code sent by text message.
    /// Works once and expires after a minute; request it through the send-sms operation
    ///
    /// Example: `123456`.
    public var passCode: String

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
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

extension OpenEnum where Values == ResetUserPrincipalAuthenticationInfoOptionsDto.UserIdTypeValues {
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

public struct ResignUserDataDto: Sendable, Decodable {
    /// Whether the operation succeeded
    ///
    /// Example: `true`.
    public var success: Bool

    public init(
        success: Bool
    ) {
        self.success = success
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        success = try fields.decode("success")
    }
}

public struct RoleDto: Sendable, Decodable {
    /// Role ID
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    public var id: String

    /// Code of the role, unique within its permission space
    ///
    /// Example: `role1`.
    public var code: String

    /// Name of the role within its permission space
    ///
    /// Example: `role1`.
    public var name: String

    /// What the role is for
    ///
    /// Example: `Maintains the articles`.
    public var description: String

    /// Code of the permission space the role belongs to
    ///
    /// Example: `default`.
    public var namespace: String

    /// Name of the permission space the role belongs to
    ///
    /// Example: `Default space`.
    public var namespaceName: String

    /// State of the role, `ENABLE` or `DISABLE`
    ///
    /// Example: `ENABLE`.
    public var status: String?

    /// When the role is disabled automatically, in milliseconds since 1970; null if never
    ///
    /// Example: `1669881887852`.
    public var disableTime: Double?

    public init(
        id: String,
        code: String,
        name: String,
        description: String,
        namespace: String,
        namespaceName: String,
        status: String? = nil,
        disableTime: Double? = nil
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.description = description
        self.namespace = namespace
        self.namespaceName = namespaceName
        self.status = status
        self.disableTime = disableTime
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        id = try fields.decode("id")
        code = try fields.decode("code")
        name = try fields.decode("name")
        description = try fields.decode("description")
        namespace = try fields.decode("namespace")
        namespaceName = try fields.decode("namespaceName")
        status = try fields.decodeIfPresent("status")
        disableTime = try fields.decodeIfPresent("disableTime")
    }
}

public struct RolePagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Roles on this page.
    public var list: [RoleDto]

    public init(
        totalCount: Double,
        list: [RoleDto]
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
