internal import DocsRuntime

extension AuthenticationClient {
    /// List the applications I may use
    ///
    /// Returns the applications the current user has access to.
    ///
    /// `GET /api/v3/get-my-accessible-apps`, documented in `authentication/my-resources/get-my-accessible-apps.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`, or `CancellationError` if the task is cancelled.
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
    /// - Throws: `APIError`, or `CancellationError` if the task is cancelled.
    public func getDepartmentList(
        _ request: GetDepartmentListRequest = .init()
    ) async throws -> UserDepartmentPagingDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getDepartmentList",
                method: .get,
                path: "/api/v3/get-my-department-list",
                tag: "my-resources",
                page: "authentication/my-resources/get-my-department-list.md"
            ),
            request
        )
    }

    /// List my groups
    ///
    /// Returns the groups of the current user.
    ///
    /// `GET /api/v3/get-my-group-list`, documented in `authentication/my-resources/get-my-group-list.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`, or `CancellationError` if the task is cancelled.
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
    /// - Throws: `APIError`, or `CancellationError` if the task is cancelled.
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
    /// Returns the sign-ins of the current user, page by page. They can be narrowed down by application, IP
    /// address, outcome and time.
    ///
    /// `GET /api/v3/get-my-login-history`, documented in `authentication/my-resources/get-my-login-history.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`, or `CancellationError` if the task is cancelled.
    public func getLoginHistory(
        _ request: GetLoginHistoryRequest = .init()
    ) async throws -> LoginHistoryPaginatedRespDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getLoginHistory",
                method: .get,
                path: "/api/v3/get-my-login-history",
                tag: "my-resources",
                page: "authentication/my-resources/get-my-login-history.md"
            ),
            request
        )
    }

    /// List my roles
    ///
    /// Returns the roles of the current user.
    ///
    /// `GET /api/v3/get-my-role-list`, documented in `authentication/my-resources/get-my-role-list.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`, or `CancellationError` if the task is cancelled.
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
    /// - Throws: `APIError`, or `CancellationError` if the task is cancelled.
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
