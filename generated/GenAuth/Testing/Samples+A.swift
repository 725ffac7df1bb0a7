internal import DocsRuntime
public import GenAuth

extension AccessibleAppsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            appId: "6342b8537axxxx047d314109",
            appName: "Example App",
            appLoginUrl: "https://example.com/login",
            appLogo: "https://example.com/logo.png",
            active: true
        )
    }
}

extension AppDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            appId: "6342b8537axxxx047d314109",
            appName: "Example App",
            appLogo: "https://example.com/logo.png",
            appLoginUrl: "https://example.com/login",
            appDefaultLoginStrategy: .allowAll
        )
    }
}

extension ApplicationMfaDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            mfaPolicy: "EMAIL",
            status: 1,
            sort: 0
        )
    }
}

extension ArchivedUsersListPagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}

extension AuthorizedResourceDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            resourceCode: "ecs:1",
            description: "Server",
            condition: [.sample],
            resourceType: .data,
            apiIdentifier: "/api/v1/example",
            actions: ["ecs:Start", "ecs:Stop"],
            effect: .allow
        )
    }
}

extension AuthorizedResourcePagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}
