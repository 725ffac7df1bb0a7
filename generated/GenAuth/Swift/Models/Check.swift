public import DocsRuntime

public struct CheckQRCodeStatusDataDto: Sendable, Decodable {
    /// State of the QR code:
    ///
    /// Example: `PENDING`.
    public var status: Status

    /// Ticket issued once the QR code is authorized; exchange it for the user's tokens. Returned unless the
    /// application is set to hand out complete user information on polling
    ///
    /// Example: `example-ticket`.
    public var ticket: String?

    /// Name and picture of the user who scanned the code, for showing that scanning worked.
    ///
    /// Example: `{"displayName":"Alex","photo":"https://example.com/avatar.png"}`.
    public var briefUserInfo: QRCodeStatusBriefUserInfoDto?

    /// Tokens of the user, once authorized. Returned only if the application is set to hand out complete user
    /// information on polling; prefer the ticket.
    public var tokenSet: LoginTokenResponseDataDto?

    public init(
        status: Status,
        ticket: String? = nil,
        briefUserInfo: QRCodeStatusBriefUserInfoDto? = nil,
        tokenSet: LoginTokenResponseDataDto? = nil
    ) {
        self.status = status
        self.ticket = ticket
        self.briefUserInfo = briefUserInfo
        self.tokenSet = tokenSet
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        status = try fields.decode("status")
        ticket = try fields.decodeIfPresent("ticket")
        briefUserInfo = try fields.decodeIfPresent("briefUserInfo")
        tokenSet = try fields.decodeIfPresent("tokenSet")
    }

    /// The values the documentation names; others are kept as they are.
    public struct Status: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// not scanned yet
        public static var pending: Self { Self(rawValue: "PENDING") }

        /// scanned, waiting for the user to confirm
        public static var scanned: Self { Self(rawValue: "SCANNED") }

        /// the user agreed
        public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

        /// the user refused
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }

        /// no longer valid
        public static var expired: Self { Self(rawValue: "EXPIRED") }

        /// unknown error
        public static var error: Self { Self(rawValue: "ERROR") }
    }
}

public struct CheckSessionStatusDataDto: Sendable, Decodable {
    /// Whether the user has a session there
    ///
    /// Example: `true`.
    public var active: Bool

    public init(
        active: Bool
    ) {
        self.active = active
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        active = try fields.decode("active")
    }
}
