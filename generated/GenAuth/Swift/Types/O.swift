internal import DocsRuntime

public struct OtpSecretRespDto: Sendable, Decodable {
    /// Secret of the user's authenticator
    ///
    /// Example: `EXAMPLEOTPSECRET`.
    public var secret: String

    public init(
        secret: String
    ) {
        self.secret = secret
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        secret = try fields.decode("secret")
    }
}
