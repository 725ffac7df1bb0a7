internal import DocsRuntime
public import GenAuth

extension UnbindEmailRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            passCode: "123456"
        )
    }
}

extension UnbindPhoneRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            passCode: "123456"
        )
    }
}

extension UnbindRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            deviceId: "example-device-id"
        )
    }
}

extension UpdateEmailByEmailPassCodeDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            newEmail: "new@example.com",
            newEmailPassCode: "123456",
            oldEmail: "old@example.com",
            oldEmailPassCode: "123456"
        )
    }
}

extension UpdateEmailRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            updateEmailToken: "example-update-email-token"
        )
    }
}

extension UpdatePasswordRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            newPassword: "example-new-password",
            oldPassword: "example-password",
            passwordEncryptType: .value(.noneValue)
        )
    }
}

extension UpdatePhoneByPhonePassCodeDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            newPhoneNumber: "188xxxx8888",
            newPhonePassCode: "123456",
            newPhoneCountryCode: "+86",
            oldPhoneNumber: "188xxxx8888",
            oldPhonePassCode: "123456",
            oldPhoneCountryCode: "+86"
        )
    }
}

extension UpdatePhoneRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            updatePhoneToken: "example-update-phone-token"
        )
    }
}

extension UpdateProfileRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            name: "Alex Example",
            nickname: "Alex",
            photo: "https://example.com/avatar.png",
            externalId: "10010",
            birthdate: "2022-06-03",
            country: "US",
            province: "CA",
            city: "San Francisco",
            address: "1 Example Street, San Francisco",
            streetAddress: "1 Example Street",
            postalCode: "94105",
            gender: .value(.m),
            username: "alex",
            company: "Example Ltd",
            customData: .value(["school": "Example University", "age": 22]),
            identityNumber: "xxxxxxxxxxxxxx1234"
        )
    }
}

extension UpdateUserBatchOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            resetPasswordOnNextLogin: true,
            passwordEncryptType: .sm2,
            autoGeneratePassword: true,
            sendPasswordResetedNotification: .sample
        )
    }
}

extension UpdateUserBatchRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            list: [.sample],
            options: .sample
        )
    }
}

extension UpdateUserInfoDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            phoneCountryCode: "+86",
            name: "Alex Example",
            nickname: "Alex",
            photo: "https://example.com/avatar.png",
            externalId: "10010",
            status: .value(.suspended),
            emailVerified: .value(true),
            phoneVerified: .value(true),
            birthdate: "2022-06-03",
            country: "US",
            province: "CA",
            city: "San Francisco",
            address: "1 Example Street, San Francisco",
            streetAddress: "1 Example Street",
            postalCode: "94105",
            gender: .value(.m),
            username: "alex",
            email: "test@example.com",
            phone: "188xxxx8888",
            password: "example-password",
            company: "Example Ltd",
            browser: "Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36",
            device: "Android",
            givenName: "Alex",
            familyName: "Example",
            middleName: "Jamie",
            profile: "alex",
            preferredUsername: "alex",
            website: "https://example.com/alex",
            zoneinfo: "GMT-08:00",
            locale: "en",
            formatted: "1 Example Street, San Francisco, CA 94105",
            region: "California",
            identityNumber: "xxxxxxxxxxxxxx1234",
            customData: .value(["school": "Example University", "age": 22]),
            metadata: .value(["school": "Example University", "age": 22])
        )
    }
}

extension UpdateUserOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIdType: .userId,
            resetPasswordOnFirstLogin: true,
            resetPasswordOnNextLogin: true,
            passwordEncryptType: .sm2,
            autoGeneratePassword: true,
            sendPasswordResetedNotification: .sample
        )
    }
}

extension UpdateUserRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            phoneCountryCode: "+86",
            name: "Alex Example",
            nickname: "Alex",
            photo: "https://example.com/avatar.png",
            externalId: "10010",
            status: .value(.activated),
            emailVerified: .value(true),
            phoneVerified: .value(true),
            birthdate: "2022-06-03",
            country: "US",
            province: "CA",
            city: "San Francisco",
            address: "1 Example Street, San Francisco",
            streetAddress: "1 Example Street",
            postalCode: "94105",
            gender: .value(.m),
            username: "alex",
            email: "test@example.com",
            phone: "188xxxx8888",
            password: "example-password",
            company: "Example Ltd",
            browser: "Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36",
            device: "Android",
            givenName: "Alex",
            familyName: "Example",
            middleName: "Jamie",
            profile: "alex",
            preferredUsername: "alex",
            website: "https://example.com/alex",
            zoneinfo: "GMT-08:00",
            locale: "en",
            formatted: "1 Example Street, San Francisco, CA 94105",
            region: "California",
            identityNumber: "xxxxxxxxxxxxxx1234",
            customData: .value(["school": "Example University", "age": 22]),
            metadata: .value(["school": "Example University", "age": 22]),
            options: .sample
        )
    }
}

extension UserDepartmentPagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}

extension UserDepartmentRespDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            organizationCode: "example",
            departmentId: "60b49eb83fd80adb96f26e68",
            isRoot: false,
            createdAt: "2022-07-03T02:20:30.000Z",
            name: "Research",
            description: "Research department",
            openDepartmentId: "ou_7dab8a3d3cdccxxxxxx777c7ad535d62",
            isLeader: true,
            code: "6229c4deb3e4d8a20b6021ff",
            isMainDepartment: true,
            joinedAt: "2022-07-03T02:20:30.000Z",
            isVirtualNode: false,
            i18n: .sample,
            customData: ["icon": "https://example.com/logo.png"],
            departmentIdPath: ["parentId1", "parentId2"],
            departmentCodePath: ["parentCode1", "parentCode2"],
            departmentNamePath: ["parentName1", "parentName2"]
        )
    }
}

extension UserDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            createdAt: "2022-07-03T02:20:30.000Z",
            updatedAt: "2022-07-03T02:20:30.000Z",
            status: .suspended,
            workStatus: .closed,
            externalId: "10010",
            email: "test@example.com",
            phone: "188xxxx8888",
            phoneCountryCode: "+86",
            username: "alex",
            name: "Alex Example",
            nickname: "Alex",
            photo: "https://example.com/avatar.png",
            loginsCount: 3,
            lastLogin: "2022-07-03T02:20:30.000Z",
            lastIp: "127.0.0.1",
            gender: .m,
            emailVerified: true,
            phoneVerified: true,
            passwordLastSetAt: "2022-07-03T02:20:30.000Z",
            birthdate: "2022-06-03",
            country: "US",
            province: "CA",
            city: "San Francisco",
            address: "1 Example Street, San Francisco",
            streetAddress: "1 Example Street",
            postalCode: "94105",
            company: "Example Ltd",
            browser: "Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36",
            device: "Android",
            givenName: "Alex",
            familyName: "Example",
            middleName: "Jamie",
            profile: "alex",
            preferredUsername: "alex",
            website: "https://example.com/alex",
            zoneinfo: "GMT-08:00",
            locale: "en",
            formatted: "1 Example Street, San Francisco, CA 94105",
            region: "California",
            userSourceType: .excel,
            userSourceId: "string",
            lastLoginApp: "string",
            mainDepartmentId: "string",
            lastMfaTime: "string",
            passwordSecurityLevel: 1,
            resetPasswordOnNextLogin: true,
            registerSource: ["string"],
            departmentIds: ["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"],
            identities: [.sample],
            identityNumber: "xxxxxxxxxxxxxx1234",
            customData: ["school": "Example University", "age": 22],
            postIdList: ["string"],
            statusChangedAt: "2022-07-03T02:20:30.000Z",
            tenantId: "string"
        )
    }
}

extension UserLoggedInAppsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            appId: "6342b8537axxxx047d314109",
            appName: "Example App",
            appLogo: "https://example.com/logo.png",
            appLoginUrl: "https://example.com/login"
        )
    }
}

extension UserLoggedInIdentitiesDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            identityId: "62299d8b866d2dab79a89dc4",
            idpName: "WeChat",
            idpNameEn: "wechat",
            idpLogo: "https://example.com/logo.png",
            idpId: "62299d8b866d2dab79a89dc4"
        )
    }
}

extension UserLoginHistoryDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            appId: "6342b8537axxxx047d314109",
            appName: "Example App",
            appLogo: "https://example.com/logo.png",
            appLoginUrl: "https://example.com/login",
            clientIp: "127.0.0.1",
            userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/120.0 Safari/537.36",
            time: "2022-07-03T02:20:30.000Z"
        )
    }
}

extension UserLoginHistoryPagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}

extension UserMfaRespDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totpStatus: "enabled",
            faceMfaStatus: "disabled",
            smsMfaStatus: "enabled",
            emailMfaStatus: "enabled"
        )
    }
}

extension UserPagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}

extension UserTenantListDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            tenantId: "625783d6xxxxxxxxddddd98c",
            tenantName: "Example Tenant",
            joinAt: "2022-07-03T02:20:30.000Z"
        )
    }
}
