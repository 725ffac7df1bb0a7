internal import DocsRuntime

public struct GroupDto: Sendable, Decodable {
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

public struct GroupPagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Groups on this page.
    public var list: [ResGroupDto]

    public init(
        totalCount: Double,
        list: [ResGroupDto]
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
