internal import DocsRuntime
public import GenAuth

extension VerifyDeleteAccountRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            verifyMethod: .phonePasscode,
            phonePassCodePayload: .sample,
            emailPassCodePayload: .sample,
            passwordPayload: .sample
        )
    }
}

extension VerifyDeleteAccountRequestDataDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            deleteAccountToken: "example-delete-account-token",
            tokenExpiresIn: 60
        )
    }
}

extension VerifyResetPasswordRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            verifyMethod: .emailPasscode,
            phonePassCodePayload: .sample,
            emailPassCodePayload: .sample
        )
    }
}

extension VerifyUpdateEmailRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            verifyMethod: .emailPasscode,
            emailPassCodePayload: .sample
        )
    }
}

extension VerifyUpdateEmailRequestData {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            updateEmailToken: "example-update-email-token",
            tokenExpiresIn: 60
        )
    }
}

extension VerifyUpdatePhoneRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            verifyMethod: .phonePasscode,
            phonePassCodePayload: .sample
        )
    }
}

extension VerifyUpdatePhoneRequestData {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            updatePhoneToken: "example-update-phone-token",
            tokenExpiresIn: 60
        )
    }
}
