internal import DocsRuntime
public import GenAuth

extension ChangeQRCodeStatusRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            qrcodeId: "example-qrcode-id",
            action: .confirm
        )
    }
}

extension CheckQRCodeStatusDataDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            status: .pending,
            ticket: "example-ticket",
            briefUserInfo: .sample,
            tokenSet: .sample
        )
    }
}

extension CheckQRCodeStatusRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            qrcodeId: "example-qrcode-id"
        )
    }
}

extension CheckSessionStatusDataDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            active: true
        )
    }
}

extension CheckSessionStatusRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            appId: "6342b8537axxxx047d314109"
        )
    }
}

extension CountryDetailInfo {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            alpha2: "US",
            alpha3: "USA",
            phoneCountryCode: "+1",
            flag: "🇺🇸",
            name: .sample
        )
    }
}

extension CreateIdentityDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            extIdpId: "6076bacxxxxxxxxd80d993b5",
            provider: .oidc,
            type: "openid",
            userIdInIdp: "example-open-id",
            userInfoInIdp: ["nickname": "Alex"],
            accessToken: "example-access-token",
            refreshToken: "example-refresh-token",
            originConnIds: ["605492ac41xxxxe0362f0707"]
        )
    }
}

extension CreateUserInfoDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            status: .suspended,
            email: "test@example.com",
            phone: "188xxxx8888",
            phoneCountryCode: "+86",
            username: "alex",
            externalId: "10010",
            name: "Alex Example",
            nickname: "Alex",
            photo: "https://example.com/avatar.png",
            gender: .m,
            emailVerified: true,
            phoneVerified: true,
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
            password: "example-password",
            salt: "example-salt",
            tenantIds: ["63f867961cxxxx41e7ccb582", "63bea7828f4xxxxbfa80df93"],
            otp: .sample,
            departmentIds: ["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"],
            customData: ["school": "Example University", "age": 22],
            metadataSource: ["school": "Example University", "age": 22],
            identities: [.sample],
            identityNumber: "xxxxxxxxxxxxxx1234"
        )
    }
}

extension CreateUserOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            keepPassword: true,
            autoGeneratePassword: true,
            resetPasswordOnFirstLogin: true,
            departmentIdType: .departmentId,
            sendNotification: .sample,
            passwordEncryptType: .sm2
        )
    }
}

extension CreateUserOtpDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            secret: "EXAMPLEOTPSECRET",
            recoveryCode: "xxxx-xxxx-xxxx-xxxx"
        )
    }
}

extension CreateUserRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            status: .activated,
            email: "test@example.com",
            phone: "188xxxx8888",
            phoneCountryCode: "+86",
            username: "alex",
            externalId: "10010",
            name: "Alex Example",
            nickname: "Alex",
            photo: "https://example.com/avatar.png",
            gender: .m,
            emailVerified: true,
            phoneVerified: true,
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
            password: "example-password",
            salt: "example-salt",
            tenantIds: ["63f867961cxxxx41e7ccb582", "63bea7828f4xxxxbfa80df93"],
            otp: .sample,
            departmentIds: ["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"],
            customData: ["school": "Example University", "age": 22],
            metadataSource: ["school": "Example University", "age": 22],
            identities: [.sample],
            identityNumber: "xxxxxxxxxxxxxx1234",
            options: .sample
        )
    }
}

extension CreateUsersBatchRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            list: [.sample],
            options: .sample
        )
    }
}
