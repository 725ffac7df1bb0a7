// swift-format-ignore-file

internal import DocsRuntime
public import GenAuth

extension LangObject {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            zhCN: .sample,
            enUS: .sample,
            zhTW: .sample,
            jaJP: .sample
        )
    }
}

extension LangUnit {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            enabled: false,
            value: "English"
        )
    }
}

extension ListArchivedUsersRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            page: 1,
            limit: 10,
            startAt: 1655714763
        )
    }
}

extension ListArchivedUsersRespDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            archivedAt: "2022-07-03T02:20:30.000Z"
        )
    }
}

extension ListRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            page: 1,
            limit: 10
        )
    }
}

extension ListUsersAdvancedFilterItemDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            field: "nickname",
            operator: .equal,
            value: [:]
        )
    }
}

extension ListUsersOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            pagination: .sample,
            sort: [.sample, .sample],
            fuzzySearchOn: [.id],
            withCustomData: true,
            withPost: true,
            withIdentities: true,
            withDepartmentIds: true,
            flatCustomData: true
        )
    }
}

extension ListUsersRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            keywords: "Alex",
            advancedFilter: [.sample],
            searchQuery: ["query": ["bool": ["must": [["term": ["phone": "188xxxx8888"]]], "must_not": []]], "sort": ["_score", ["created_at": "ASC"]]],
            options: .sample
        )
    }
}

extension LoggedInAppsDto {
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

extension LoginHistoryDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            appId: "6342b8537axxxx047d314109",
            appName: "Example App",
            appLoginUrl: "https://example.com/login",
            appLogo: "https://example.com/logo.png",
            loginAt: "2022-07-03T02:20:30.000Z",
            clientIp: "127.0.0.1",
            success: true,
            errorMessage: "Incorrect account or password",
            userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/120.0 Safari/537.36",
            parsedUserAgent: .sample,
            loginMethod: "loginByEmail",
            geoip: .sample,
            tenantId: "642c1df417c2d8a80d744c1d"
        )
    }
}

extension LoginHistoryPaginatedRespDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}

extension LoginTokenResponseDataDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            scope: "openid profile",
            access_token: "example-access-token",
            id_token: "example-id-token",
            refresh_token: "example-refresh-token",
            token_type: "bearer",
            expire_in: 7200
        )
    }
}
