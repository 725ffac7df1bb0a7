public import DocsRuntime

public struct DeviceInfo: Sendable, Decodable {
    /// Unique ID of the device
    ///
    /// Example: `example-device-id`.
    public var deviceId: String

    /// Name of the device
    ///
    /// Example: `Alex's phone`.
    public var name: String?

    /// Version of the operating system
    ///
    /// Example: `Android 14`.
    public var version: String?

    /// Type of the device:
    ///
    /// Example: `Browser`.
    public var type: TypeValue

    /// Model of the device
    ///
    /// Example: `Example One`.
    public var mod: String?

    /// Operating system
    ///
    /// Example: `Android`.
    public var os: String?

    /// State of the device. Defaults to `activated`. Values:
    ///
    /// Example: `activated`.
    public var status: Status?

    /// User agent of the client
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36`.
    public var userAgent: String?

    public init(
        deviceId: String,
        name: String? = nil,
        version: String? = nil,
        type: TypeValue,
        mod: String? = nil,
        os: String? = nil,
        status: Status? = nil,
        userAgent: String? = nil
    ) {
        self.deviceId = deviceId
        self.name = name
        self.version = version
        self.type = type
        self.mod = mod
        self.os = os
        self.status = status
        self.userAgent = userAgent
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        deviceId = try fields.decode("deviceId")
        name = try fields.decodeIfPresent("name")
        version = try fields.decodeIfPresent("version")
        type = try fields.decode("type")
        mod = try fields.decodeIfPresent("mod")
        os = try fields.decodeIfPresent("os")
        status = try fields.decodeIfPresent("status")
        userAgent = try fields.decodeIfPresent("userAgent")
    }

    /// The values the documentation names; others are kept as they are.
    public struct TypeValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// browser
        public static var browser: Self { Self(rawValue: "Browser") }

        /// phone or tablet
        public static var mobile: Self { Self(rawValue: "Mobile") }

        /// desktop computer
        public static var desktop: Self { Self(rawValue: "Desktop") }
    }

    /// The values the documentation names; others are kept as they are.
    public struct Status: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// in use
        public static var activated: Self { Self(rawValue: "activated") }

        /// suspended
        public static var suspended: Self { Self(rawValue: "suspended") }

        /// disabled
        public static var deactivated: Self { Self(rawValue: "deactivated") }
    }
}
