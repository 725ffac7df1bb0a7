internal import DocsRuntime

public struct IsSuccessDto: Sendable, Decodable {
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

public struct IsUserExistsDto: Sendable, Decodable {
    /// Whether such a user exists
    ///
    /// Example: `true`.
    public var exists: Bool

    public init(
        exists: Bool
    ) {
        self.exists = exists
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        exists = try fields.decode("exists")
    }
}
