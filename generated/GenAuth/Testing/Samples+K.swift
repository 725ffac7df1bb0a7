internal import DocsRuntime
public import GenAuth

extension KickUsersOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIdType: .userId
        )
    }
}

extension KickUsersRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            appIds: ["62188e71cxxxx3075289c580"],
            options: .sample
        )
    }
}
