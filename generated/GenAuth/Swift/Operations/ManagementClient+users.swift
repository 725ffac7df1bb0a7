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
