public import DocsRuntime

extension AuthenticationClient {
    /// List the applications I may use
    ///
    /// Returns the applications the current user has access to.
    ///
    /// `GET /api/v3/get-my-accessible-apps`, documented in `authentication/my-resources/get-my-accessible-apps.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getAccessibleApps() async throws -> [AccessibleAppsDto] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getAccessibleApps",
                method: .get,
                path: "/api/v3/get-my-accessible-apps",
                tag: "my-resources",
                page: "authentication/my-resources/get-my-accessible-apps.md"
            )
        )
    }

    /// List my departments
    ///
    /// Returns the departments of the current user, page by page and in the order asked for.
    ///
    /// `GET /api/v3/get-my-department-list`, documented in `authentication/my-resources/get-my-department-list.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getDepartmentList(
        _ request: GetDepartmentListRequest = .init()
    ) async throws -> UserDepartmentPagingDto {
        try await api.payload(
            of: Self.getDepartmentListOperation,
            request
        )
    }

    /// The elements of all pages of ``getDepartmentList(_:)``, asked for as they are needed.
    ///
    /// - Parameter request: The parameters of the operation; its page is where to begin.
    /// - Parameter limit: How many elements to give at most; nil for all there are.
    /// - Returns: The elements; iterating throws `APIError`.
    public func getDepartmentList(
        _ request: GetDepartmentListRequest = .init(),
        limit: Int? = nil
    ) -> PagedSequence<UserDepartmentRespDto> {
        PagedSequence(api, Self.getDepartmentListOperation, request, limit: limit)
    }

    private static let getDepartmentListOperation = APIOperation(
        client: "AuthenticationClient",
        name: "getDepartmentList",
        method: .get,
        path: "/api/v3/get-my-department-list",
        tag: "my-resources",
        page: "authentication/my-resources/get-my-department-list.md",
        paging: Paging(
            page: ["page"],
            limit: ["limit"],
            list: "list",
            total: "totalCount"
        )
    )

    /// List my groups
    ///
    /// Returns the groups of the current user.
    ///
    /// `GET /api/v3/get-my-group-list`, documented in `authentication/my-resources/get-my-group-list.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getGroupList() async throws -> [GroupDto] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getGroupList",
                method: .get,
                path: "/api/v3/get-my-group-list",
                tag: "my-resources",
                page: "authentication/my-resources/get-my-group-list.md"
            )
        )
    }

    /// List the applications I have signed in to
    ///
    /// Returns the applications the current user has signed in to before, and whether a session is still open.
    ///
    /// `GET /api/v3/get-my-logged-in-apps`, documented in `authentication/my-resources/get-my-logged-in-apps.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getLoggedInApps() async throws -> [LoggedInAppsDto] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getLoggedInApps",
                method: .get,
                path: "/api/v3/get-my-logged-in-apps",
                tag: "my-resources",
                page: "authentication/my-resources/get-my-logged-in-apps.md"
            )
        )
    }

    /// List my sign-ins
    ///
    /// Returns the sign-ins of the current user, page by page.
    /// They can be narrowed down by application, IP address, outcome and time.
    ///
    /// `GET /api/v3/get-my-login-history`, documented in `authentication/my-resources/get-my-login-history.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getLoginHistory(
        _ request: GetLoginHistoryRequest = .init()
    ) async throws -> LoginHistoryPaginatedRespDto {
        try await api.payload(
            of: Self.getLoginHistoryOperation,
            request
        )
    }

    /// The elements of all pages of ``getLoginHistory(_:)``, asked for as they are needed.
    ///
    /// - Parameter request: The parameters of the operation; its page is where to begin.
    /// - Parameter limit: How many elements to give at most; nil for all there are.
    /// - Returns: The elements; iterating throws `APIError`.
    public func getLoginHistory(
        _ request: GetLoginHistoryRequest = .init(),
        limit: Int? = nil
    ) -> PagedSequence<LoginHistoryDto> {
        PagedSequence(api, Self.getLoginHistoryOperation, request, limit: limit)
    }

    private static let getLoginHistoryOperation = APIOperation(
        client: "AuthenticationClient",
        name: "getLoginHistory",
        method: .get,
        path: "/api/v3/get-my-login-history",
        tag: "my-resources",
        page: "authentication/my-resources/get-my-login-history.md",
        paging: Paging(
            page: ["page"],
            limit: ["limit"],
            list: "list",
            total: "totalCount"
        )
    )

    /// List my roles
    ///
    /// Returns the roles of the current user.
    ///
    /// `GET /api/v3/get-my-role-list`, documented in `authentication/my-resources/get-my-role-list.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getRoleList(_ request: GetRoleListRequest = .init()) async throws -> [RoleDto] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getRoleList",
                method: .get,
                path: "/api/v3/get-my-role-list",
                tag: "my-resources",
                page: "authentication/my-resources/get-my-role-list.md"
            ),
            request
        )
    }

    /// List my tenants
    ///
    /// Returns the tenants the current user is a member of.
    ///
    /// `GET /api/v3/get-my-tenant-list`, documented in `authentication/my-resources/get-my-tenant-list.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getTenantList() async throws -> [UserTenantListDto] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getTenantList",
                method: .get,
                path: "/api/v3/get-my-tenant-list",
                tag: "my-resources",
                page: "authentication/my-resources/get-my-tenant-list.md"
            )
        )
    }
}

/// The parameters of getDepartmentList.
public struct GetDepartmentListRequest: Sendable, Encodable {
    /// Page to return, counted from 1
    ///
    /// Default: `1`.
    /// Example: `1`.
    public var page: Double?

    /// Number of entries on a page, at most 50
    ///
    /// Default: `10`.
    /// Example: `10`.
    public var limit: Double?

    /// Whether to return the custom fields of the departments
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withCustomData: Bool?

    /// Property the departments are sorted by: ``SortBy``.
    ///
    /// Default: `JoinDepartmentAt`.
    /// Example: `JoinDepartmentAt`.
    public var sortBy: SortBy?

    /// Direction of sorting: ``OrderBy``.
    ///
    /// Default: `Desc`.
    /// Example: `Desc`.
    public var orderBy: OrderBy?

    public init(
        page: Double? = nil,
        limit: Double? = nil,
        withCustomData: Bool? = nil,
        sortBy: SortBy? = nil,
        orderBy: OrderBy? = nil
    ) {
        self.page = page
        self.limit = limit
        self.withCustomData = withCustomData
        self.sortBy = sortBy
        self.orderBy = orderBy
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(sortBy, "sortBy")
        try fields.encodeIfPresent(orderBy, "orderBy")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias SortBy = OpenEnum<SortByValues>

    /// Tells the values of ``SortBy`` from those of other enums.
    public enum SortByValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias OrderBy = OpenEnum<OrderByValues>

    /// Tells the values of ``OrderBy`` from those of other enums.
    public enum OrderByValues {}
}

extension OpenEnum where Values == GetDepartmentListRequest.SortByValues {
    /// time the department was created
    public static var departmentCreatedAt: Self { Self(rawValue: "DepartmentCreatedAt") }

    /// time the user joined
    public static var joinDepartmentAt: Self { Self(rawValue: "JoinDepartmentAt") }

    /// name
    public static var departmentName: Self { Self(rawValue: "DepartmentName") }

    /// code
    public static var departmemtCode: Self { Self(rawValue: "DepartmemtCode") }
}

extension OpenEnum where Values == GetDepartmentListRequest.OrderByValues {
    /// ascending
    public static var asc: Self { Self(rawValue: "Asc") }

    /// descending
    public static var desc: Self { Self(rawValue: "Desc") }
}

/// The parameters of getLoginHistory.
public struct GetLoginHistoryRequest: Sendable, Encodable {
    /// Return only sign-ins to this application; those to every application by default
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String?

    /// Return only sign-ins from this IP address; those from every address by default
    ///
    /// Example: `127.0.0.1`.
    public var clientIp: String?

    /// Return only successful or only failed sign-ins; both by default
    ///
    /// Example: `true`.
    public var success: Bool?

    /// Earliest time of sign-in, in milliseconds since 1970
    ///
    /// Example: `1660828100000`.
    public var start: Double?

    /// Latest time of sign-in, in milliseconds since 1970
    ///
    /// Example: `1660828100000`.
    public var end: Double?

    /// Page to return, counted from 1
    ///
    /// Default: `1`.
    /// Example: `1`.
    public var page: Double?

    /// Number of entries on a page, at most 50
    ///
    /// Default: `10`.
    /// Example: `10`.
    public var limit: Double?

    public init(
        appId: String? = nil,
        clientIp: String? = nil,
        success: Bool? = nil,
        start: Double? = nil,
        end: Double? = nil,
        page: Double? = nil,
        limit: Double? = nil
    ) {
        self.appId = appId
        self.clientIp = clientIp
        self.success = success
        self.start = start
        self.end = end
        self.page = page
        self.limit = limit
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(appId, "appId")
        try fields.encodeIfPresent(clientIp, "clientIp")
        try fields.encodeIfPresent(success, "success")
        try fields.encodeIfPresent(start, "start")
        try fields.encodeIfPresent(end, "end")
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
    }
}

/// The parameters of getRoleList.
public struct GetRoleListRequest: Sendable, Encodable {
    /// Code of the permission space
    ///
    /// Example: `default`.
    public var namespace: String?

    public init(
        namespace: String? = nil
    ) {
        self.namespace = namespace
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(namespace, "namespace")
    }
}
