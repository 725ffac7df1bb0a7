internal import DocsRuntime
public import GenAuth

extension SendCreateAccountNotificationDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            sendEmailNotification: false,
            sendPhoneNotification: false,
            appId: "6342b8537axxxx047d314109"
        )
    }
}

extension SendEmailRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            email: "test@example.com",
            channel: .channelLogin
        )
    }
}

extension SendResetPasswordNotificationDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            sendDefaultEmailNotification: false,
            sendDefaultPhoneNotification: false,
            inputSendEmailNotification: "test@example.com",
            inputSendPhoneNotification: "188xxxx8888",
            appId: "6342b8537axxxx047d314109"
        )
    }
}

extension SendSmsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            phoneNumber: "188xxxx8888",
            channel: .channelLogin,
            phoneCountryCode: "+86"
        )
    }
}

extension SetUserDepartmentDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            departmentId: "60b49eb83fd80adb96f26e68",
            isLeader: true,
            isMainDepartment: true
        )
    }
}

extension SetUserDepartmentsOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIdType: .userId
        )
    }
}

extension SetUserDepartmentsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            departments: [.sample],
            options: .sample
        )
    }
}

extension SignInByAdPayloadDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            password: "example-password",
            sAMAccountName: "alex"
        )
    }
}

extension SignInByCredentialsRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            connection: .password,
            passwordPayload: .sample,
            passCodePayload: .sample,
            adPayload: .sample,
            ldapPayload: .sample,
            options: .sample,
            client_id: "6342b8537axxxx047d314109",
            client_secret: "example-client-secret"
        )
    }
}

extension SignInByLdapPayloadDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            password: "example-password",
            sAMAccountName: "alex"
        )
    }
}

extension SignInByPassCodePayloadDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            passCode: "123456",
            email: "test@example.com",
            phone: "188xxxx8888",
            phoneCountryCode: "+86"
        )
    }
}

extension SignInByPasswordPayloadDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            password: "example-password",
            account: "alex",
            email: "test@example.com",
            username: "alex",
            phone: "188xxxx8888"
        )
    }
}

extension SignInOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            scope: "openid profile",
            clientIp: "192.168.0.1",
            context: ["source": "utm"],
            tenantId: "625783d6xxxxxxxxddddd98c",
            customData: ["school": "Example University", "age": 22],
            autoRegister: false,
            captchaCode: "a8nz",
            passwordEncryptType: .sm2
        )
    }
}

extension SortingDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            field: .createdAt,
            order: .desc
        )
    }
}

extension SystemInfoResp {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            rsa: .sample,
            sm2: .sample,
            version: .sample,
            publicIps: ["string"]
        )
    }
}

extension SystmeInfoRSAConfig {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            publicKey: "xxxxxxxxxxxxxxxxxxxxxx"
        )
    }
}

extension SystmeInfoSM2Config {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            publicKey: "xxxxxxxxxxxxxxxxxxxxxx"
        )
    }
}

extension SystmeInfoVersion {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            server: "2.0.0",
            console: "2.0.0",
            login: "2.0.0"
        )
    }
}
