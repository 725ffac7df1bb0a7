internal import DocsRuntime
public import GenAuth

extension QRCodeStatusBriefUserInfoDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            displayName: "Alex",
            photo: "https://example.com/avatar.png"
        )
    }
}
