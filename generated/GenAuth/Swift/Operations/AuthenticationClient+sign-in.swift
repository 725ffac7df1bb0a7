internal import DocsRuntime

extension AuthenticationClient {
    /// Change the state of a QR code
    ///
    /// Lets your mobile app report that its user scanned, confirmed or cancelled a sign-in shown in a browser.
    /// The user has to be signed in to the app.
    ///
    /// `POST /api/v3/change-qrcode-status`, documented in `authentication/sign-in/change-qrcode-status.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func changeQRCodeStatus(_ request: ChangeQRCodeStatusRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "changeQRCodeStatus",
                method: .post,
                path: "/api/v3/change-qrcode-status",
                tag: "sign-in",
                page: "authentication/sign-in/change-qrcode-status.md"
            ),
            request
        )
    }

    /// Query the state of a QR code
    ///
    /// Tells how far the user has got with a QR code.
    /// Call it repeatedly while the code is on display and show the matching hint: waiting, scanned, authorized, cancelled, expired or failed.
    ///
    /// `GET /api/v3/check-qrcode-status`, documented in `authentication/sign-in/check-qrcode-status.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func checkQRCodeStatus(_ request: CheckQRCodeStatusRequest) async throws -> CheckQRCodeStatusDataDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "checkQRCodeStatus",
                method: .get,
                path: "/api/v3/check-qrcode-status",
                tag: "sign-in",
                page: "authentication/sign-in/check-qrcode-status.md"
            ),
            request
        )
    }

    /// Exchange a QR code ticket for tokens
    ///
    /// Trades the ticket of an authorized QR code for the access token and the ID token of its user.
    /// The application authenticates in the same way as for sign-in with user credentials: by nothing, by `client_id` and `client_secret` in the body, or by basic authentication.
    ///
    /// `POST /api/v3/exchange-tokenset-with-qrcode-ticket`, documented in `authentication/sign-in/exchange-tokenset-with-qrcode-ticket.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func exchangeTokenSetWithQRCodeTicket(
        _ request: ExchangeTokenSetWithQRCodeTicketRequest
    ) async throws -> LoginTokenResponseDataDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "exchangeTokenSetWithQRCodeTicket",
                method: .post,
                path: "/api/v3/exchange-tokenset-with-qrcode-ticket",
                tag: "sign-in",
                page: "authentication/sign-in/exchange-tokenset-with-qrcode-ticket.md"
            ),
            request
        )
    }

    /// Generate a QR code for sign-in
    ///
    /// Creates a QR code the user scans to sign in, with a mobile app of yours, a WeChat mini program or by following a WeChat official account.
    ///
    /// `POST /api/v3/gene-qrcode`, documented in `authentication/sign-in/gene-qrcode.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func geneQRCode(_ request: GeneQRCodeRequest) async throws -> GeneQRCodeDataDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "geneQRCode",
                method: .post,
                path: "/api/v3/gene-qrcode",
                tag: "sign-in",
                page: "authentication/sign-in/gene-qrcode.md"
            ),
            request
        )
    }

    /// Sign in with user credentials
    ///
    /// Signs a user in by password, one-time code, LDAP or Active Directory, for applications that draw their own sign-in page.
    /// Multi-factor authentication, completion of missing profile fields and the forced password change at the first sign-in are not part of this call; applications that need them use the OpenID Connect endpoints.
    /// How the application proves its identity follows from its token endpoint authentication method in the console.
    /// With `none` nothing is added.
    /// With `client_secret_post` the body carries `client_id` and `client_secret`.
    /// With `client_secret_basic` the request has an `authorization` header of the form `Basic base64(client_id:client_secret)`.
    ///
    /// `POST /api/v3/signin`, documented in `authentication/sign-in/signin.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func signInByCredentials(_ request: SignInByCredentialsRequest) async throws -> LoginTokenResponseDataDto {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "signInByCredentials",
                method: .post,
                path: "/api/v3/signin",
                tag: "sign-in",
                page: "authentication/sign-in/signin.md"
            ),
            request
        )
    }
}
