internal import DocsRuntime

public struct SystmeInfoRSAConfig: Sendable, Decodable {
    /// Public key for RSA256
    ///
    /// Example: `xxxxxxxxxxxxxxxxxxxxxx`.
    public var publicKey: String

    public init(
        publicKey: String
    ) {
        self.publicKey = publicKey
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        publicKey = try fields.decode("publicKey")
    }
}

public struct SystmeInfoSM2Config: Sendable, Decodable {
    /// Public key for SM2
    ///
    /// Example: `xxxxxxxxxxxxxxxxxxxxxx`.
    public var publicKey: String

    public init(
        publicKey: String
    ) {
        self.publicKey = publicKey
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        publicKey = try fields.decode("publicKey")
    }
}

public struct SystmeInfoVersion: Sendable, Decodable {
    /// Version of the core service
    ///
    /// Example: `2.0.0`.
    public var server: String

    /// Version of the console
    ///
    /// Example: `2.0.0`.
    public var console: String

    /// Version of the hosted sign-in page
    ///
    /// Example: `2.0.0`.
    public var login: String

    public init(
        server: String,
        console: String,
        login: String
    ) {
        self.server = server
        self.console = console
        self.login = login
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        server = try fields.decode("server")
        console = try fields.decode("console")
        login = try fields.decode("login")
    }
}
