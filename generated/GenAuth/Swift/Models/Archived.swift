internal import DocsRuntime

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
