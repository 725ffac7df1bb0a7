internal import DocsRuntime

public struct PaginationDto: Sendable, Encodable {
    /// Page to return, counted from 1. Defaults to `1`.
    ///
    /// Example: `1`.
    public var page: Double?

    /// Number of entries on a page, at most 50. Defaults to `10`.
    ///
    /// Example: `10`.
    public var limit: Double?

    public init(
        page: Double? = nil,
        limit: Double? = nil
    ) {
        self.page = page
        self.limit = limit
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
    }
}
