internal import DocsRuntime

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
