public import DocsRuntime
public import Foundation

public struct ListArchivedUsersRespDto: Sendable, Decodable {
    /// User ID
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// When the user was archived
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var archivedAt: String

    public init(
        userId: String,
        archivedAt: String
    ) {
        self.userId = userId
        self.archivedAt = archivedAt
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        userId = try fields.decode("userId")
        archivedAt = try fields.decode("archivedAt")
    }

    /// ``archivedAt`` as a date; nil where it holds none.
    public var archivedAtDate: Date? { Timestamp.date(archivedAt) }
}

public struct ListUsersAdvancedFilterItemDto: Sendable, Encodable {
    /// What to compare: a field of the user such as `id`, `email`, `status` or `lastLogin`, the name of a custom field, or a relation such as `loggedInApps`, `department`, `identity` or `userSource`
    ///
    /// Example: `nickname`.
    public var field: String

    /// How to compare:
    ///
    /// Example: `EQUAL`.
    public var `operator`: Operator

    /// What to compare with.
    /// Its type depends on `field`: a text, a number, a list or an object
    ///
    /// Example: `test`.
    public var value: [String: JSONValue]?

    public init(
        field: String,
        `operator`: Operator,
        value: [String: JSONValue]? = nil
    ) {
        self.field = field
        self.`operator` = `operator`
        self.value = value
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(field, "field")
        try fields.encode(`operator`, "operator")
        try fields.encodeIfPresent(value, "value")
    }

    /// The values the documentation names; others are kept as they are.
    public struct Operator: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// equal, for numbers and texts
        public static var equal: Self { Self(rawValue: "EQUAL") }

        /// not equal, for numbers and texts
        public static var notEqual: Self { Self(rawValue: "NOT_EQUAL") }

        /// the text contains the value
        public static var contains: Self { Self(rawValue: "CONTAINS") }

        /// the text does not contain the value
        public static var notContains: Self { Self(rawValue: "NOT_CONTAINS") }

        /// not set
        public static var isNull: Self { Self(rawValue: "IS_NULL") }

        /// set
        public static var notNull: Self { Self(rawValue: "NOT_NULL") }

        /// one of a list
        public static var `in`: Self { Self(rawValue: "IN") }

        /// greater or equal, for numbers and dates
        public static var greater: Self { Self(rawValue: "GREATER") }

        /// less or equal, for numbers and dates
        public static var lesser: Self { Self(rawValue: "LESSER") }

        /// within a range, for numbers and dates
        public static var between: Self { Self(rawValue: "BETWEEN") }
    }
}

public struct ListUsersOptionsDto: Sendable, Encodable {
    /// Page to return.
    ///
    /// Example: `{"limit":10,"page":1}`.
    public var pagination: PaginationDto?

    /// Order of the users; further entries decide between users equal by the earlier ones.
    ///
    /// Example: `[{"field":"createdAt","order":"desc"},{"field":"loginsCount","order":"desc"}]`.
    public var sort: [SortingDto]?

    /// Fields in which `keywords` is looked for.
    /// Defaults to `phone`, `email`, `name`, `username`, `nickname` and `identityNumber`.
    /// Values:
    public var fuzzySearchOn: [FuzzySearchOn]?

    /// Whether to return custom fields.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withCustomData: Bool?

    /// Whether to return the user's posts.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withPost: Bool?

    /// Whether to return external identities.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withIdentities: Bool?

    /// Whether to return department IDs.
    /// Defaults to `false`.
    ///
    /// Example: `true`.
    public var withDepartmentIds: Bool?

    /// Whether custom fields are returned beside the other fields and not as a nested object.
    /// Defaults to `false`.
    public var flatCustomData: Bool?

    public init(
        pagination: PaginationDto? = nil,
        sort: [SortingDto]? = nil,
        fuzzySearchOn: [FuzzySearchOn]? = nil,
        withCustomData: Bool? = nil,
        withPost: Bool? = nil,
        withIdentities: Bool? = nil,
        withDepartmentIds: Bool? = nil,
        flatCustomData: Bool? = nil
    ) {
        self.pagination = pagination
        self.sort = sort
        self.fuzzySearchOn = fuzzySearchOn
        self.withCustomData = withCustomData
        self.withPost = withPost
        self.withIdentities = withIdentities
        self.withDepartmentIds = withDepartmentIds
        self.flatCustomData = flatCustomData
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(pagination, "pagination")
        try fields.encodeIfPresent(sort, "sort")
        try fields.encodeIfPresent(fuzzySearchOn, "fuzzySearchOn")
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(withPost, "withPost")
        try fields.encodeIfPresent(withIdentities, "withIdentities")
        try fields.encodeIfPresent(withDepartmentIds, "withDepartmentIds")
        try fields.encodeIfPresent(flatCustomData, "flatCustomData")
    }

    /// The values the documentation names; others are kept as they are.
    public struct FuzzySearchOn: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// user ID
        public static var id: Self { Self(rawValue: "id") }

        /// phone number without its country code
        public static var phone: Self { Self(rawValue: "phone") }

        /// email address
        public static var email: Self { Self(rawValue: "email") }

        /// real name
        public static var name: Self { Self(rawValue: "name") }

        /// user name
        public static var username: Self { Self(rawValue: "username") }

        /// ID in your own system
        public static var externalId: Self { Self(rawValue: "externalId") }

        /// nickname
        public static var nickname: Self { Self(rawValue: "nickname") }

        /// company
        public static var company: Self { Self(rawValue: "company") }

        /// given name
        public static var givenName: Self { Self(rawValue: "givenName") }

        /// family name
        public static var familyName: Self { Self(rawValue: "familyName") }

        /// middle name
        public static var middleName: Self { Self(rawValue: "middleName") }

        /// profile
        public static var profile: Self { Self(rawValue: "profile") }

        /// preferred name
        public static var preferredUsername: Self { Self(rawValue: "preferredUsername") }

        /// website
        public static var website: Self { Self(rawValue: "website") }

        /// postal address
        public static var address: Self { Self(rawValue: "address") }

        /// complete address
        public static var formatted: Self { Self(rawValue: "formatted") }

        /// street and house number
        public static var streetAddress: Self { Self(rawValue: "streetAddress") }

        /// postal code
        public static var postalCode: Self { Self(rawValue: "postalCode") }

        /// number of the identity card
        public static var identityNumber: Self { Self(rawValue: "identityNumber") }
    }
}
