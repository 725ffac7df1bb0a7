public import DocsRuntime

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

/// The parameters of changeQRCodeStatus.
public struct ChangeQRCodeStatusRequest: Sendable, Encodable {
    /// ID of the QR code
    ///
    /// Example: `example-qrcode-id`.
    public var qrcodeId: String

    /// What the mobile app reports: ``Action``.
    ///
    /// Example: `CONFIRM`.
    public var action: Action

    public init(
        qrcodeId: String,
        action: Action
    ) {
        self.qrcodeId = qrcodeId
        self.action = action
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(qrcodeId, "qrcodeId")
        try fields.encode(action, "action")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Action = OpenEnum<ActionValues>

    /// Tells the values of ``Action`` from those of other enums.
    public enum ActionValues {}
}

extension OpenEnum where Values == ChangeQRCodeStatusRequest.ActionValues {
    /// the code was scanned; report it at once
    public static var scan: Self { Self(rawValue: "SCAN") }

    /// the user agreed; only after `SCAN`
    public static var confirm: Self { Self(rawValue: "CONFIRM") }

    /// the user refused; only after `SCAN`
    public static var cancel: Self { Self(rawValue: "CANCEL") }
}

/// The parameters of checkQRCodeStatus.
public struct CheckQRCodeStatusRequest: Sendable, Encodable {
    /// ID of the QR code
    ///
    /// Example: `example-qrcode-id`.
    public var qrcodeId: String

    public init(
        qrcodeId: String
    ) {
        self.qrcodeId = qrcodeId
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(qrcodeId, "qrcodeId")
    }
}

/// The parameters of exchangeTokenSetWithQRCodeTicket.
public struct ExchangeTokenSetWithQRCodeTicketRequest: Sendable, Encodable {
    /// Ticket returned with the state of an authorized QR code
    ///
    /// Example: `example-ticket`.
    public var ticket: String

    /// Application ID.
    /// Needed when the application authenticates at the token endpoint by `client_secret_post`
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var client_id: String?

    /// Application secret.
    /// Needed when the application authenticates at the token endpoint by `client_secret_post`
    ///
    /// Example: `example-client-secret`.
    public var client_secret: String?

    public init(
        ticket: String,
        client_id: String? = nil,
        client_secret: String? = nil
    ) {
        self.ticket = ticket
        self.client_id = client_id
        self.client_secret = client_secret
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(ticket, "ticket")
        try fields.encodeIfPresent(client_id, "client_id")
        try fields.encodeIfPresent(client_secret, "client_secret")
    }
}

/// The parameters of geneQRCode.
public struct GeneQRCodeRequest: Sendable, Encodable {
    /// What the QR code is scanned with: ``TypeValue``.
    ///
    /// Example: `MOBILE_APP`.
    public var type: TypeValue

    /// ID of the identity provider connection to use for the two WeChat types.
    /// The application's first suitable connection is taken by default
    ///
    /// Example: `62eb7ed1f04xxxxc6955b329`.
    public var extIdpConnId: String?

    /// Custom fields stored on the user after authorization, for type `MOBILE_APP`
    ///
    /// Example: `{"school":"Example University"}`.
    public var customData: [String: JSONValue]?

    /// Additional values handed to the pipeline's `context`, for the two WeChat types
    ///
    /// Example: `{"source":"utm"}`.
    public var context: [String: JSONValue]?

    /// Whether the server draws your logo into the image, for type `WECHAT_MINIPROGRAM`.
    /// Composing it on the client answers faster
    ///
    /// Default: `false`.
    /// Example: `false`.
    public var autoMergeQrCode: Bool?

    public init(
        type: TypeValue,
        extIdpConnId: String? = nil,
        customData: [String: JSONValue]? = nil,
        context: [String: JSONValue]? = nil,
        autoMergeQrCode: Bool? = nil
    ) {
        self.type = type
        self.extIdpConnId = extIdpConnId
        self.customData = customData
        self.context = context
        self.autoMergeQrCode = autoMergeQrCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(type, "type")
        try fields.encodeIfPresent(extIdpConnId, "extIdpConnId")
        try fields.encodeIfPresent(customData, "customData")
        try fields.encodeIfPresent(context, "context")
        try fields.encodeIfPresent(autoMergeQrCode, "autoMergeQrCode")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias TypeValue = OpenEnum<TypeValues>

    /// Tells the values of ``TypeValue`` from those of other enums.
    public enum TypeValues {}
}

extension OpenEnum where Values == GeneQRCodeRequest.TypeValues {
    /// a mobile app of your own
    public static var mobileApp: Self { Self(rawValue: "MOBILE_APP") }

    /// a WeChat mini program
    public static var wechatMiniprogram: Self { Self(rawValue: "WECHAT_MINIPROGRAM") }

    /// WeChat, to follow an official account
    public static var wechatOfficialAccount: Self { Self(rawValue: "WECHAT_OFFICIAL_ACCOUNT") }
}

/// The parameters of signInByCredentials.
public struct SignInByCredentialsRequest: Sendable, Encodable {
    /// How the user proves who they are: ``Connection``.
    ///
    /// Example: `PASSWORD`.
    public var connection: Connection

    /// Credentials; required when `connection` is `PASSWORD`
    ///
    /// Example: `{"email":"test@example.com","password":"example-password"}`.
    public var passwordPayload: SignInByPasswordPayloadDto?

    /// Credentials; required when `connection` is `PASSCODE`
    ///
    /// Example: `{"email":"test@example.com","passCode":"123456"}`.
    public var passCodePayload: SignInByPassCodePayloadDto?

    /// Credentials; required when `connection` is `AD`
    ///
    /// Example: `{"password":"example-password","sAMAccountName":"alex"}`.
    public var adPayload: SignInByAdPayloadDto?

    /// Credentials; required when `connection` is `LDAP`
    ///
    /// Example: `{"password":"example-password","sAMAccountName":"alex"}`.
    public var ldapPayload: SignInByLdapPayloadDto?

    /// Optional settings of this call
    ///
    /// Example: `{"passwordEncryptType":"none"}`.
    public var options: SignInOptionsDto?

    /// Application ID.
    /// Needed when the application authenticates at the token endpoint by `client_secret_post`
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var client_id: String?

    /// Application secret.
    /// Needed when the application authenticates at the token endpoint by `client_secret_post`
    ///
    /// Example: `example-client-secret`.
    public var client_secret: String?

    public init(
        connection: Connection,
        passwordPayload: SignInByPasswordPayloadDto? = nil,
        passCodePayload: SignInByPassCodePayloadDto? = nil,
        adPayload: SignInByAdPayloadDto? = nil,
        ldapPayload: SignInByLdapPayloadDto? = nil,
        options: SignInOptionsDto? = nil,
        client_id: String? = nil,
        client_secret: String? = nil
    ) {
        self.connection = connection
        self.passwordPayload = passwordPayload
        self.passCodePayload = passCodePayload
        self.adPayload = adPayload
        self.ldapPayload = ldapPayload
        self.options = options
        self.client_id = client_id
        self.client_secret = client_secret
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(connection, "connection")
        try fields.encodeIfPresent(passwordPayload, "passwordPayload")
        try fields.encodeIfPresent(passCodePayload, "passCodePayload")
        try fields.encodeIfPresent(adPayload, "adPayload")
        try fields.encodeIfPresent(ldapPayload, "ldapPayload")
        try fields.encodeIfPresent(options, "options")
        try fields.encodeIfPresent(client_id, "client_id")
        try fields.encodeIfPresent(client_secret, "client_secret")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Connection = OpenEnum<ConnectionValues>

    /// Tells the values of ``Connection`` from those of other enums.
    public enum ConnectionValues {}
}

extension OpenEnum where Values == SignInByCredentialsRequest.ConnectionValues {
    /// password
    public static var password: Self { Self(rawValue: "PASSWORD") }

    /// one-time code
    public static var passcode: Self { Self(rawValue: "PASSCODE") }

    /// LDAP directory
    public static var ldap: Self { Self(rawValue: "LDAP") }

    /// Windows Active Directory
    public static var ad: Self { Self(rawValue: "AD") }
}
