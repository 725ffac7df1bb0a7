internal import DocsRuntime

/// The parameters of list.
public struct ListRequest: Sendable, Encodable {
    /// Page to return, counted from 1
    ///
    /// Default: `1`.
    /// Example: `1`.
    public var page: Double?

    /// Number of entries on a page, at most 50
    ///
    /// Default: `10`.
    /// Example: `10`.
    public var limit: Double?

    public init(
        page: Double? = nil,
        limit: Double? = nil
    ) {
        self.page = page
        self.limit = limit
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
    }
}

/// The parameters of revoke.
public struct RevokeRequest: Sendable, Encodable {
    /// Unique ID of the device
    ///
    /// Example: `example-device-id`.
    public var deviceId: String

    public init(
        deviceId: String
    ) {
        self.deviceId = deviceId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(deviceId, "deviceId")
    }
}

/// The parameters of unbind.
public struct UnbindRequest: Sendable, Encodable {
    /// Unique ID of the device
    ///
    /// Example: `example-device-id`.
    public var deviceId: String

    public init(
        deviceId: String
    ) {
        self.deviceId = deviceId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(deviceId, "deviceId")
    }
}
