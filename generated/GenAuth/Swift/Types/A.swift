public import DocsRuntime

public struct AccessibleAppsDto: Sendable, Decodable {
    /// Application ID
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    /// Name of the application
    ///
    /// Example: `Example App`.
    public var appName: String

    /// URL of the application's sign-in page
    ///
    /// Example: `https://example.com/login`.
    public var appLoginUrl: String

    /// URL of the application's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var appLogo: String

    /// Whether the user is signed in to the application now
    ///
    /// Example: `true`.
    public var active: Bool

    public init(
        appId: String,
        appName: String,
        appLoginUrl: String,
        appLogo: String,
        active: Bool
    ) {
        self.appId = appId
        self.appName = appName
        self.appLoginUrl = appLoginUrl
        self.appLogo = appLogo
        self.active = active
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLoginUrl = try fields.decode("appLoginUrl")
        appLogo = try fields.decode("appLogo")
        active = try fields.decode("active")
    }
}

public struct AppDto: Sendable, Decodable {
    /// Application ID
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    /// Name of the application
    ///
    /// Example: `Example App`.
    public var appName: String

    /// URL of the application's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var appLogo: String

    /// URL of the application's sign-in page
    ///
    /// Example: `https://example.com/login`.
    public var appLoginUrl: String

    /// Who may sign in when no rule decides: ``AppDefaultLoginStrategy``.
    ///
    /// Example: `ALLOW_ALL`.
    public var appDefaultLoginStrategy: AppDefaultLoginStrategy

    public init(
        appId: String,
        appName: String,
        appLogo: String,
        appLoginUrl: String,
        appDefaultLoginStrategy: AppDefaultLoginStrategy
    ) {
        self.appId = appId
        self.appName = appName
        self.appLogo = appLogo
        self.appLoginUrl = appLoginUrl
        self.appDefaultLoginStrategy = appDefaultLoginStrategy
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLogo = try fields.decode("appLogo")
        appLoginUrl = try fields.decode("appLoginUrl")
        appDefaultLoginStrategy = try fields.decode("appDefaultLoginStrategy")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias AppDefaultLoginStrategy = OpenEnum<AppDefaultLoginStrategyValues>

    /// Tells the values of ``AppDefaultLoginStrategy`` from those of other enums.
    public enum AppDefaultLoginStrategyValues {}
}

extension OpenEnum where Values == AppDto.AppDefaultLoginStrategyValues {
    /// everyone
    public static var allowAll: Self { Self(rawValue: "ALLOW_ALL") }

    /// nobody
    public static var denyAll: Self { Self(rawValue: "DENY_ALL") }
}

public struct ApplicationMfaDto: Sendable, Decodable {
    /// Kind of factor
    ///
    /// Example: `EMAIL`.
    public var mfaPolicy: String

    /// State of the factor
    ///
    /// Example: `1`.
    public var status: Double

    /// Position of the factor in the list
    ///
    /// Example: `0`.
    public var sort: Double

    public init(
        mfaPolicy: String,
        status: Double,
        sort: Double
    ) {
        self.mfaPolicy = mfaPolicy
        self.status = status
        self.sort = sort
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        mfaPolicy = try fields.decode("mfaPolicy")
        status = try fields.decode("status")
        sort = try fields.decode("sort")
    }
}

public struct ArchivedUsersListPagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Archived users on this page.
    public var list: [ListArchivedUsersRespDto]

    public init(
        totalCount: Double,
        list: [ListArchivedUsersRespDto]
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

    /// Type of the resource: ``ResourceType``.
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

    /// Whether the actions are allowed or denied.
    /// Defaults to `ALLOW`.
    /// Values: ``Effect``.
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
    public typealias ResourceType = OpenEnum<ResourceTypeValues>

    /// Tells the values of ``ResourceType`` from those of other enums.
    public enum ResourceTypeValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Effect = OpenEnum<EffectValues>

    /// Tells the values of ``Effect`` from those of other enums.
    public enum EffectValues {}
}

extension OpenEnum where Values == AuthorizedResourceDto.ResourceTypeValues {
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

extension OpenEnum where Values == AuthorizedResourceDto.EffectValues {
    /// allowed
    public static var allow: Self { Self(rawValue: "ALLOW") }

    /// denied
    public static var deny: Self { Self(rawValue: "DENY") }
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
