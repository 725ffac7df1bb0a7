public import DocsRuntime

public struct SortingDto: Sendable, Encodable {
    /// Field to sort by:
    ///
    /// Example: `createdAt`.
    public var field: Field

    /// Direction of sorting:
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
    public struct Field: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

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

    /// The values the documentation names; others are kept as they are.
    public struct Order: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// greatest first
        public static var desc: Self { Self(rawValue: "desc") }

        /// smallest first
        public static var asc: Self { Self(rawValue: "asc") }
    }
}
