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
