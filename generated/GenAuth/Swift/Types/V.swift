internal import DocsRuntime

public struct VerifyDeleteAccountRequestDataDto: Sendable, Decodable {
    /// Token to call delete-account with
    ///
    /// Example: `example-delete-account-token`.
    public var deleteAccountToken: String

    /// Lifetime of the token in seconds
    ///
    /// Example: `60`.
    public var tokenExpiresIn: Double

    public init(
        deleteAccountToken: String,
        tokenExpiresIn: Double
    ) {
        self.deleteAccountToken = deleteAccountToken
        self.tokenExpiresIn = tokenExpiresIn
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        deleteAccountToken = try fields.decode("deleteAccountToken")
        tokenExpiresIn = try fields.decode("tokenExpiresIn")
    }
}

public struct VerifyUpdateEmailRequestData: Sendable, Decodable {
    /// Token to call update-email with
    ///
    /// Example: `example-update-email-token`.
    public var updateEmailToken: String

    /// Lifetime of the token in seconds
    ///
    /// Example: `60`.
    public var tokenExpiresIn: Double

    public init(
        updateEmailToken: String,
        tokenExpiresIn: Double
    ) {
        self.updateEmailToken = updateEmailToken
        self.tokenExpiresIn = tokenExpiresIn
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        updateEmailToken = try fields.decode("updateEmailToken")
        tokenExpiresIn = try fields.decode("tokenExpiresIn")
    }
}

public struct VerifyUpdatePhoneRequestData: Sendable, Decodable {
    /// Token to call update-phone with
    ///
    /// Example: `example-update-phone-token`.
    public var updatePhoneToken: String

    /// Lifetime of the token in seconds
    ///
    /// Example: `60`.
    public var tokenExpiresIn: Double

    public init(
        updatePhoneToken: String,
        tokenExpiresIn: Double
    ) {
        self.updatePhoneToken = updatePhoneToken
        self.tokenExpiresIn = tokenExpiresIn
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        updatePhoneToken = try fields.decode("updatePhoneToken")
        tokenExpiresIn = try fields.decode("tokenExpiresIn")
    }
}
