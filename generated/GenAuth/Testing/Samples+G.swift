internal import DocsRuntime
public import GenAuth

extension GeneQRCodeDataDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            qrcodeId: "example-qrcode-id",
            url: "https://example.com/qrcode.png",
            customLogoUrl: "https://example.com/logo.svg"
        )
    }
}

extension GeneQRCodeRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            type: .mobileApp,
            extIdpConnId: "62eb7ed1f04xxxxc6955b329",
            customData: ["school": "Example University"],
            context: ["source": "utm"],
            autoMergeQrCode: false
        )
    }
}

extension GeoIp {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            location: .sample,
            country_name: "United States",
            country_code2: "US",
            country_code3: "USA",
            region_name: "California",
            region_code: "CA",
            city_name: "San Francisco",
            continent_code: "NA",
            timezone: "America/Los_Angeles"
        )
    }
}

extension GeoIpLocation {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            lon: -122.4194,
            lat: 37.7749
        )
    }
}

extension GetDepartmentListRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            page: 1,
            limit: 10,
            withCustomData: true,
            sortBy: .joinDepartmentAt,
            orderBy: .desc
        )
    }
}

extension GetLoginHistoryRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            appId: "6342b8537axxxx047d314109",
            clientIp: "127.0.0.1",
            success: true,
            start: 1660828100000,
            end: 1660828100000,
            page: 1,
            limit: 10
        )
    }
}

extension GetMfaInfoDataDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            mfaToken: "example-mfa-token",
            mfaPhone: "188xxxx8888",
            mfaPhoneCountryCode: "+86",
            mfaEmail: "test@example.com",
            nickname: "Alex",
            username: "alex",
            phone: "188xxxx8888",
            phoneCountryCode: "+86",
            faceMfaEnabled: false,
            totpMfaEnabled: false,
            applicationMfa: [.sample]
        )
    }
}

extension GetOtpSecretByUserRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetProfileRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            withCustomData: true,
            withIdentities: true,
            withDepartmentIds: true
        )
    }
}

extension GetRoleListRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            namespace: "default"
        )
    }
}

extension GetSecurityInfoDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            passwordSecurityLevel: 1,
            mfaEnrolled: true,
            passwordSet: true,
            emailBinded: true,
            phoneBinded: true,
            securityScore: 80
        )
    }
}

extension GetUserAccessibleAppsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserAuthorizedAppsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserAuthorizedResourcesRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId,
            namespace: "default",
            resourceType: .api
        )
    }
}

extension GetUserBatchRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIds: ["6229ffaxxxxxxxxcade3e3d9", "6229ffaxxxxxxxxcade3e3d0"],
            userIdType: .userId,
            withCustomData: true,
            flatCustomData: false,
            withIdentities: true,
            withDepartmentIds: true
        )
    }
}

extension GetUserDepartmentsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId,
            page: 1,
            limit: 10,
            withCustomData: true,
            withDepartmentPaths: true,
            sortBy: .joinDepartmentAt,
            orderBy: .desc
        )
    }
}

extension GetUserGroupsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserIdentitiesRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserLoggedinAppsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserLoggedinIdentitiesRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserLoginHistoryRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId,
            appId: "6342b8537axxxx047d314109",
            clientIp: "127.0.0.1",
            start: 1647360000000,
            end: 1648051199000,
            page: 1,
            limit: 10
        )
    }
}

extension GetUserMfaInfoRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserMfaStatusRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserPrincipalAuthenticationInfoRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId
        )
    }
}

extension GetUserRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId,
            flatCustomData: false,
            withCustomData: true,
            withPost: true,
            withIdentities: true,
            withDepartmentIds: true
        )
    }
}

extension GetUserRolesRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            userIdType: .userId,
            namespace: "default"
        )
    }
}

extension GroupDto {
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

extension GroupPagingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            totalCount: 1,
            list: [.sample]
        )
    }
}
