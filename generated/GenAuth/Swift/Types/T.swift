internal import DocsRuntime
public import Foundation

public struct TerminalSessionDto: Sendable, Decodable {
    /// Device the user signed in on.
    public var device: DeviceInfo

    /// When the user last signed in on the device
    ///
    /// Example: `2023-05-05T19:06:22.434Z`.
    public var lastLoginTime: String

    /// IP address of that sign-in
    ///
    /// Example: `127.0.0.1`.
    public var lastIp: String?

    /// Whether the device is online
    ///
    /// Example: `true`.
    public var online: Bool

    public init(
        device: DeviceInfo,
        lastLoginTime: String,
        lastIp: String? = nil,
        online: Bool
    ) {
        self.device = device
        self.lastLoginTime = lastLoginTime
        self.lastIp = lastIp
        self.online = online
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        device = try fields.decode("device")
        lastLoginTime = try fields.decode("lastLoginTime")
        lastIp = try fields.decodeIfPresent("lastIp")
        online = try fields.decode("online")
    }

    /// ``lastLoginTime`` as a date; nil where it holds none.
    public var lastLoginTimeDate: Date? { Timestamp.date(lastLoginTime) }
}
