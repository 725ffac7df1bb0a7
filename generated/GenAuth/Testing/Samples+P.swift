internal import DocsRuntime
public import GenAuth

extension PaginationDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            page: 1,
            limit: 10
        )
    }
}

extension ParsedUserAgent {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            device: "Desktop",
            browser: "Chrome",
            os: "Windows"
        )
    }
}

extension PolicyCondition {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            param: .userPoolId,
            operator: .bool,
            value: "1"
        )
    }
}

extension PrincipalAuthenticationInfoDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            authenticated: true,
            principalType: "P",
            principalCode: "xxxxxxxxxxxxxx1234",
            principalName: "Example Ltd",
            authenticatedAt: "2022-04-05T10:23:50.631Z"
        )
    }
}

extension PrincipalAuthenticationInfoPagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}
