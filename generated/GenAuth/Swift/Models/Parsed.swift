internal import DocsRuntime

public struct ParsedUserAgent: Sendable, Decodable {
    /// Kind of device
    ///
    /// Example: `Desktop`.
    public var device: String

    /// Name of the browser
    ///
    /// Example: `Chrome`.
    public var browser: String

    /// Operating system
    ///
    /// Example: `Windows`.
    public var os: String

    public init(
        device: String,
        browser: String,
        os: String
    ) {
        self.device = device
        self.browser = browser
        self.os = os
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        device = try fields.decode("device")
        browser = try fields.decode("browser")
        os = try fields.decode("os")
    }
}
