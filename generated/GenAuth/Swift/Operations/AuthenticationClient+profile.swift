public import DocsRuntime

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

/// The parameters of bindEmail.
public struct BindEmailRequest: Sendable, Encodable {
    /// Email address to bind; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String

    /// Code sent to the address.
    /// Works once and for a limited time
    ///
    /// Example: `123456`.
    public var passCode: String

    public init(
        email: String,
        passCode: String
    ) {
        self.email = email
        self.passCode = passCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(email, "email")
        try fields.encode(passCode, "passCode")
    }
}

/// The parameters of bindPhone.
public struct BindPhoneRequest: Sendable, Encodable {
    /// Phone number to bind, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var phoneNumber: String

    /// Code sent to the number.
    /// Works once and for a limited time
    ///
    /// Example: `123456`.
    public var passCode: String

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    public init(
        phoneNumber: String,
        passCode: String,
        phoneCountryCode: String? = nil
    ) {
        self.phoneNumber = phoneNumber
        self.passCode = passCode
        self.phoneCountryCode = phoneCountryCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(phoneNumber, "phoneNumber")
        try fields.encode(passCode, "passCode")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
    }
}

/// The parameters of deleteAccount.
public struct DeleteAccountRequest: Sendable, Encodable {
    /// Token returned by verify-delete-account-request
    ///
    /// Example: `example-delete-account-token`.
    public var deleteAccountToken: String

    public init(
        deleteAccountToken: String
    ) {
        self.deleteAccountToken = deleteAccountToken
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(deleteAccountToken, "deleteAccountToken")
    }
}

/// The parameters of getProfile.
public struct GetProfileRequest: Sendable, Encodable {
    /// Whether to return custom fields
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withCustomData: Bool?

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
        withCustomData: Bool? = nil,
        withIdentities: Bool? = nil,
        withDepartmentIds: Bool? = nil
    ) {
        self.withCustomData = withCustomData
        self.withIdentities = withIdentities
        self.withDepartmentIds = withDepartmentIds
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(withIdentities, "withIdentities")
        try fields.encodeIfPresent(withDepartmentIds, "withDepartmentIds")
    }
}

/// The parameters of resetPassword.
public struct ResetPasswordRequest: Sendable, Encodable {
    /// Token returned by verify-reset-password-request
    ///
    /// Example: `example-password-reset-token`.
    public var passwordResetToken: String

    /// New password
    ///
    /// Example: `example-password`.
    public var password: String

    /// How the password in this request is encrypted: ``PasswordEncryptType``.
    ///
    /// Default: `none`.
    /// Example: `none`.
    public var passwordEncryptType: PasswordEncryptType?

    public init(
        passwordResetToken: String,
        password: String,
        passwordEncryptType: PasswordEncryptType? = nil
    ) {
        self.passwordResetToken = passwordResetToken
        self.password = password
        self.passwordEncryptType = passwordEncryptType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(passwordResetToken, "passwordResetToken")
        try fields.encode(password, "password")
        try fields.encodeIfPresent(passwordEncryptType, "passwordEncryptType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias PasswordEncryptType = OpenEnum<PasswordEncryptTypeValues>

    /// Tells the values of ``PasswordEncryptType`` from those of other enums.
    public enum PasswordEncryptTypeValues {}
}

extension OpenEnum where Values == ResetPasswordRequest.PasswordEncryptTypeValues {
    /// encrypted by SM2 with the public key of the service
    public static var sm2: Self { Self(rawValue: "sm2") }

    /// encrypted by RSA256 with the public key of the service
    public static var rsa: Self { Self(rawValue: "rsa") }

    /// not encrypted
    public static var noneValue: Self { Self(rawValue: "none") }
}

/// The parameters of unbindEmail.
public struct UnbindEmailRequest: Sendable, Encodable {
    /// Code sent to the bound address by the send-email operation
    ///
    /// Example: `123456`.
    public var passCode: String

    public init(
        passCode: String
    ) {
        self.passCode = passCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(passCode, "passCode")
    }
}

/// The parameters of unbindPhone.
public struct UnbindPhoneRequest: Sendable, Encodable {
    /// Code sent to the bound number by the send-sms operation
    ///
    /// Example: `123456`.
    public var passCode: String

    public init(
        passCode: String
    ) {
        self.passCode = passCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(passCode, "passCode")
    }
}

/// The parameters of updateEmail.
public struct UpdateEmailRequest: Sendable, Encodable {
    /// Token returned by verify-update-email-request
    ///
    /// Example: `example-update-email-token`.
    public var updateEmailToken: String

    public init(
        updateEmailToken: String
    ) {
        self.updateEmailToken = updateEmailToken
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(updateEmailToken, "updateEmailToken")
    }
}

/// The parameters of updatePassword.
public struct UpdatePasswordRequest: Sendable, Encodable {
    /// New password
    ///
    /// Example: `example-new-password`.
    public var newPassword: String

    /// Present password.
    /// Required if one is set
    ///
    /// Example: `example-password`.
    public var oldPassword: Nullable<String>

    /// How the password in this request is encrypted: ``PasswordEncryptType``.
    ///
    /// Default: `none`.
    /// Example: `none`.
    public var passwordEncryptType: Nullable<PasswordEncryptType>

    public init(
        newPassword: String,
        oldPassword: Nullable<String> = .absent,
        passwordEncryptType: Nullable<PasswordEncryptType> = .absent
    ) {
        self.newPassword = newPassword
        self.oldPassword = oldPassword
        self.passwordEncryptType = passwordEncryptType
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(newPassword, "newPassword")
        try fields.encodeIfPresent(oldPassword, "oldPassword")
        try fields.encodeIfPresent(passwordEncryptType, "passwordEncryptType")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias PasswordEncryptType = OpenEnum<PasswordEncryptTypeValues>

    /// Tells the values of ``PasswordEncryptType`` from those of other enums.
    public enum PasswordEncryptTypeValues {}
}

extension OpenEnum where Values == UpdatePasswordRequest.PasswordEncryptTypeValues {
    /// encrypted by SM2 with the public key of the service
    public static var sm2: Self { Self(rawValue: "sm2") }

    /// encrypted by RSA256 with the public key of the service
    public static var rsa: Self { Self(rawValue: "rsa") }

    /// not encrypted
    public static var noneValue: Self { Self(rawValue: "none") }
}

/// The parameters of updatePhone.
public struct UpdatePhoneRequest: Sendable, Encodable {
    /// Token returned by verify-update-phone-request
    ///
    /// Example: `example-update-phone-token`.
    public var updatePhoneToken: String

    public init(
        updatePhoneToken: String
    ) {
        self.updatePhoneToken = updatePhoneToken
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(updatePhoneToken, "updatePhoneToken")
    }
}

/// The parameters of updateProfile.
public struct UpdateProfileRequest: Sendable, Encodable {
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

    /// Company the user belongs to
    ///
    /// Example: `Example Ltd`.
    public var company: Nullable<String>

    /// Custom fields.
    /// Every key has to be defined in the user pool beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var customData: Nullable<[String: JSONValue]>

    /// Number of the user's identity card
    ///
    /// Example: `xxxxxxxxxxxxxx1234`.
    public var identityNumber: Nullable<String>

    public init(
        name: Nullable<String> = .absent,
        nickname: Nullable<String> = .absent,
        photo: Nullable<String> = .absent,
        externalId: Nullable<String> = .absent,
        birthdate: Nullable<String> = .absent,
        country: Nullable<String> = .absent,
        province: Nullable<String> = .absent,
        city: Nullable<String> = .absent,
        address: Nullable<String> = .absent,
        streetAddress: Nullable<String> = .absent,
        postalCode: Nullable<String> = .absent,
        gender: Nullable<Gender> = .absent,
        username: Nullable<String> = .absent,
        company: Nullable<String> = .absent,
        customData: Nullable<[String: JSONValue]> = .absent,
        identityNumber: Nullable<String> = .absent
    ) {
        self.name = name
        self.nickname = nickname
        self.photo = photo
        self.externalId = externalId
        self.birthdate = birthdate
        self.country = country
        self.province = province
        self.city = city
        self.address = address
        self.streetAddress = streetAddress
        self.postalCode = postalCode
        self.gender = gender
        self.username = username
        self.company = company
        self.customData = customData
        self.identityNumber = identityNumber
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(name, "name")
        try fields.encodeIfPresent(nickname, "nickname")
        try fields.encodeIfPresent(photo, "photo")
        try fields.encodeIfPresent(externalId, "externalId")
        try fields.encodeIfPresent(birthdate, "birthdate")
        try fields.encodeIfPresent(country, "country")
        try fields.encodeIfPresent(province, "province")
        try fields.encodeIfPresent(city, "city")
        try fields.encodeIfPresent(address, "address")
        try fields.encodeIfPresent(streetAddress, "streetAddress")
        try fields.encodeIfPresent(postalCode, "postalCode")
        try fields.encodeIfPresent(gender, "gender")
        try fields.encodeIfPresent(username, "username")
        try fields.encodeIfPresent(company, "company")
        try fields.encodeIfPresent(customData, "customData")
        try fields.encodeIfPresent(identityNumber, "identityNumber")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Gender = OpenEnum<GenderValues>

    /// Tells the values of ``Gender`` from those of other enums.
    public enum GenderValues {}
}

extension OpenEnum where Values == UpdateProfileRequest.GenderValues {
    /// male
    public static var m: Self { Self(rawValue: "M") }

    /// female
    public static var f: Self { Self(rawValue: "F") }

    /// unknown
    public static var u: Self { Self(rawValue: "U") }
}

/// The parameters of verifyDeleteAccountRequest.
public struct VerifyDeleteAccountRequest: Sendable, Encodable {
    /// How the user proves who they are: ``VerifyMethod``.
    ///
    /// Example: `PHONE_PASSCODE`.
    public var verifyMethod: VerifyMethod

    /// Phone number and code, for `PHONE_PASSCODE`
    ///
    /// Example: `{"passCode":"123456","phoneNumber":"188xxxx8888"}`.
    public var phonePassCodePayload: DeleteAccountByPhonePassCodeDto?

    /// Email address and code, for `EMAIL_PASSCODE`
    ///
    /// Example: `{"email":"test@example.com","passCode":"123456"}`.
    public var emailPassCodePayload: DeleteAccountByEmailPassCodeDto?

    /// Password, for `PASSWORD`
    ///
    /// Example: `{"password":"example-password"}`.
    public var passwordPayload: DeleteAccountByPasswordDto?

    public init(
        verifyMethod: VerifyMethod,
        phonePassCodePayload: DeleteAccountByPhonePassCodeDto? = nil,
        emailPassCodePayload: DeleteAccountByEmailPassCodeDto? = nil,
        passwordPayload: DeleteAccountByPasswordDto? = nil
    ) {
        self.verifyMethod = verifyMethod
        self.phonePassCodePayload = phonePassCodePayload
        self.emailPassCodePayload = emailPassCodePayload
        self.passwordPayload = passwordPayload
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(verifyMethod, "verifyMethod")
        try fields.encodeIfPresent(phonePassCodePayload, "phonePassCodePayload")
        try fields.encodeIfPresent(emailPassCodePayload, "emailPassCodePayload")
        try fields.encodeIfPresent(passwordPayload, "passwordPayload")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias VerifyMethod = OpenEnum<VerifyMethodValues>

    /// Tells the values of ``VerifyMethod`` from those of other enums.
    public enum VerifyMethodValues {}
}

extension OpenEnum where Values == VerifyDeleteAccountRequest.VerifyMethodValues {
    /// code sent by text message
    public static var phonePasscode: Self { Self(rawValue: "PHONE_PASSCODE") }

    /// code sent by email
    public static var emailPasscode: Self { Self(rawValue: "EMAIL_PASSCODE") }

    /// password, for accounts without phone number and email address
    public static var password: Self { Self(rawValue: "PASSWORD") }
}

/// The parameters of verifyResetPasswordRequest.
public struct VerifyResetPasswordRequest: Sendable, Encodable {
    /// How the user proves who they are: ``VerifyMethod``.
    ///
    /// Example: `EMAIL_PASSCODE`.
    public var verifyMethod: VerifyMethod

    /// Phone number and code, for `PHONE_PASSCODE`
    ///
    /// Example: `{"passCode":"123456","phoneNumber":"188xxxx8888"}`.
    public var phonePassCodePayload: ResetPasswordByPhonePassCodeDto?

    /// Email address and code, for `EMAIL_PASSCODE`
    ///
    /// Example: `{"email":"test@example.com","passCode":"123456"}`.
    public var emailPassCodePayload: ResetPasswordByEmailPassCodeDto?

    public init(
        verifyMethod: VerifyMethod,
        phonePassCodePayload: ResetPasswordByPhonePassCodeDto? = nil,
        emailPassCodePayload: ResetPasswordByEmailPassCodeDto? = nil
    ) {
        self.verifyMethod = verifyMethod
        self.phonePassCodePayload = phonePassCodePayload
        self.emailPassCodePayload = emailPassCodePayload
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(verifyMethod, "verifyMethod")
        try fields.encodeIfPresent(phonePassCodePayload, "phonePassCodePayload")
        try fields.encodeIfPresent(emailPassCodePayload, "emailPassCodePayload")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias VerifyMethod = OpenEnum<VerifyMethodValues>

    /// Tells the values of ``VerifyMethod`` from those of other enums.
    public enum VerifyMethodValues {}
}

extension OpenEnum where Values == VerifyResetPasswordRequest.VerifyMethodValues {
    /// code sent by email
    public static var emailPasscode: Self { Self(rawValue: "EMAIL_PASSCODE") }

    /// code sent by text message
    public static var phonePasscode: Self { Self(rawValue: "PHONE_PASSCODE") }
}

/// The parameters of verifyUpdateEmailRequest.
public struct VerifyUpdateEmailRequest: Sendable, Encodable {
    /// How the change is verified: ``VerifyMethod``.
    ///
    /// Example: `EMAIL_PASSCODE`.
    public var verifyMethod: VerifyMethod

    /// Addresses and the codes sent to them
    ///
    /// Example: `{"newEmail":"new@example.com","newEmailPassCode":"123456"}`.
    public var emailPassCodePayload: UpdateEmailByEmailPassCodeDto

    public init(
        verifyMethod: VerifyMethod,
        emailPassCodePayload: UpdateEmailByEmailPassCodeDto
    ) {
        self.verifyMethod = verifyMethod
        self.emailPassCodePayload = emailPassCodePayload
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(verifyMethod, "verifyMethod")
        try fields.encode(emailPassCodePayload, "emailPassCodePayload")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias VerifyMethod = OpenEnum<VerifyMethodValues>

    /// Tells the values of ``VerifyMethod`` from those of other enums.
    public enum VerifyMethodValues {}
}

extension OpenEnum where Values == VerifyUpdateEmailRequest.VerifyMethodValues {
    /// code sent by email, the only way at present
    public static var emailPasscode: Self { Self(rawValue: "EMAIL_PASSCODE") }
}

/// The parameters of verifyUpdatePhoneRequest.
public struct VerifyUpdatePhoneRequest: Sendable, Encodable {
    /// How the change is verified: ``VerifyMethod``.
    ///
    /// Example: `PHONE_PASSCODE`.
    public var verifyMethod: VerifyMethod

    /// Numbers and the codes sent to them
    ///
    /// Example: `{"newPhoneNumber":"188xxxx8888","newPhonePassCode":"123456"}`.
    public var phonePassCodePayload: UpdatePhoneByPhonePassCodeDto

    public init(
        verifyMethod: VerifyMethod,
        phonePassCodePayload: UpdatePhoneByPhonePassCodeDto
    ) {
        self.verifyMethod = verifyMethod
        self.phonePassCodePayload = phonePassCodePayload
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(verifyMethod, "verifyMethod")
        try fields.encode(phonePassCodePayload, "phonePassCodePayload")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias VerifyMethod = OpenEnum<VerifyMethodValues>

    /// Tells the values of ``VerifyMethod`` from those of other enums.
    public enum VerifyMethodValues {}
}

extension OpenEnum where Values == VerifyUpdatePhoneRequest.VerifyMethodValues {
    /// code sent by text message, the only way at present
    public static var phonePasscode: Self { Self(rawValue: "PHONE_PASSCODE") }
}
