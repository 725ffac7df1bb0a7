internal import DocsRuntime

public struct AccessibleAppsDto: Sendable, Decodable {
    /// Application ID
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    /// Name of the application
    ///
    /// Example: `Example App`.
    public var appName: String

    /// URL of the application's sign-in page
    ///
    /// Example: `https://example.com/login`.
    public var appLoginUrl: String

    /// URL of the application's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var appLogo: String

    /// Whether the user is signed in to the application now
    ///
    /// Example: `true`.
    public var active: Bool

    public init(
        appId: String,
        appName: String,
        appLoginUrl: String,
        appLogo: String,
        active: Bool
    ) {
        self.appId = appId
        self.appName = appName
        self.appLoginUrl = appLoginUrl
        self.appLogo = appLogo
        self.active = active
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLoginUrl = try fields.decode("appLoginUrl")
        appLogo = try fields.decode("appLogo")
        active = try fields.decode("active")
    }
}
