public import DocsRuntime

public struct AuthorizedResourceDto: Sendable, Decodable {
    /// Code of the resource
    ///
    /// Example: `ecs:1`.
    public var resourceCode: String

    /// What the resource is
    ///
    /// Example: `Server`.
    public var description: String?

    /// Conditions under which the grant holds.
    public var condition: [PolicyCondition]?

    /// Type of the resource:
    ///
    /// Example: `DATA`.
    public var resourceType: ResourceType

    /// Path of the API, for resources of type `API`
    ///
    /// Example: `/api/v1/example`.
    public var apiIdentifier: String

    /// Granted actions
    ///
    /// Example: `["ecs:Start","ecs:Stop"]`.
    public var actions: [String]

    /// Whether the actions are allowed or denied. Defaults to `ALLOW`. Values:
    ///
    /// Example: `ALLOW`.
    public var effect: Effect

    public init(
        resourceCode: String,
        description: String? = nil,
        condition: [PolicyCondition]? = nil,
        resourceType: ResourceType,
        apiIdentifier: String,
        actions: [String],
        effect: Effect
    ) {
        self.resourceCode = resourceCode
        self.description = description
        self.condition = condition
        self.resourceType = resourceType
        self.apiIdentifier = apiIdentifier
        self.actions = actions
        self.effect = effect
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        resourceCode = try fields.decode("resourceCode")
        description = try fields.decodeIfPresent("description")
        condition = try fields.decodeIfPresent("condition")
        resourceType = try fields.decode("resourceType")
        apiIdentifier = try fields.decode("apiIdentifier")
        actions = try fields.decode("actions")
        effect = try fields.decode("effect")
    }

    /// The values the documentation names; others are kept as they are.
    public struct ResourceType: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// data
        public static var data: Self { Self(rawValue: "DATA") }

        /// API
        public static var api: Self { Self(rawValue: "API") }

        /// menu
        public static var menu: Self { Self(rawValue: "MENU") }

        /// button
        public static var button: Self { Self(rawValue: "BUTTON") }

        /// user interface
        public static var ui: Self { Self(rawValue: "UI") }
    }

    /// The values the documentation names; others are kept as they are.
    public struct Effect: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// allowed
        public static var allow: Self { Self(rawValue: "ALLOW") }

        /// denied
        public static var deny: Self { Self(rawValue: "DENY") }
    }
}

public struct AuthorizedResourcePagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Resources on this page.
    public var list: [AuthorizedResourceDto]

    public init(
        totalCount: Double,
        list: [AuthorizedResourceDto]
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
