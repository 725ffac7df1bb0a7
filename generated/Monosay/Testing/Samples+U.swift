internal import DocsRuntime
public import Monosay

extension UserRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            channelUserId: "YOUR_CHANNEL_USER_ID",
            name: "NAME",
            surname: "SURNAME",
            profilePhotoUrl: "https://example.com/photo.png",
            email: "alex@example.com",
            userName: "string"
        )
    }
}
