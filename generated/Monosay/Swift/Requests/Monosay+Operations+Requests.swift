public import DocsRuntime

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
