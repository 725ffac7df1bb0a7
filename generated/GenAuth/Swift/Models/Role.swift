internal import DocsRuntime

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
