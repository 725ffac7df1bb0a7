internal import DocsRuntime
public import GenAuth

extension IdentityDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            identityId: "62299d8b866d2dab79a89dc4",
            extIdpId: "6076bacxxxxxxxxd80d993b5",
            provider: .oidc,
            type: "openid",
            userIdInIdp: "example-open-id",
            userInfoInIdp: ["nickname": "Alex"],
            accessToken: "example-access-token",
            refreshToken: "example-refresh-token",
            originConnIds: ["605492ac41xxxxe0362f0707"]
        )
    }
}

extension IsSuccessDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            success: true
        )
    }
}

extension IsUserExistsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            exists: true
        )
    }
}

extension IsUserExistsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            username: "alex",
            email: "test@example.com",
            phone: "188xxxx8888",
            externalId: "10010"
        )
    }
}
