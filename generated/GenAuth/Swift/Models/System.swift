internal import DocsRuntime

public struct SystemInfoResp: Sendable, Decodable {
    /// RSA256 settings
    public var rsa: SystmeInfoRSAConfig

    /// SM2 settings
    public var sm2: SystmeInfoSM2Config

    /// Versions of the running services
    public var version: SystmeInfoVersion

    /// IP addresses from which the service calls out
    public var publicIps: [String]

    public init(
        rsa: SystmeInfoRSAConfig,
        sm2: SystmeInfoSM2Config,
        version: SystmeInfoVersion,
        publicIps: [String]
    ) {
        self.rsa = rsa
        self.sm2 = sm2
        self.version = version
        self.publicIps = publicIps
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        rsa = try fields.decode("rsa")
        sm2 = try fields.decode("sm2")
        version = try fields.decode("version")
        publicIps = try fields.decode("publicIps")
    }
}
