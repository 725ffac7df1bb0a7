internal import DocsRuntime

public struct QRCodeStatusBriefUserInfoDto: Sendable, Decodable {
    /// Name to display
    ///
    /// Example: `Alex`.
    public var displayName: String

    /// URL of the profile picture
    ///
    /// Example: `https://example.com/avatar.png`.
    public var photo: String

    public init(
        displayName: String,
        photo: String
    ) {
        self.displayName = displayName
        self.photo = photo
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        displayName = try fields.decode("displayName")
        photo = try fields.decode("photo")
    }
}
