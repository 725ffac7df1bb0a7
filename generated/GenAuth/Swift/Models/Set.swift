public import DocsRuntime

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
