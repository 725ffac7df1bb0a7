public import DocsRuntime

public struct AppDto: Sendable, Decodable {
    /// Application ID
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    /// Name of the application
    ///
    /// Example: `Example App`.
    public var appName: String

    /// URL of the application's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var appLogo: String

    /// URL of the application's sign-in page
    ///
    /// Example: `https://example.com/login`.
    public var appLoginUrl: String

    /// Who may sign in when no rule decides:
    ///
    /// Example: `ALLOW_ALL`.
    public var appDefaultLoginStrategy: AppDefaultLoginStrategy

    public init(
        appId: String,
        appName: String,
        appLogo: String,
        appLoginUrl: String,
        appDefaultLoginStrategy: AppDefaultLoginStrategy
    ) {
        self.appId = appId
        self.appName = appName
        self.appLogo = appLogo
        self.appLoginUrl = appLoginUrl
        self.appDefaultLoginStrategy = appDefaultLoginStrategy
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLogo = try fields.decode("appLogo")
        appLoginUrl = try fields.decode("appLoginUrl")
        appDefaultLoginStrategy = try fields.decode("appDefaultLoginStrategy")
    }

    /// The values the documentation names; others are kept as they are.
    public struct AppDefaultLoginStrategy: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// everyone
        public static var allowAll: Self { Self(rawValue: "ALLOW_ALL") }

        /// nobody
        public static var denyAll: Self { Self(rawValue: "DENY_ALL") }
    }
}
