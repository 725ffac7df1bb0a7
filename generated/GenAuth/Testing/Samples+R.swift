internal import DocsRuntime
public import GenAuth

extension ResGroupDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            id: "60b49eb83fd80adb96f26e68",
            code: "developer",
            name: "Developers",
            description: "Everyone who writes code",
            type: "static",
            metadataSource: [],
            members: [.sample]
        )
    }
}

extension ResetPasswordByEmailPassCodeDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            email: "test@example.com",
            passCode: "123456"
        )
    }
}

extension ResetPasswordByPhonePassCodeDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            phoneNumber: "188xxxx8888",
            passCode: "123456",
            phoneCountryCode: "+86"
        )
    }
}

extension ResetPasswordRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            passwordResetToken: "example-password-reset-token",
            password: "example-password",
            passwordEncryptType: .noneValue
        )
    }
}

extension ResetPasswordVerify {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            passwordResetToken: "example-password-reset-token",
            tokenExpiresIn: 60
        )
    }
}

extension ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIdType: .userId
        )
    }
}

extension ResetUserPrincipalAuthenticationInfoRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            options: .sample
        )
    }
}

extension ResignUserBatchRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIds: ["6229ffaxxxxxxxxcade3e3d9"],
            userIdType: .userId
        )
    }
}

extension ResignUserDataDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            success: true
        )
    }
}

extension ResignUserRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension RevokeRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            deviceId: "example-device-id"
        )
    }
}

extension RoleDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            id: "60b49eb83fd80adb96f26e68",
            code: "role1",
            name: "role1",
            description: "Maintains the articles",
            namespace: "default",
            namespaceName: "Default space",
            status: "ENABLE",
            disableTime: 1669881887852
        )
    }
}

extension RolePagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}
