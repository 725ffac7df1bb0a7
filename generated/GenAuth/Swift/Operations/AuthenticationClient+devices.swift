internal import DocsRuntime

extension AuthenticationClient {
    /// List my devices
    ///
    /// Lists the devices the user has signed in on.
    ///
    /// `GET /api/v3/mydevices/list`, documented in `authentication/devices/mydevices-list.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func list(_ request: ListRequest = .init()) async throws -> [TerminalSessionDto] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "list",
                method: .get,
                path: "/api/v3/mydevices/list",
                tag: "devices",
                page: "authentication/devices/mydevices-list.md"
            ),
            request
        )
    }

    /// Sign out on a device
    ///
    /// Ends the user's session on one device; the device stays in the list.
    ///
    /// `POST /api/v3/mydevices/revoke-session`, documented in `authentication/devices/mydevices-revoke-session.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func revoke(_ request: RevokeRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "revoke",
                method: .post,
                path: "/api/v3/mydevices/revoke-session",
                tag: "devices",
                page: "authentication/devices/mydevices-revoke-session.md"
            ),
            request
        )
    }

    /// Remove a device
    ///
    /// Takes a device out of the list of the user's devices.
    ///
    /// `POST /api/v3/mydevices/unbind`, documented in `authentication/devices/mydevices-unbind.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func unbind(_ request: UnbindRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "unbind",
                method: .post,
                path: "/api/v3/mydevices/unbind",
                tag: "devices",
                page: "authentication/devices/mydevices-unbind.md"
            ),
            request
        )
    }
}

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
