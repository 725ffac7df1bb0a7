public import DocsRuntime

extension Monosay {
    /// Removing a row
    ///
    /// A row is removed by its identifier.
    ///
    /// `DELETE /data/{data}/{rowId}`, documented in `data.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func deleteData(_ request: DeleteDataRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "deleteData",
                method: .delete,
                path: "/data/{data}/{rowId}",
                tag: "",
                page: "data.md"
            ),
            request
        )
    }

    /// Getting a row
    ///
    /// A row is found by its identifier.
    ///
    /// `GET /data/{data}/{rowId}`, documented in `data.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func getData(_ request: GetDataRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "getData",
                method: .get,
                path: "/data/{data}/{rowId}",
                tag: "",
                page: "data.md"
            ),
            request
        )
    }

    /// Adding or updating a row
    ///
    /// The collection is named first, then the row is saved: an object with a value for each field.
    /// A row with an `id` replaces
    /// the row of that identifier.
    ///
    /// `POST /data/{data}`, documented in `data.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func saveData(_ request: SaveDataRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "saveData",
                method: .post,
                path: "/data/{data}",
                tag: "",
                page: "data.md",
                body: "body"
            ),
            request
        )
    }

    /// Adding or updating a user
    ///
    /// Call `user` when a conversation starts.
    /// A user whose channel identifier is known already is updated.
    ///
    /// `POST /channelusers`, documented in `user.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func user(_ request: UserRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "user",
                method: .post,
                path: "/channelusers",
                tag: "",
                page: "user.md"
            ),
            request
        )
    }
}

/// The parameters of deleteData.
public struct DeleteDataRequest: Sendable, Encodable {
    /// Example: `feedback`.
    public var data: String

    /// Example: `YOUR_ROW_ID`.
    public var rowId: String

    public init(
        data: String,
        rowId: String
    ) {
        self.data = data
        self.rowId = rowId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(data, "data")
        try fields.encode(rowId, "rowId")
    }
}

/// The parameters of getData.
public struct GetDataRequest: Sendable, Encodable {
    /// Example: `feedback`.
    public var data: String

    /// Example: `YOUR_ROW_ID`.
    public var rowId: String

    public init(
        data: String,
        rowId: String
    ) {
        self.data = data
        self.rowId = rowId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(data, "data")
        try fields.encode(rowId, "rowId")
    }
}

/// The parameters of saveData.
public struct SaveDataRequest: Sendable, Encodable {
    /// Example: `feedback`.
    public var data: String

    /// Example: `{"feedback":"All good."}`.
    public var body: [String: JSONValue]

    public init(
        data: String,
        body: [String: JSONValue]
    ) {
        self.data = data
        self.body = body
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(data, "data")
        try fields.encode(body, "body")
    }
}

/// The parameters of user.
public struct UserRequest: Sendable, Encodable {
    /// Example: `YOUR_CHANNEL_USER_ID`.
    public var channelUserId: String

    /// Example: `NAME`.
    public var name: String?

    /// Example: `SURNAME`.
    public var surname: String?

    /// Example: `https://example.com/photo.png`.
    public var profilePhotoUrl: String?

    /// Example: `alex@example.com`.
    public var email: String?

    public var userName: String?

    public init(
        channelUserId: String,
        name: String? = nil,
        surname: String? = nil,
        profilePhotoUrl: String? = nil,
        email: String? = nil,
        userName: String? = nil
    ) {
        self.channelUserId = channelUserId
        self.name = name
        self.surname = surname
        self.profilePhotoUrl = profilePhotoUrl
        self.email = email
        self.userName = userName
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(channelUserId, "channelUserId")
        try fields.encodeIfPresent(name, "name")
        try fields.encodeIfPresent(surname, "surname")
        try fields.encodeIfPresent(profilePhotoUrl, "profilePhotoUrl")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(userName, "userName")
    }
}
