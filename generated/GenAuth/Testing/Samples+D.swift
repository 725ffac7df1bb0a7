internal import DocsRuntime
public import GenAuth

extension DeleteAccountByEmailPassCodeDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            email: "test@example.com",
            passCode: "123456"
        )
    }
}

extension DeleteAccountByPasswordDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            password: "example-password",
            passwordEncryptType: .sm2
        )
    }
}

extension DeleteAccountByPhonePassCodeDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            phoneNumber: "188xxxx8888",
            passCode: "123456",
            phoneCountryCode: "+86"
        )
    }
}

extension DeleteAccountRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            deleteAccountToken: "example-delete-account-token"
        )
    }
}

extension DeleteUsersBatchOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIdType: .userId
        )
    }
}

extension DeleteUsersBatchRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIds: ["6229ffaxxxxxxxxcade3e3d9", "6229ffaxxxxxxxxcade3e3d0"],
            options: .sample
        )
    }
}

extension DepartmentI18nDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            name: .sample
        )
    }
}

extension DeviceInfo {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            deviceId: "example-device-id",
            name: "Alex's phone",
            version: "Android 14",
            type: .browser,
            mod: "Example One",
            os: "Android",
            status: .activated,
            userAgent: "Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36"
        )
    }
}
