public import DocsRuntime

extension ManagementClient {
    /// Check whether a user has a session
    ///
    /// Tells whether a user is signed in to an application at the moment.
    ///
    /// `POST /api/v3/check-session-status`, documented in `management/users/check-session-status.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func checkSessionStatus(_ request: CheckSessionStatusRequest) async throws -> CheckSessionStatusDataDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "checkSessionStatus",
                method: .post,
                path: "/api/v3/check-session-status",
                tag: "users",
                page: "management/users/check-session-status.md"
            ),
            request
        )
    }

    /// Create a user
    ///
    /// Creates a user with the rights of an administrator, so no code has to be verified.
    /// At least one of email address, phone number and user name is needed; these and the external ID must be unique in the user pool.
    ///
    /// `POST /api/v3/create-user`, documented in `management/users/create-user.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func createUser(_ request: CreateUserRequest = .init()) async throws -> UserDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "createUser",
                method: .post,
                path: "/api/v3/create-user",
                tag: "users",
                page: "management/users/create-user.md"
            ),
            request
        )
    }

    /// Create several users
    ///
    /// Creates up to 50 users with the rights of an administrator, so no codes have to be verified.
    /// Each needs at least one of email address, phone number and user name; these and the external ID must be unique in the user pool.
    ///
    /// `POST /api/v3/create-users-batch`, documented in `management/users/create-users-batch.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Users concerned
    /// - Throws: `APIError`.
    public func createUsersBatch(_ request: CreateUsersBatchRequest) async throws -> [UserDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "createUsersBatch",
                method: .post,
                path: "/api/v3/create-users-batch",
                tag: "users",
                page: "management/users/create-users-batch.md"
            ),
            request
        )
    }

    /// Delete users
    ///
    /// Deletes up to 50 users.
    ///
    /// `POST /api/v3/delete-users-batch`, documented in `management/users/delete-users-batch.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Whether the operation took effect
    /// - Throws: `APIError`.
    public func deleteUsersBatch(_ request: DeleteUsersBatchRequest) async throws -> IsSuccessDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "deleteUsersBatch",
                method: .post,
                path: "/api/v3/delete-users-batch",
                tag: "users",
                page: "management/users/delete-users-batch.md"
            ),
            request
        )
    }

    /// Get the multi-factor authentication status of a user
    ///
    /// Returns the data that starts multi-factor authentication of a user: a token, and the factors that may be used.
    ///
    /// `GET /api/v3/get-mfa-status`, documented in `management/users/get-mfa-status.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: What is needed to run multi-factor authentication
    /// - Throws: `APIError`.
    public func getUserMfaStatus(_ request: GetUserMfaStatusRequest) async throws -> GetMfaInfoDataDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserMfaStatus",
                method: .get,
                path: "/api/v3/get-mfa-status",
                tag: "users",
                page: "management/users/get-mfa-status.md"
            ),
            request
        )
    }

    /// Get the authenticator secret of a user
    ///
    /// Returns the secret from which the authenticator of a user derives one-time passwords.
    /// Handle it like a password.
    ///
    /// `GET /api/v3/get-otp-secret-by-user`, documented in `management/users/get-otp-secret-by-user.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getOtpSecretByUser(_ request: GetOtpSecretByUserRequest) async throws -> OtpSecretRespDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getOtpSecretByUser",
                method: .get,
                path: "/api/v3/get-otp-secret-by-user",
                tag: "users",
                page: "management/users/get-otp-secret-by-user.md"
            ),
            request
        )
    }

    /// Get the applications a user may use
    ///
    /// Returns the applications a user has access to.
    ///
    /// `GET /api/v3/get-user-accessible-apps`, documented in `management/users/get-user-accessible-apps.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserAccessibleApps(_ request: GetUserAccessibleAppsRequest) async throws -> [AppDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserAccessibleApps",
                method: .get,
                path: "/api/v3/get-user-accessible-apps",
                tag: "users",
                page: "management/users/get-user-accessible-apps.md"
            ),
            request
        )
    }

    /// Get the applications authorized for a user
    ///
    /// Returns the applications a user has been authorized for.
    ///
    /// `GET /api/v3/get-user-authorized-apps`, documented in `management/users/get-user-authorized-apps.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserAuthorizedApps(_ request: GetUserAuthorizedAppsRequest) async throws -> [AppDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserAuthorizedApps",
                method: .get,
                path: "/api/v3/get-user-authorized-apps",
                tag: "users",
                page: "management/users/get-user-authorized-apps.md"
            ),
            request
        )
    }

    /// Get the resources granted to a user
    ///
    /// Returns every resource granted to a user: directly, through groups, through roles or through departments.
    ///
    /// `GET /api/v3/get-user-authorized-resources`, documented in `management/users/get-user-authorized-resources.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserAuthorizedResources(
        _ request: GetUserAuthorizedResourcesRequest
    ) async throws -> AuthorizedResourcePagingDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserAuthorizedResources",
                method: .get,
                path: "/api/v3/get-user-authorized-resources",
                tag: "users",
                page: "management/users/get-user-authorized-resources.md"
            ),
            request
        )
    }

    /// Get several users
    ///
    /// Returns up to 50 users at once.
    /// Custom fields, external identities and departments are left out unless asked for.
    ///
    /// `GET /api/v3/get-user-batch`, documented in `management/users/get-user-batch.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Users concerned
    /// - Throws: `APIError`.
    public func getUserBatch(_ request: GetUserBatchRequest) async throws -> [UserDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserBatch",
                method: .get,
                path: "/api/v3/get-user-batch",
                tag: "users",
                page: "management/users/get-user-batch.md"
            ),
            request
        )
    }

    /// Get the departments of a user
    ///
    /// Returns the departments of a user, page by page and in the order asked for.
    ///
    /// `GET /api/v3/get-user-departments`, documented in `management/users/get-user-departments.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserDepartments(_ request: GetUserDepartmentsRequest) async throws -> UserDepartmentPagingDto {
        try await api.payload(
            of: Self.getUserDepartmentsOperation,
            request
        )
    }

    /// The elements of all pages of ``getUserDepartments(_:)``, asked for as they are needed.
    ///
    /// - Parameter request: The parameters of the operation; its page is where to begin.
    /// - Parameter limit: How many elements to give at most; nil for all there are.
    /// - Returns: The elements; iterating throws `APIError`.
    public func getUserDepartments(
        _ request: GetUserDepartmentsRequest,
        limit: Int? = nil
    ) -> PagedSequence<UserDepartmentRespDto> {
        PagedSequence(api, Self.getUserDepartmentsOperation, request, limit: limit)
    }

    private static let getUserDepartmentsOperation = APIOperation(
        client: "ManagementClient",
        name: "getUserDepartments",
        method: .get,
        path: "/api/v3/get-user-departments",
        tag: "users",
        page: "management/users/get-user-departments.md",
        paging: Paging(
            page: ["page"],
            limit: ["limit"],
            list: "list",
            total: "totalCount"
        )
    )

    /// Get the groups of a user
    ///
    /// Returns the groups a user is a member of.
    ///
    /// `GET /api/v3/get-user-groups`, documented in `management/users/get-user-groups.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserGroups(_ request: GetUserGroupsRequest) async throws -> GroupPagingDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserGroups",
                method: .get,
                path: "/api/v3/get-user-groups",
                tag: "users",
                page: "management/users/get-user-groups.md"
            ),
            request
        )
    }

    /// Get the external identities of a user
    ///
    /// Returns the identities by which a user is known to external providers.
    ///
    /// `GET /api/v3/get-user-identities`, documented in `management/users/get-user-identities.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserIdentities(_ request: GetUserIdentitiesRequest) async throws -> [IdentityDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserIdentities",
                method: .get,
                path: "/api/v3/get-user-identities",
                tag: "users",
                page: "management/users/get-user-identities.md"
            ),
            request
        )
    }

    /// Get the identity providers a user has signed in with
    ///
    /// Returns the identity providers a user has ever signed in through.
    ///
    /// `GET /api/v3/get-user-logged-in-identities`, documented in `management/users/get-user-logged-in-identities.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserLoggedinIdentities(
        _ request: GetUserLoggedinIdentitiesRequest
    ) async throws -> [UserLoggedInIdentitiesDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserLoggedinIdentities",
                method: .get,
                path: "/api/v3/get-user-logged-in-identities",
                tag: "users",
                page: "management/users/get-user-logged-in-identities.md"
            ),
            request
        )
    }

    /// Get the applications a user has signed in to
    ///
    /// Returns the applications a user has ever signed in to.
    ///
    /// `GET /api/v3/get-user-loggedin-apps`, documented in `management/users/get-user-loggedin-apps.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserLoggedinApps(_ request: GetUserLoggedinAppsRequest) async throws -> [UserLoggedInAppsDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserLoggedinApps",
                method: .get,
                path: "/api/v3/get-user-loggedin-apps",
                tag: "users",
                page: "management/users/get-user-loggedin-apps.md"
            ),
            request
        )
    }

    /// Get the sign-ins of a user
    ///
    /// Returns the sign-ins of a user, page by page.
    /// They can be narrowed down by application, IP address and time.
    ///
    /// `GET /api/v3/get-user-login-history`, documented in `management/users/get-user-login-history.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserLoginHistory(_ request: GetUserLoginHistoryRequest) async throws -> UserLoginHistoryPagingDto {
        try await api.payload(
            of: Self.getUserLoginHistoryOperation,
            request
        )
    }

    /// The elements of all pages of ``getUserLoginHistory(_:)``, asked for as they are needed.
    ///
    /// - Parameter request: The parameters of the operation; its page is where to begin.
    /// - Parameter limit: How many elements to give at most; nil for all there are.
    /// - Returns: The elements; iterating throws `APIError`.
    public func getUserLoginHistory(
        _ request: GetUserLoginHistoryRequest,
        limit: Int? = nil
    ) -> PagedSequence<UserLoginHistoryDto> {
        PagedSequence(api, Self.getUserLoginHistoryOperation, request, limit: limit)
    }

    private static let getUserLoginHistoryOperation = APIOperation(
        client: "ManagementClient",
        name: "getUserLoginHistory",
        method: .get,
        path: "/api/v3/get-user-login-history",
        tag: "users",
        page: "management/users/get-user-login-history.md",
        paging: Paging(
            page: ["page"],
            limit: ["limit"],
            list: "list",
            total: "totalCount"
        )
    )

    /// Get the factors a user has enrolled
    ///
    /// Tells which kinds of second factor a user has enrolled.
    ///
    /// `GET /api/v3/get-user-mfa-info`, documented in `management/users/get-user-mfa-info.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserMfaInfo(_ request: GetUserMfaInfoRequest) async throws -> UserMfaRespDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserMfaInfo",
                method: .get,
                path: "/api/v3/get-user-mfa-info",
                tag: "users",
                page: "management/users/get-user-mfa-info.md"
            ),
            request
        )
    }

    /// Get the real-name verification of a user
    ///
    /// Tells whether a user has passed real-name verification, and as whom.
    ///
    /// `GET /api/v3/get-user-principal-authentication-info`, documented in `management/users/get-user-principal-authentication-info.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserPrincipalAuthenticationInfo(
        _ request: GetUserPrincipalAuthenticationInfoRequest
    ) async throws -> PrincipalAuthenticationInfoPagingDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserPrincipalAuthenticationInfo",
                method: .get,
                path: "/api/v3/get-user-principal-authentication-info",
                tag: "users",
                page: "management/users/get-user-principal-authentication-info.md"
            ),
            request
        )
    }

    /// Get the roles of a user
    ///
    /// Returns the roles of a user in one permission space.
    ///
    /// `GET /api/v3/get-user-roles`, documented in `management/users/get-user-roles.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUserRoles(_ request: GetUserRolesRequest) async throws -> RolePagingDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUserRoles",
                method: .get,
                path: "/api/v3/get-user-roles",
                tag: "users",
                page: "management/users/get-user-roles.md"
            ),
            request
        )
    }

    /// Get a user
    ///
    /// Returns one user.
    /// Custom fields, external identities and departments are left out unless asked for.
    ///
    /// `GET /api/v3/get-user`, documented in `management/users/get-user.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getUser(_ request: GetUserRequest) async throws -> UserDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "getUser",
                method: .get,
                path: "/api/v3/get-user",
                tag: "users",
                page: "management/users/get-user.md"
            ),
            request
        )
    }

    /// Check whether a user has one of several roles
    ///
    /// Tells whether a user has at least one of the roles given.
    ///
    /// `POST /api/v3/has-any-role`, documented in `management/users/has-any-role.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func hasAnyRole(_ request: HasAnyRoleRequest) async throws -> HasAnyRoleDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "hasAnyRole",
                method: .post,
                path: "/api/v3/has-any-role",
                tag: "users",
                page: "management/users/has-any-role.md"
            ),
            request
        )
    }

    /// Check whether a user exists
    ///
    /// Looks for a user by user name, email address, phone number or external ID.
    ///
    /// `POST /api/v3/is-user-exists`, documented in `management/users/is-user-exists.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func isUserExists(_ request: IsUserExistsRequest = .init()) async throws -> IsUserExistsDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "isUserExists",
                method: .post,
                path: "/api/v3/is-user-exists",
                tag: "users",
                page: "management/users/is-user-exists.md"
            ),
            request
        )
    }

    /// Sign a user out
    ///
    /// Ends the sessions of a user in up to 50 applications.
    ///
    /// `POST /api/v3/kick-users`, documented in `management/users/kick-users.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Whether the operation took effect
    /// - Throws: `APIError`.
    public func kickUsers(_ request: KickUsersRequest) async throws -> IsSuccessDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "kickUsers",
                method: .post,
                path: "/api/v3/kick-users",
                tag: "users",
                page: "management/users/kick-users.md"
            ),
            request
        )
    }

    /// List archived users
    ///
    /// Lists users that have been archived, page by page, optionally from a point in time on.
    ///
    /// `GET /api/v3/list-archived-users`, documented in `management/users/list-archived-users.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func listArchivedUsers(
        _ request: ListArchivedUsersRequest = .init()
    ) async throws -> ArchivedUsersListPagingDto {
        try await api.payload(
            of: Self.listArchivedUsersOperation,
            request
        )
    }

    /// The elements of all pages of ``listArchivedUsers(_:)``, asked for as they are needed.
    ///
    /// - Parameter request: The parameters of the operation; its page is where to begin.
    /// - Parameter limit: How many elements to give at most; nil for all there are.
    /// - Returns: The elements; iterating throws `APIError`.
    public func listArchivedUsers(
        _ request: ListArchivedUsersRequest = .init(),
        limit: Int? = nil
    ) -> PagedSequence<ListArchivedUsersRespDto> {
        PagedSequence(api, Self.listArchivedUsersOperation, request, limit: limit)
    }

    private static let listArchivedUsersOperation = APIOperation(
        client: "ManagementClient",
        name: "listArchivedUsers",
        method: .get,
        path: "/api/v3/list-archived-users",
        tag: "users",
        page: "management/users/list-archived-users.md",
        paging: Paging(
            page: ["page"],
            limit: ["limit"],
            list: "list",
            total: "totalCount"
        )
    )

    /// List or search users
    ///
    /// Lists the users of the user pool, page by page.
    /// Give `keywords` to search by text, `advancedFilter` to filter by fields, departments, applications or external identities, or neither to get everyone.
    /// Text search covers phone number, email address, name, user name, nickname and identity number unless `options.fuzzySearchOn` names other fields.
    ///
    /// `POST /api/v3/list-users`, documented in `management/users/list-users.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func listUsers(_ request: ListUsersRequest = .init()) async throws -> UserPagingDto {
        try await api.payload(
            of: Self.listUsersOperation,
            request
        )
    }

    /// The elements of all pages of ``listUsers(_:)``, asked for as they are needed.
    ///
    /// - Parameter request: The parameters of the operation; its page is where to begin.
    /// - Parameter limit: How many elements to give at most; nil for all there are.
    /// - Returns: The elements; iterating throws `APIError`.
    public func listUsers(
        _ request: ListUsersRequest = .init(),
        limit: Int? = nil
    ) -> PagedSequence<UserDto> {
        PagedSequence(api, Self.listUsersOperation, request, limit: limit)
    }

    private static let listUsersOperation = APIOperation(
        client: "ManagementClient",
        name: "listUsers",
        method: .post,
        path: "/api/v3/list-users",
        tag: "users",
        page: "management/users/list-users.md",
        paging: Paging(
            page: ["options", "pagination", "page"],
            limit: ["options", "pagination", "limit"],
            list: "list",
            total: "totalCount"
        )
    )

    /// Delete the real-name verification of a user
    ///
    /// Deletes what is stored about the real-name verification of a user.
    ///
    /// `POST /api/v3/reset-user-principal-authentication-info`, documented in `management/users/reset-user-principal-authentication-info.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Whether the operation took effect
    /// - Throws: `APIError`.
    public func resetUserPrincipalAuthenticationInfo(
        _ request: ResetUserPrincipalAuthenticationInfoRequest
    ) async throws -> IsSuccessDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "resetUserPrincipalAuthenticationInfo",
                method: .post,
                path: "/api/v3/reset-user-principal-authentication-info",
                tag: "users",
                page: "management/users/reset-user-principal-authentication-info.md"
            ),
            request
        )
    }

    /// Mark several users as resigned
    ///
    /// Does for up to 50 users what resign-user does for one: grants, departments, roles, groups and posts are withdrawn and the accounts disabled, while basic fields are kept.
    /// This cannot be undone.
    ///
    /// `POST /api/v3/resign-user-batch`, documented in `management/users/resign-user-batch.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func resignUserBatch(_ request: ResignUserBatchRequest) async throws -> ResignUserDataDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "resignUserBatch",
                method: .post,
                path: "/api/v3/resign-user-batch",
                tag: "users",
                page: "management/users/resign-user-batch.md"
            ),
            request
        )
    }

    /// Mark a user as resigned
    ///
    /// Takes a user who has left out of departments, roles, groups and posts, withdraws all grants and disables the account.
    /// The user's basic fields are kept; to remove them as well, delete the user.
    /// This cannot be undone.
    ///
    /// `POST /api/v3/resign-user`, documented in `management/users/resign-user.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func resignUser(_ request: ResignUserRequest) async throws -> ResignUserDataDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "resignUser",
                method: .post,
                path: "/api/v3/resign-user",
                tag: "users",
                page: "management/users/resign-user.md"
            ),
            request
        )
    }

    /// Set the departments of a user
    ///
    /// Puts a user into departments, and says in which of them the user is the leader and which is the main one.
    ///
    /// `POST /api/v3/set-user-departments`, documented in `management/users/set-user-departments.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Whether the operation took effect
    /// - Throws: `APIError`.
    public func setUserDepartments(_ request: SetUserDepartmentsRequest) async throws -> IsSuccessDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "setUserDepartments",
                method: .post,
                path: "/api/v3/set-user-departments",
                tag: "users",
                page: "management/users/set-user-departments.md"
            ),
            request
        )
    }

    /// Update several users
    ///
    /// Changes several users with the rights of an administrator, so no codes have to be verified.
    /// Email addresses, phone numbers, user names and external IDs must stay unique in the user pool.
    ///
    /// `POST /api/v3/update-user-batch`, documented in `management/users/update-user-batch.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Users concerned
    /// - Throws: `APIError`.
    public func updateUserBatch(_ request: UpdateUserBatchRequest) async throws -> [UserDto] {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "updateUserBatch",
                method: .post,
                path: "/api/v3/update-user-batch",
                tag: "users",
                page: "management/users/update-user-batch.md"
            ),
            request
        )
    }

    /// Update a user
    ///
    /// Changes the fields given, with the rights of an administrator, so no code has to be verified.
    /// Email address, phone number, user name and external ID must stay unique in the user pool.
    ///
    /// `POST /api/v3/update-user`, documented in `management/users/update-user.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func updateUser(_ request: UpdateUserRequest) async throws -> UserDto {
        try await api.payload(
            of: APIOperation(
                client: "ManagementClient",
                name: "updateUser",
                method: .post,
                path: "/api/v3/update-user",
                tag: "users",
                page: "management/users/update-user.md"
            ),
            request
        )
    }
}

/// The parameters of checkSessionStatus.
public struct CheckSessionStatusRequest: Sendable, Encodable {
    /// User ID
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// ID of the application
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    public init(
        userId: String,
        appId: String
    ) {
        self.userId = userId
        self.appId = appId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encode(appId, "appId")
    }
}

/// The parameters of createUser.
public struct CreateUserRequest: Sendable, Encodable {
    /// State of the account: ``Status``.
    ///
    /// Default: `Activated`.
    /// Example: `Activated`.
    public var status: Status?

    /// Email address; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// Phone number without its country code.
    /// Put the country code of a number outside China into `phoneCountryCode`
    ///
    /// Example: `188xxxx8888`.
    public var phone: String?

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    /// User name, unique within the user pool
    ///
    /// Example: `alex`.
    public var username: String?

    /// ID of the user in your own system
    ///
    /// Example: `10010`.
    public var externalId: String?

    /// The user's real name; need not be unique
    ///
    /// Example: `Alex Example`.
    public var name: String?

    /// Nickname
    ///
    /// Example: `Alex`.
    public var nickname: String?

    /// URL of the profile picture
    ///
    /// Example: `https://example.com/avatar.png`.
    public var photo: String?

    /// Gender of the user: ``Gender``.
    ///
    /// Default: `U`.
    /// Example: `M`.
    public var gender: Gender?

    /// Whether the email address has been verified
    ///
    /// Example: `true`.
    public var emailVerified: Bool?

    /// Whether the phone number has been verified
    ///
    /// Example: `true`.
    public var phoneVerified: Bool?

    /// Date of birth
    ///
    /// Example: `2022-06-03`.
    public var birthdate: String?

    /// Country of residence
    ///
    /// Example: `US`.
    public var country: String?

    /// Province or state of residence
    ///
    /// Example: `CA`.
    public var province: String?

    /// City of residence
    ///
    /// Example: `San Francisco`.
    public var city: String?

    /// Postal address
    ///
    /// Example: `1 Example Street, San Francisco`.
    public var address: String?

    /// Street and house number
    ///
    /// Example: `1 Example Street`.
    public var streetAddress: String?

    /// Postal code
    ///
    /// Example: `94105`.
    public var postalCode: String?

    /// Company the user belongs to
    ///
    /// Example: `Example Ltd`.
    public var company: String?

    /// User agent of the browser used for the latest sign-in
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36`.
    public var browser: String?

    /// Device used for the latest sign-in
    ///
    /// Example: `Android`.
    public var device: String?

    /// Given name
    ///
    /// Example: `Alex`.
    public var givenName: String?

    /// Family name
    ///
    /// Example: `Example`.
    public var familyName: String?

    /// Middle name
    ///
    /// Example: `Jamie`.
    public var middleName: String?

    /// Profile of the user
    ///
    /// Example: `alex`.
    public var profile: String?

    /// Name the user prefers to be called by
    ///
    /// Example: `alex`.
    public var preferredUsername: String?

    /// The user's own website
    ///
    /// Example: `https://example.com/alex`.
    public var website: String?

    /// Time zone of the user
    ///
    /// Example: `GMT-08:00`.
    public var zoneinfo: String?

    /// Language and region preferred by the user
    ///
    /// Example: `en`.
    public var locale: String?

    /// Complete address, ready for printing
    ///
    /// Example: `1 Example Street, San Francisco, CA 94105`.
    public var formatted: String?

    /// Region of residence
    ///
    /// Example: `California`.
    public var region: String?

    /// Password.
    /// Sent as plain text over HTTPS unless `passwordEncryptType` selects an encryption
    ///
    /// Example: `example-password`.
    public var password: String?

    /// Salt used to hash the password
    ///
    /// Example: `example-salt`.
    public var salt: String?

    /// IDs of the tenants to add the user to
    ///
    /// Example: `["63f867961cxxxx41e7ccb582","63bea7828f4xxxxbfa80df93"]`.
    public var tenantIds: [String]?

    /// One-time password authenticator of the user
    ///
    /// Example: `{"recoveryCode":"xxxx-xxxx-xxxx-xxxx","secret":"EXAMPLEOTPSECRET"}`.
    public var otp: CreateUserOtpDto?

    /// IDs of the departments the user belongs to
    ///
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    public var departmentIds: [String]?

    /// Custom fields.
    /// Every key has to be defined in the user pool beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var customData: [String: JSONValue]?

    /// Data objects to attach.
    /// Every key has to be a field defined in the user pool beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var metadataSource: [String: JSONValue]?

    /// External identities to attach; linking them with a call of their own is preferred
    ///
    /// Example: `[{"extIdpId":"6076bacxxxxxxxxd80d993b5","provider":"wechat","type":"openid","userIdInIdp":"example-open-id"}]`.
    public var identities: [CreateIdentityDto]?

    /// Number of the user's identity card
    ///
    /// Example: `xxxxxxxxxxxxxx1234`.
    public var identityNumber: String?

    /// Optional settings of this call
    ///
    /// Example: `{"autoGeneratePassword":true,"passwordEncryptType":"none","resetPasswordOnFirstLogin":true}`.
    public var options: CreateUserOptionsDto?

    public init(
        status: Status? = nil,
        email: String? = nil,
        phone: String? = nil,
        phoneCountryCode: String? = nil,
        username: String? = nil,
        externalId: String? = nil,
        name: String? = nil,
        nickname: String? = nil,
        photo: String? = nil,
        gender: Gender? = nil,
        emailVerified: Bool? = nil,
        phoneVerified: Bool? = nil,
        birthdate: String? = nil,
        country: String? = nil,
        province: String? = nil,
        city: String? = nil,
        address: String? = nil,
        streetAddress: String? = nil,
        postalCode: String? = nil,
        company: String? = nil,
        browser: String? = nil,
        device: String? = nil,
        givenName: String? = nil,
        familyName: String? = nil,
        middleName: String? = nil,
        profile: String? = nil,
        preferredUsername: String? = nil,
        website: String? = nil,
        zoneinfo: String? = nil,
        locale: String? = nil,
        formatted: String? = nil,
        region: String? = nil,
        password: String? = nil,
        salt: String? = nil,
        tenantIds: [String]? = nil,
        otp: CreateUserOtpDto? = nil,
        departmentIds: [String]? = nil,
        customData: [String: JSONValue]? = nil,
        metadataSource: [String: JSONValue]? = nil,
        identities: [CreateIdentityDto]? = nil,
        identityNumber: String? = nil,
        options: CreateUserOptionsDto? = nil
    ) {
        self.status = status
        self.email = email
        self.phone = phone
        self.phoneCountryCode = phoneCountryCode
        self.username = username
        self.externalId = externalId
        self.name = name
        self.nickname = nickname
        self.photo = photo
        self.gender = gender
        self.emailVerified = emailVerified
        self.phoneVerified = phoneVerified
        self.birthdate = birthdate
        self.country = country
        self.province = province
        self.city = city
        self.address = address
        self.streetAddress = streetAddress
        self.postalCode = postalCode
        self.company = company
        self.browser = browser
        self.device = device
        self.givenName = givenName
        self.familyName = familyName
        self.middleName = middleName
        self.profile = profile
        self.preferredUsername = preferredUsername
        self.website = website
        self.zoneinfo = zoneinfo
        self.locale = locale
        self.formatted = formatted
        self.region = region
        self.password = password
        self.salt = salt
        self.tenantIds = tenantIds
        self.otp = otp
        self.departmentIds = departmentIds
        self.customData = customData
        self.metadataSource = metadataSource
        self.identities = identities
        self.identityNumber = identityNumber
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(status, "status")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(phone, "phone")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
        try fields.encodeIfPresent(username, "username")
        try fields.encodeIfPresent(externalId, "externalId")
        try fields.encodeIfPresent(name, "name")
        try fields.encodeIfPresent(nickname, "nickname")
        try fields.encodeIfPresent(photo, "photo")
        try fields.encodeIfPresent(gender, "gender")
        try fields.encodeIfPresent(emailVerified, "emailVerified")
        try fields.encodeIfPresent(phoneVerified, "phoneVerified")
        try fields.encodeIfPresent(birthdate, "birthdate")
        try fields.encodeIfPresent(country, "country")
        try fields.encodeIfPresent(province, "province")
        try fields.encodeIfPresent(city, "city")
        try fields.encodeIfPresent(address, "address")
        try fields.encodeIfPresent(streetAddress, "streetAddress")
        try fields.encodeIfPresent(postalCode, "postalCode")
        try fields.encodeIfPresent(company, "company")
        try fields.encodeIfPresent(browser, "browser")
        try fields.encodeIfPresent(device, "device")
        try fields.encodeIfPresent(givenName, "givenName")
        try fields.encodeIfPresent(familyName, "familyName")
        try fields.encodeIfPresent(middleName, "middleName")
        try fields.encodeIfPresent(profile, "profile")
        try fields.encodeIfPresent(preferredUsername, "preferredUsername")
        try fields.encodeIfPresent(website, "website")
        try fields.encodeIfPresent(zoneinfo, "zoneinfo")
        try fields.encodeIfPresent(locale, "locale")
        try fields.encodeIfPresent(formatted, "formatted")
        try fields.encodeIfPresent(region, "region")
        try fields.encodeIfPresent(password, "password")
        try fields.encodeIfPresent(salt, "salt")
        try fields.encodeIfPresent(tenantIds, "tenantIds")
        try fields.encodeIfPresent(otp, "otp")
        try fields.encodeIfPresent(departmentIds, "departmentIds")
        try fields.encodeIfPresent(customData, "customData")
        try fields.encodeIfPresent(metadataSource, "metadataSource")
        try fields.encodeIfPresent(identities, "identities")
        try fields.encodeIfPresent(identityNumber, "identityNumber")
        try fields.encodeIfPresent(options, "options")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Status = OpenEnum<StatusValues>

    /// Tells the values of ``Status`` from those of other enums.
    public enum StatusValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Gender = OpenEnum<GenderValues>

    /// Tells the values of ``Gender`` from those of other enums.
    public enum GenderValues {}
}

extension OpenEnum where Values == CreateUserRequest.StatusValues {
    /// suspended
    public static var suspended: Self { Self(rawValue: "Suspended") }

    /// has left the organization
    public static var resigned: Self { Self(rawValue: "Resigned") }

    /// active
    public static var activated: Self { Self(rawValue: "Activated") }

    /// archived
    public static var archived: Self { Self(rawValue: "Archived") }

    /// disabled
    public static var deactivated: Self { Self(rawValue: "Deactivated") }
}

extension OpenEnum where Values == CreateUserRequest.GenderValues {
    /// male
    public static var m: Self { Self(rawValue: "M") }

    /// female
    public static var f: Self { Self(rawValue: "F") }

    /// unknown
    public static var u: Self { Self(rawValue: "U") }
}

/// The parameters of createUsersBatch.
public struct CreateUsersBatchRequest: Sendable, Encodable {
    /// Users to create.
    ///
    /// Example: `[{"email":"test@example.com","name":"Alex Example","status":"Activated","username":"alex"}]`.
    /// At most 50 elements.
    public var list: [CreateUserInfoDto]

    /// Settings that hold for every user of the list
    ///
    /// Example: `{"autoGeneratePassword":true,"passwordEncryptType":"none","resetPasswordOnFirstLogin":true}`.
    public var options: CreateUserOptionsDto?

    public init(
        list: [CreateUserInfoDto],
        options: CreateUserOptionsDto? = nil
    ) {
        self.list = list
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(list, "list")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of deleteUsersBatch.
public struct DeleteUsersBatchRequest: Sendable, Encodable {
    /// IDs of the users to delete.
    ///
    /// Example: `["6229ffaxxxxxxxxcade3e3d9","6229ffaxxxxxxxxcade3e3d0"]`.
    /// At most 50 elements.
    public var userIds: [String]

    /// Optional settings of this call
    ///
    /// Example: `{"userIdType":"user_id"}`.
    public var options: DeleteUsersBatchOptionsDto?

    public init(
        userIds: [String],
        options: DeleteUsersBatchOptionsDto? = nil
    ) {
        self.userIds = userIds
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userIds, "userIds")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of getOtpSecretByUser.
public struct GetOtpSecretByUserRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetOtpSecretByUserRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserAccessibleApps.
public struct GetUserAccessibleAppsRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserAccessibleAppsRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserAuthorizedApps.
public struct GetUserAuthorizedAppsRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserAuthorizedAppsRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserAuthorizedResources.
public struct GetUserAuthorizedResourcesRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    /// Code of the permission space to look in
    ///
    /// Example: `default`.
    public var namespace: String?

    /// Return only resources of this type: ``ResourceType``.
    ///
    /// Example: `API`.
    public var resourceType: ResourceType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil,
        namespace: String? = nil,
        resourceType: ResourceType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
        self.namespace = namespace
        self.resourceType = resourceType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
        try fields.encodeIfPresent(namespace, "namespace")
        try fields.encodeIfPresent(resourceType, "resourceType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias ResourceType = OpenEnum<ResourceTypeValues>

    /// Tells the values of ``ResourceType`` from those of other enums.
    public enum ResourceTypeValues {}
}

extension OpenEnum where Values == GetUserAuthorizedResourcesRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

extension OpenEnum where Values == GetUserAuthorizedResourcesRequest.ResourceTypeValues {
    /// data
    public static var data: Self { Self(rawValue: "DATA") }

    /// API
    public static var api: Self { Self(rawValue: "API") }

    /// menu
    public static var menu: Self { Self(rawValue: "MENU") }

    /// button
    public static var button: Self { Self(rawValue: "BUTTON") }

    /// user interface
    public static var ui: Self { Self(rawValue: "UI") }
}

/// The parameters of getUserBatch.
public struct GetUserBatchRequest: Sendable, Encodable {
    /// User IDs, of the kind given as `userIdType`.
    ///
    /// Example: `["6229ffaxxxxxxxxcade3e3d9","6229ffaxxxxxxxxcade3e3d0"]`.
    /// At most 50 elements.
    public var userIds: [String]

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    /// Whether to return custom fields
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withCustomData: Bool?

    /// Whether custom fields are returned beside the other fields and not as a nested object
    ///
    /// Default: `false`.
    public var flatCustomData: Bool?

    /// Whether to return external identities
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withIdentities: Bool?

    /// Whether to return department IDs
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withDepartmentIds: Bool?

    public init(
        userIds: [String],
        userIdType: UserIdType? = nil,
        withCustomData: Bool? = nil,
        flatCustomData: Bool? = nil,
        withIdentities: Bool? = nil,
        withDepartmentIds: Bool? = nil
    ) {
        self.userIds = userIds
        self.userIdType = userIdType
        self.withCustomData = withCustomData
        self.flatCustomData = flatCustomData
        self.withIdentities = withIdentities
        self.withDepartmentIds = withDepartmentIds
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userIds, "userIds")
        try fields.encodeIfPresent(userIdType, "userIdType")
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(flatCustomData, "flatCustomData")
        try fields.encodeIfPresent(withIdentities, "withIdentities")
        try fields.encodeIfPresent(withDepartmentIds, "withDepartmentIds")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserBatchRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserDepartments.
public struct GetUserDepartmentsRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

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

    /// Whether to return the path of each department
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withDepartmentPaths: Bool?

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
        userId: String,
        userIdType: UserIdType? = nil,
        page: Double? = nil,
        limit: Double? = nil,
        withCustomData: Bool? = nil,
        withDepartmentPaths: Bool? = nil,
        sortBy: SortBy? = nil,
        orderBy: OrderBy? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
        self.page = page
        self.limit = limit
        self.withCustomData = withCustomData
        self.withDepartmentPaths = withDepartmentPaths
        self.sortBy = sortBy
        self.orderBy = orderBy
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(withDepartmentPaths, "withDepartmentPaths")
        try fields.encodeIfPresent(sortBy, "sortBy")
        try fields.encodeIfPresent(orderBy, "orderBy")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias SortBy = OpenEnum<SortByValues>

    /// Tells the values of ``SortBy`` from those of other enums.
    public enum SortByValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias OrderBy = OpenEnum<OrderByValues>

    /// Tells the values of ``OrderBy`` from those of other enums.
    public enum OrderByValues {}
}

extension OpenEnum where Values == GetUserDepartmentsRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

extension OpenEnum where Values == GetUserDepartmentsRequest.SortByValues {
    /// time the department was created
    public static var departmentCreatedAt: Self { Self(rawValue: "DepartmentCreatedAt") }

    /// time the user joined
    public static var joinDepartmentAt: Self { Self(rawValue: "JoinDepartmentAt") }

    /// name
    public static var departmentName: Self { Self(rawValue: "DepartmentName") }

    /// code
    public static var departmemtCode: Self { Self(rawValue: "DepartmemtCode") }
}

extension OpenEnum where Values == GetUserDepartmentsRequest.OrderByValues {
    /// ascending
    public static var asc: Self { Self(rawValue: "Asc") }

    /// descending
    public static var desc: Self { Self(rawValue: "Desc") }
}

/// The parameters of getUserGroups.
public struct GetUserGroupsRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserGroupsRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserIdentities.
public struct GetUserIdentitiesRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserIdentitiesRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserLoggedinApps.
public struct GetUserLoggedinAppsRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserLoggedinAppsRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserLoggedinIdentities.
public struct GetUserLoggedinIdentitiesRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserLoggedinIdentitiesRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserLoginHistory.
public struct GetUserLoginHistoryRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    /// Return only sign-ins to this application
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String?

    /// Return only sign-ins from this IP address
    ///
    /// Example: `127.0.0.1`.
    public var clientIp: String?

    /// Earliest time of sign-in, in milliseconds since 1970
    ///
    /// Example: `1647360000000`.
    public var start: Double?

    /// Latest time of sign-in, in milliseconds since 1970
    ///
    /// Example: `1648051199000`.
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
        userId: String,
        userIdType: UserIdType? = nil,
        appId: String? = nil,
        clientIp: String? = nil,
        start: Double? = nil,
        end: Double? = nil,
        page: Double? = nil,
        limit: Double? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
        self.appId = appId
        self.clientIp = clientIp
        self.start = start
        self.end = end
        self.page = page
        self.limit = limit
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
        try fields.encodeIfPresent(appId, "appId")
        try fields.encodeIfPresent(clientIp, "clientIp")
        try fields.encodeIfPresent(start, "start")
        try fields.encodeIfPresent(end, "end")
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserLoginHistoryRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserMfaInfo.
public struct GetUserMfaInfoRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserMfaInfoRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserMfaStatus.
public struct GetUserMfaStatusRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserMfaStatusRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserPrincipalAuthenticationInfo.
public struct GetUserPrincipalAuthenticationInfoRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserPrincipalAuthenticationInfoRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUser.
public struct GetUserRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    /// Whether custom fields are returned beside the other fields and not as a nested object
    ///
    /// Default: `false`.
    public var flatCustomData: Bool?

    /// Whether to return custom fields
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withCustomData: Bool?

    /// Whether to return the user's posts
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withPost: Bool?

    /// Whether to return external identities
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withIdentities: Bool?

    /// Whether to return department IDs
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withDepartmentIds: Bool?

    public init(
        userId: String,
        userIdType: UserIdType? = nil,
        flatCustomData: Bool? = nil,
        withCustomData: Bool? = nil,
        withPost: Bool? = nil,
        withIdentities: Bool? = nil,
        withDepartmentIds: Bool? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
        self.flatCustomData = flatCustomData
        self.withCustomData = withCustomData
        self.withPost = withPost
        self.withIdentities = withIdentities
        self.withDepartmentIds = withDepartmentIds
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
        try fields.encodeIfPresent(flatCustomData, "flatCustomData")
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(withPost, "withPost")
        try fields.encodeIfPresent(withIdentities, "withIdentities")
        try fields.encodeIfPresent(withDepartmentIds, "withDepartmentIds")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of getUserRoles.
public struct GetUserRolesRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    /// Code of the permission space.
    /// Roles of the default space are returned when it is left out
    ///
    /// Example: `default`.
    public var namespace: String?

    public init(
        userId: String,
        userIdType: UserIdType? = nil,
        namespace: String? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
        self.namespace = namespace
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
        try fields.encodeIfPresent(namespace, "namespace")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == GetUserRolesRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of hasAnyRole.
public struct HasAnyRoleRequest: Sendable, Encodable {
    /// User ID, of the kind given as `options.userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Roles to check for
    ///
    /// Example: `[{"code":"admin","namespace":"default"}]`.
    public var roles: [HasRoleRolesDto]

    /// Optional settings of this call
    ///
    /// Example: `{"userIdType":"user_id"}`.
    public var options: HasAnyRoleOptionsDto?

    public init(
        userId: String,
        roles: [HasRoleRolesDto],
        options: HasAnyRoleOptionsDto? = nil
    ) {
        self.userId = userId
        self.roles = roles
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encode(roles, "roles")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of isUserExists.
public struct IsUserExistsRequest: Sendable, Encodable {
    /// User name to look for
    ///
    /// Example: `alex`.
    public var username: String?

    /// Email address to look for; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// Phone number to look for, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var phone: String?

    /// ID in your own system to look for
    ///
    /// Example: `10010`.
    public var externalId: String?

    public init(
        username: String? = nil,
        email: String? = nil,
        phone: String? = nil,
        externalId: String? = nil
    ) {
        self.username = username
        self.email = email
        self.phone = phone
        self.externalId = externalId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(username, "username")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(phone, "phone")
        try fields.encodeIfPresent(externalId, "externalId")
    }
}

/// The parameters of kickUsers.
public struct KickUsersRequest: Sendable, Encodable {
    /// User ID, of the kind given as `options.userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// IDs of the applications to sign the user out of.
    ///
    /// Example: `["62188e71cxxxx3075289c580"]`.
    /// At most 50 elements.
    public var appIds: [String]

    /// Optional settings of this call
    ///
    /// Example: `{"userIdType":"user_id"}`.
    public var options: KickUsersOptionsDto?

    public init(
        userId: String,
        appIds: [String],
        options: KickUsersOptionsDto? = nil
    ) {
        self.userId = userId
        self.appIds = appIds
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encode(appIds, "appIds")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of listArchivedUsers.
public struct ListArchivedUsersRequest: Sendable, Encodable {
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

    /// Return only users archived since then, in seconds since 1970
    ///
    /// Example: `1655714763`.
    public var startAt: Double?

    public init(
        page: Double? = nil,
        limit: Double? = nil,
        startAt: Double? = nil
    ) {
        self.page = page
        self.limit = limit
        self.startAt = startAt
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
        try fields.encodeIfPresent(startAt, "startAt")
    }
}

/// The parameters of listUsers.
public struct ListUsersRequest: Sendable, Encodable {
    /// Text to look for.
    /// By default in `phone`, `email`, `name`, `username`, `nickname` and `identityNumber`
    ///
    /// Example: `Alex`.
    public var keywords: String?

    /// Conditions the users have to meet; they may be combined freely
    ///
    /// Example: `[{"field":"status","operator":"EQUAL","value":"Activated"}]`.
    public var advancedFilter: [ListUsersAdvancedFilterItemDto]?

    /// Query in the language of Elasticsearch, for what the other parameters cannot express
    ///
    /// Example: `{"query":{"bool":{"must":[{"term":{"phone":"188xxxx8888"}}],"must_not":[]}},"sort":["_score",{"created_at":"ASC"}]}`.
    public var searchQuery: [String: JSONValue]?

    /// Paging, sorting and what to return
    ///
    /// Example: `{"fuzzySearchOn":["phone","email","name","username","nickname","identityNumber"],"pagination":{"limit":10,"page":1},"withCustomData":true,"withDepartmentIds":true,"withIdentities":true}`.
    public var options: ListUsersOptionsDto?

    public init(
        keywords: String? = nil,
        advancedFilter: [ListUsersAdvancedFilterItemDto]? = nil,
        searchQuery: [String: JSONValue]? = nil,
        options: ListUsersOptionsDto? = nil
    ) {
        self.keywords = keywords
        self.advancedFilter = advancedFilter
        self.searchQuery = searchQuery
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(keywords, "keywords")
        try fields.encodeIfPresent(advancedFilter, "advancedFilter")
        try fields.encodeIfPresent(searchQuery, "searchQuery")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of resetUserPrincipalAuthenticationInfo.
public struct ResetUserPrincipalAuthenticationInfoRequest: Sendable, Encodable {
    /// User ID, of the kind given as `options.userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Optional settings of this call
    ///
    /// Example: `{"userIdType":"user_id"}`.
    public var options: ResetUserPrincipalAuthenticationInfoOptionsDto?

    public init(
        userId: String,
        options: ResetUserPrincipalAuthenticationInfoOptionsDto? = nil
    ) {
        self.userId = userId
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of resignUserBatch.
public struct ResignUserBatchRequest: Sendable, Encodable {
    /// IDs of the users, of the kind given as `userIdType`.
    ///
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    /// At most 50 elements.
    public var userIds: [String]

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userIds: [String],
        userIdType: UserIdType? = nil
    ) {
        self.userIds = userIds
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userIds, "userIds")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == ResignUserBatchRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of resignUser.
public struct ResignUserRequest: Sendable, Encodable {
    /// User ID, of the kind given as `userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Kind of identifier given as the user ID: ``UserIdType``.
    ///
    /// Default: `user_id`.
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    public init(
        userId: String,
        userIdType: UserIdType? = nil
    ) {
        self.userId = userId
        self.userIdType = userIdType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(userIdType, "userIdType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}
}

extension OpenEnum where Values == ResignUserRequest.UserIdTypeValues {
    /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
    public static var userId: Self { Self(rawValue: "user_id") }

    /// ID in your own system, stored as `externalId`
    public static var externalId: Self { Self(rawValue: "external_id") }

    /// phone number
    public static var phone: Self { Self(rawValue: "phone") }

    /// email address
    public static var email: Self { Self(rawValue: "email") }

    /// user name
    public static var username: Self { Self(rawValue: "username") }

    /// external identity, written as `extIdpId:userIdInIdp`
    public static var identity: Self { Self(rawValue: "identity") }

    /// synchronized identity, written as `provider:userIdInIdp`
    public static var syncRelation: Self { Self(rawValue: "sync_relation") }

    /// custom field that identifies users
    public static var customField: Self { Self(rawValue: "custom_field") }
}

/// The parameters of setUserDepartments.
public struct SetUserDepartmentsRequest: Sendable, Encodable {
    /// User ID, of the kind given as `options.userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Departments of the user from now on.
    ///
    /// Example: `[{"departmentId":"60b49eb83fd80adb96f26e68","isLeader":true,"isMainDepartment":true}]`.
    /// At most 50 elements.
    public var departments: [SetUserDepartmentDto]

    /// Optional settings of this call
    ///
    /// Example: `{"userIdType":"user_id"}`.
    public var options: SetUserDepartmentsOptionsDto?

    public init(
        userId: String,
        departments: [SetUserDepartmentDto],
        options: SetUserDepartmentsOptionsDto? = nil
    ) {
        self.userId = userId
        self.departments = departments
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encode(departments, "departments")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of updateUserBatch.
public struct UpdateUserBatchRequest: Sendable, Encodable {
    /// Users to change, each with its ID
    ///
    /// Example: `[{"email":"test@example.com","name":"Alex Example","userId":"63f867961cxxxx41e7ccb582"}]`.
    public var list: [UpdateUserInfoDto]

    /// Settings that hold for every user of the list
    ///
    /// Example: `{"passwordEncryptType":"none","resetPasswordOnNextLogin":true}`.
    public var options: UpdateUserBatchOptionsDto?

    public init(
        list: [UpdateUserInfoDto],
        options: UpdateUserBatchOptionsDto? = nil
    ) {
        self.list = list
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(list, "list")
        try fields.encodeIfPresent(options, "options")
    }
}

/// The parameters of updateUser.
public struct UpdateUserRequest: Sendable, Encodable {
    /// User ID, of the kind given as `options.userIdType`
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: Nullable<String>

    /// The user's real name; need not be unique
    ///
    /// Example: `Alex Example`.
    public var name: Nullable<String>

    /// Nickname
    ///
    /// Example: `Alex`.
    public var nickname: Nullable<String>

    /// URL of the profile picture
    ///
    /// Example: `https://example.com/avatar.png`.
    public var photo: Nullable<String>

    /// ID of the user in your own system
    ///
    /// Example: `10010`.
    public var externalId: Nullable<String>

    /// State of the account: ``Status``.
    ///
    /// Default: `Activated`.
    /// Example: `Activated`.
    public var status: Nullable<Status>

    /// Whether the email address has been verified
    ///
    /// Example: `true`.
    public var emailVerified: Nullable<Bool>

    /// Whether the phone number has been verified
    ///
    /// Example: `true`.
    public var phoneVerified: Nullable<Bool>

    /// Date of birth
    ///
    /// Example: `2022-06-03`.
    public var birthdate: Nullable<String>

    /// Country of residence
    ///
    /// Example: `US`.
    public var country: Nullable<String>

    /// Province or state of residence
    ///
    /// Example: `CA`.
    public var province: Nullable<String>

    /// City of residence
    ///
    /// Example: `San Francisco`.
    public var city: Nullable<String>

    /// Postal address
    ///
    /// Example: `1 Example Street, San Francisco`.
    public var address: Nullable<String>

    /// Street and house number
    ///
    /// Example: `1 Example Street`.
    public var streetAddress: Nullable<String>

    /// Postal code
    ///
    /// Example: `94105`.
    public var postalCode: Nullable<String>

    /// Gender of the user: ``Gender``.
    ///
    /// Default: `U`.
    /// Example: `M`.
    public var gender: Nullable<Gender>

    /// User name, unique within the user pool
    ///
    /// Example: `alex`.
    public var username: Nullable<String>

    /// Email address; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: Nullable<String>

    /// Phone number without its country code.
    /// Put the country code of a number outside China into `phoneCountryCode`
    ///
    /// Example: `188xxxx8888`.
    public var phone: Nullable<String>

    /// Password.
    /// Sent as plain text over HTTPS unless `passwordEncryptType` selects an encryption
    ///
    /// Example: `example-password`.
    public var password: Nullable<String>

    /// Company the user belongs to
    ///
    /// Example: `Example Ltd`.
    public var company: Nullable<String>

    /// User agent of the browser used for the latest sign-in
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36`.
    public var browser: Nullable<String>

    /// Device used for the latest sign-in
    ///
    /// Example: `Android`.
    public var device: Nullable<String>

    /// Given name
    ///
    /// Example: `Alex`.
    public var givenName: Nullable<String>

    /// Family name
    ///
    /// Example: `Example`.
    public var familyName: Nullable<String>

    /// Middle name
    ///
    /// Example: `Jamie`.
    public var middleName: Nullable<String>

    /// Profile of the user
    ///
    /// Example: `alex`.
    public var profile: Nullable<String>

    /// Name the user prefers to be called by
    ///
    /// Example: `alex`.
    public var preferredUsername: Nullable<String>

    /// The user's own website
    ///
    /// Example: `https://example.com/alex`.
    public var website: Nullable<String>

    /// Time zone of the user
    ///
    /// Example: `GMT-08:00`.
    public var zoneinfo: Nullable<String>

    /// Language and region preferred by the user
    ///
    /// Example: `en`.
    public var locale: Nullable<String>

    /// Complete address, ready for printing
    ///
    /// Example: `1 Example Street, San Francisco, CA 94105`.
    public var formatted: Nullable<String>

    /// Region of residence
    ///
    /// Example: `California`.
    public var region: Nullable<String>

    /// Number of the user's identity card
    ///
    /// Example: `xxxxxxxxxxxxxx1234`.
    public var identityNumber: Nullable<String>

    /// Custom fields.
    /// Every key has to be defined in the user pool beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var customData: Nullable<[String: JSONValue]>

    /// Data objects to attach.
    /// Every key has to be a field defined for the user's data object beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var metadata: Nullable<[String: JSONValue]>

    /// Optional settings of this call
    ///
    /// Example: `{"passwordEncryptType":"none","resetPasswordOnNextLogin":true}`.
    public var options: UpdateUserOptionsDto?

    public init(
        userId: String,
        phoneCountryCode: Nullable<String> = .absent,
        name: Nullable<String> = .absent,
        nickname: Nullable<String> = .absent,
        photo: Nullable<String> = .absent,
        externalId: Nullable<String> = .absent,
        status: Nullable<Status> = .absent,
        emailVerified: Nullable<Bool> = .absent,
        phoneVerified: Nullable<Bool> = .absent,
        birthdate: Nullable<String> = .absent,
        country: Nullable<String> = .absent,
        province: Nullable<String> = .absent,
        city: Nullable<String> = .absent,
        address: Nullable<String> = .absent,
        streetAddress: Nullable<String> = .absent,
        postalCode: Nullable<String> = .absent,
        gender: Nullable<Gender> = .absent,
        username: Nullable<String> = .absent,
        email: Nullable<String> = .absent,
        phone: Nullable<String> = .absent,
        password: Nullable<String> = .absent,
        company: Nullable<String> = .absent,
        browser: Nullable<String> = .absent,
        device: Nullable<String> = .absent,
        givenName: Nullable<String> = .absent,
        familyName: Nullable<String> = .absent,
        middleName: Nullable<String> = .absent,
        profile: Nullable<String> = .absent,
        preferredUsername: Nullable<String> = .absent,
        website: Nullable<String> = .absent,
        zoneinfo: Nullable<String> = .absent,
        locale: Nullable<String> = .absent,
        formatted: Nullable<String> = .absent,
        region: Nullable<String> = .absent,
        identityNumber: Nullable<String> = .absent,
        customData: Nullable<[String: JSONValue]> = .absent,
        metadata: Nullable<[String: JSONValue]> = .absent,
        options: UpdateUserOptionsDto? = nil
    ) {
        self.userId = userId
        self.phoneCountryCode = phoneCountryCode
        self.name = name
        self.nickname = nickname
        self.photo = photo
        self.externalId = externalId
        self.status = status
        self.emailVerified = emailVerified
        self.phoneVerified = phoneVerified
        self.birthdate = birthdate
        self.country = country
        self.province = province
        self.city = city
        self.address = address
        self.streetAddress = streetAddress
        self.postalCode = postalCode
        self.gender = gender
        self.username = username
        self.email = email
        self.phone = phone
        self.password = password
        self.company = company
        self.browser = browser
        self.device = device
        self.givenName = givenName
        self.familyName = familyName
        self.middleName = middleName
        self.profile = profile
        self.preferredUsername = preferredUsername
        self.website = website
        self.zoneinfo = zoneinfo
        self.locale = locale
        self.formatted = formatted
        self.region = region
        self.identityNumber = identityNumber
        self.customData = customData
        self.metadata = metadata
        self.options = options
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
        try fields.encodeIfPresent(name, "name")
        try fields.encodeIfPresent(nickname, "nickname")
        try fields.encodeIfPresent(photo, "photo")
        try fields.encodeIfPresent(externalId, "externalId")
        try fields.encodeIfPresent(status, "status")
        try fields.encodeIfPresent(emailVerified, "emailVerified")
        try fields.encodeIfPresent(phoneVerified, "phoneVerified")
        try fields.encodeIfPresent(birthdate, "birthdate")
        try fields.encodeIfPresent(country, "country")
        try fields.encodeIfPresent(province, "province")
        try fields.encodeIfPresent(city, "city")
        try fields.encodeIfPresent(address, "address")
        try fields.encodeIfPresent(streetAddress, "streetAddress")
        try fields.encodeIfPresent(postalCode, "postalCode")
        try fields.encodeIfPresent(gender, "gender")
        try fields.encodeIfPresent(username, "username")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(phone, "phone")
        try fields.encodeIfPresent(password, "password")
        try fields.encodeIfPresent(company, "company")
        try fields.encodeIfPresent(browser, "browser")
        try fields.encodeIfPresent(device, "device")
        try fields.encodeIfPresent(givenName, "givenName")
        try fields.encodeIfPresent(familyName, "familyName")
        try fields.encodeIfPresent(middleName, "middleName")
        try fields.encodeIfPresent(profile, "profile")
        try fields.encodeIfPresent(preferredUsername, "preferredUsername")
        try fields.encodeIfPresent(website, "website")
        try fields.encodeIfPresent(zoneinfo, "zoneinfo")
        try fields.encodeIfPresent(locale, "locale")
        try fields.encodeIfPresent(formatted, "formatted")
        try fields.encodeIfPresent(region, "region")
        try fields.encodeIfPresent(identityNumber, "identityNumber")
        try fields.encodeIfPresent(customData, "customData")
        try fields.encodeIfPresent(metadata, "metadata")
        try fields.encodeIfPresent(options, "options")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Status = OpenEnum<StatusValues>

    /// Tells the values of ``Status`` from those of other enums.
    public enum StatusValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Gender = OpenEnum<GenderValues>

    /// Tells the values of ``Gender`` from those of other enums.
    public enum GenderValues {}
}

extension OpenEnum where Values == UpdateUserRequest.StatusValues {
    /// suspended
    public static var suspended: Self { Self(rawValue: "Suspended") }

    /// has left the organization
    public static var resigned: Self { Self(rawValue: "Resigned") }

    /// active
    public static var activated: Self { Self(rawValue: "Activated") }

    /// archived
    public static var archived: Self { Self(rawValue: "Archived") }

    /// disabled
    public static var deactivated: Self { Self(rawValue: "Deactivated") }
}

extension OpenEnum where Values == UpdateUserRequest.GenderValues {
    /// male
    public static var m: Self { Self(rawValue: "M") }

    /// female
    public static var f: Self { Self(rawValue: "F") }

    /// unknown
    public static var u: Self { Self(rawValue: "U") }
}
