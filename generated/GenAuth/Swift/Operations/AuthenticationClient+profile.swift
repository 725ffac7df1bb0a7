internal import DocsRuntime

extension AuthenticationClient {
    /// Bind an email address
    ///
    /// Binds an email address to a user who has none.
    /// The code comes from the send-email operation, channel `CHANNEL_BIND_EMAIL`.
    /// To replace an address that is already bound, use update-email.
    ///
    /// `POST /api/v3/bind-email`, documented in `authentication/profile/bind-email.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func bindEmail(_ request: BindEmailRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "bindEmail",
                method: .post,
                path: "/api/v3/bind-email",
                tag: "profile",
                page: "authentication/profile/bind-email.md"
            ),
            request
        )
    }

    /// Bind a phone number
    ///
    /// Binds a phone number to a user who has none.
    /// The code comes from the send-sms operation, channel `CHANNEL_BIND_PHONE`.
    /// To replace a number that is already bound, use update-phone.
    ///
    /// `POST /api/v3/bind-phone`, documented in `authentication/profile/bind-phone.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func bindPhone(_ request: BindPhoneRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "bindPhone",
                method: .post,
                path: "/api/v3/bind-phone",
                tag: "profile",
                page: "authentication/profile/bind-phone.md"
            ),
            request
        )
    }

    /// Delete the account
    ///
    /// Second of two steps to delete one's own account.
    /// The token comes from verify-delete-account-request.
    ///
    /// `POST /api/v3/delete-account`, documented in `authentication/profile/delete-account.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Whether the operation took effect
    /// - Throws: `APIError`.
    public func deleteAccount(_ request: DeleteAccountRequest) async throws -> IsSuccessDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "deleteAccount",
                method: .post,
                path: "/api/v3/delete-account",
                tag: "profile",
                page: "authentication/profile/delete-account.md"
            ),
            request
        )
    }

    /// Get the user profile
    ///
    /// Returns the profile of the signed-in user.
    /// The scopes of the access token decide which fields it has.
    ///
    /// `GET /api/v3/get-profile`, documented in `authentication/profile/get-profile.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getProfile(_ request: GetProfileRequest = .init()) async throws -> UserDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getProfile",
                method: .get,
                path: "/api/v3/get-profile",
                tag: "profile",
                page: "authentication/profile/get-profile.md"
            ),
            request
        )
    }

    /// Get the security level of the account
    ///
    /// Returns the strength of the user's password and a score for the account as a whole, with what has been set up so far.
    ///
    /// `GET /api/v3/get-security-info`, documented in `authentication/profile/get-security-info.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getSecurityLevel() async throws -> GetSecurityInfoDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getSecurityLevel",
                method: .get,
                path: "/api/v3/get-security-info",
                tag: "profile",
                page: "authentication/profile/get-security-info.md"
            )
        )
    }

    /// Reset the password
    ///
    /// Second of two steps for a user who has forgotten the password: sets a new one.
    /// The token comes from verify-reset-password-request.
    ///
    /// `POST /api/v3/reset-password`, documented in `authentication/profile/reset-password.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Whether the operation took effect
    /// - Throws: `APIError`.
    public func resetPassword(_ request: ResetPasswordRequest) async throws -> IsSuccessDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "resetPassword",
                method: .post,
                path: "/api/v3/reset-password",
                tag: "profile",
                page: "authentication/profile/reset-password.md"
            ),
            request
        )
    }

    /// Unbind the email address
    ///
    /// Removes the email address from the account.
    /// Fails when the user would be left without a way to sign in, that is without phone number and social account.
    ///
    /// `POST /api/v3/unbind-email`, documented in `authentication/profile/unbind-email.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func unbindEmail(_ request: UnbindEmailRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "unbindEmail",
                method: .post,
                path: "/api/v3/unbind-email",
                tag: "profile",
                page: "authentication/profile/unbind-email.md"
            ),
            request
        )
    }

    /// Unbind the phone number
    ///
    /// Removes the phone number from the account.
    /// Fails when the user would be left without a way to sign in, that is without email address and social account.
    ///
    /// `POST /api/v3/unbind-phone`, documented in `authentication/profile/unbind-phone.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func unbindPhone(_ request: UnbindPhoneRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "unbindPhone",
                method: .post,
                path: "/api/v3/unbind-phone",
                tag: "profile",
                page: "authentication/profile/unbind-phone.md"
            ),
            request
        )
    }

    /// Change the email address
    ///
    /// Second of two steps to change one's email address.
    /// The token comes from verify-update-email-request.
    ///
    /// `POST /api/v3/update-email`, documented in `authentication/profile/update-email.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func updateEmail(_ request: UpdateEmailRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "updateEmail",
                method: .post,
                path: "/api/v3/update-email",
                tag: "profile",
                page: "authentication/profile/update-email.md"
            ),
            request
        )
    }

    /// Change the password
    ///
    /// Changes the password of the signed-in user.
    /// Whoever has a password must give it; whoever has forgotten it uses reset-password.
    ///
    /// `POST /api/v3/update-password`, documented in `authentication/profile/update-password.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func updatePassword(_ request: UpdatePasswordRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "updatePassword",
                method: .post,
                path: "/api/v3/update-password",
                tag: "profile",
                page: "authentication/profile/update-password.md"
            ),
            request
        )
    }

    /// Change the phone number
    ///
    /// Second of two steps to change one's phone number.
    /// The token comes from verify-update-phone-request.
    ///
    /// `POST /api/v3/update-phone`, documented in `authentication/profile/update-phone.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func updatePhone(_ request: UpdatePhoneRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "updatePhone",
                method: .post,
                path: "/api/v3/update-phone",
                tag: "profile",
                page: "authentication/profile/update-phone.md"
            ),
            request
        )
    }

    /// Update the user profile
    ///
    /// Changes profile fields of the signed-in user, custom fields included.
    /// Email address, phone number and password have operations of their own.
    ///
    /// `POST /api/v3/update-profile`, documented in `authentication/profile/update-profile.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func updateProfile(_ request: UpdateProfileRequest = .init()) async throws -> UserDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "updateProfile",
                method: .post,
                path: "/api/v3/update-profile",
                tag: "profile",
                page: "authentication/profile/update-profile.md"
            ),
            request
        )
    }

    /// Request the deletion of the account
    ///
    /// First of two steps to delete one's own account.
    /// The user proves who they are by a code or, with neither phone number nor email address bound, by password.
    /// The token returned is for delete-account.
    ///
    /// `POST /api/v3/verify-delete-account-request`, documented in `authentication/profile/verify-delete-account-request.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func verifyDeleteAccountRequest(
        _ request: VerifyDeleteAccountRequest
    ) async throws -> VerifyDeleteAccountRequestDataDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "verifyDeleteAccountRequest",
                method: .post,
                path: "/api/v3/verify-delete-account-request",
                tag: "profile",
                page: "authentication/profile/verify-delete-account-request.md"
            ),
            request
        )
    }

    /// Request a password reset
    ///
    /// First of two steps for a user who has forgotten the password.
    /// It checks the code sent by email or text message and returns the token that reset-password takes.
    ///
    /// `POST /api/v3/verify-reset-password-request`, documented in `authentication/profile/verify-reset-password-request.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func verifyResetPasswordRequest(_ request: VerifyResetPasswordRequest) async throws -> ResetPasswordVerify {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "verifyResetPasswordRequest",
                method: .post,
                path: "/api/v3/verify-reset-password-request",
                tag: "profile",
                page: "authentication/profile/verify-reset-password-request.md"
            ),
            request
        )
    }

    /// Request a change of the email address
    ///
    /// First of two steps to change one's email address.
    /// It checks the codes sent by email and returns the token that update-email takes.
    ///
    /// `POST /api/v3/verify-update-email-request`, documented in `authentication/profile/verify-update-email-request.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func verifyUpdateEmailRequest(
        _ request: VerifyUpdateEmailRequest
    ) async throws -> VerifyUpdateEmailRequestData {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "verifyUpdateEmailRequest",
                method: .post,
                path: "/api/v3/verify-update-email-request",
                tag: "profile",
                page: "authentication/profile/verify-update-email-request.md"
            ),
            request
        )
    }

    /// Request a change of the phone number
    ///
    /// First of two steps to change one's phone number.
    /// It checks the codes sent by text message and returns the token that update-phone takes.
    ///
    /// `POST /api/v3/verify-update-phone-request`, documented in `authentication/profile/verify-update-phone-request.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func verifyUpdatePhoneRequest(
        _ request: VerifyUpdatePhoneRequest
    ) async throws -> VerifyUpdatePhoneRequestData {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "verifyUpdatePhoneRequest",
                method: .post,
                path: "/api/v3/verify-update-phone-request",
                tag: "profile",
                page: "authentication/profile/verify-update-phone-request.md"
            ),
            request
        )
    }
}
