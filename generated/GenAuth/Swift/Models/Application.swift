internal import DocsRuntime

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
