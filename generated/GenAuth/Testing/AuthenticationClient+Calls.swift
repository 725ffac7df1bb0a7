internal import DocsRuntime
public import GenAuth

/// Calls every operation of `AuthenticationClient` as the reference shows it.
public enum AuthenticationClientCalls {
    /// The calls by the names of their methods.
    public static let everyOperation: [String: @Sendable (AuthenticationClient) async throws -> Void] = [
        "bindEmail": bindEmailCall,
        "bindPhone": bindPhoneCall,
        "changeQRCodeStatus": changeQRCodeStatusCall,
        "checkQRCodeStatus": checkQRCodeStatusCall,
        "deleteAccount": deleteAccountCall,
        "exchangeTokenSetWithQRCodeTicket": exchangeTokenSetWithQRCodeTicketCall,
        "geneQRCode": geneQRCodeCall,
        "getAccessibleApps": getAccessibleAppsCall,
        "getCountryList": getCountryListCall,
        "getDepartmentList": getDepartmentListCall,
        "getGroupList": getGroupListCall,
        "getIdentities": getIdentitiesCall,
        "getLoggedInApps": getLoggedInAppsCall,
        "getLoginHistory": getLoginHistoryCall,
        "getProfile": getProfileCall,
        "getRoleList": getRoleListCall,
        "getSecurityLevel": getSecurityLevelCall,
        "getSystemInfo": getSystemInfoCall,
        "getTenantList": getTenantListCall,
        "list": listCall,
        "resetPassword": resetPasswordCall,
        "revoke": revokeCall,
        "sendEmail": sendEmailCall,
        "sendSms": sendSmsCall,
        "signInByCredentials": signInByCredentialsCall,
        "unbind": unbindCall,
        "unbindEmail": unbindEmailCall,
        "unbindPhone": unbindPhoneCall,
        "updateEmail": updateEmailCall,
        "updatePassword": updatePasswordCall,
        "updatePhone": updatePhoneCall,
        "updateProfile": updateProfileCall,
        "verifyDeleteAccountRequest": verifyDeleteAccountRequestCall,
        "verifyResetPasswordRequest": verifyResetPasswordRequestCall,
        "verifyUpdateEmailRequest": verifyUpdateEmailRequestCall,
        "verifyUpdatePhoneRequest": verifyUpdatePhoneRequestCall,
    ]

    @Sendable
    private static func bindEmailCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.bindEmail(.init(email: "test@example.com", passCode: "123456"))
    }

    @Sendable
    private static func bindPhoneCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.bindPhone(.init(phoneNumber: "188xxxx8888", passCode: "123456"))
    }

    @Sendable
    private static func changeQRCodeStatusCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.changeQRCodeStatus(.init(qrcodeId: "example-qrcode-id", action: .confirm))
    }

    @Sendable
    private static func checkQRCodeStatusCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.checkQRCodeStatus(.init(qrcodeId: "example-qrcode-id"))
    }

    @Sendable
    private static func deleteAccountCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.deleteAccount(
            .init(
                deleteAccountToken: "example-delete-account-token"
            )
        )
    }

    @Sendable
    private static func exchangeTokenSetWithQRCodeTicketCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.exchangeTokenSetWithQRCodeTicket(
            .init(
                ticket: "example-ticket"
            )
        )
    }

    @Sendable
    private static func geneQRCodeCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.geneQRCode(.init(type: .mobileApp))
    }

    @Sendable
    private static func getAccessibleAppsCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getAccessibleApps()
    }

    @Sendable
    private static func getCountryListCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getCountryList()
    }

    @Sendable
    private static func getDepartmentListCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getDepartmentList(
            .init(
                page: 1,
                limit: 10,
                withCustomData: true
            )
        )
    }

    @Sendable
    private static func getGroupListCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getGroupList()
    }

    @Sendable
    private static func getIdentitiesCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getIdentities()
    }

    @Sendable
    private static func getLoggedInAppsCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getLoggedInApps()
    }

    @Sendable
    private static func getLoginHistoryCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getLoginHistory(
            .init(
                appId: "6342b8537axxxx047d314109",
                clientIp: "127.0.0.1",
                success: true
            )
        )
    }

    @Sendable
    private static func getProfileCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getProfile(
            .init(
                withCustomData: true,
                withIdentities: true,
                withDepartmentIds: true
            )
        )
    }

    @Sendable
    private static func getRoleListCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getRoleList(.init(namespace: "default"))
    }

    @Sendable
    private static func getSecurityLevelCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getSecurityLevel()
    }

    @Sendable
    private static func getSystemInfoCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getSystemInfo()
    }

    @Sendable
    private static func getTenantListCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.getTenantList()
    }

    @Sendable
    private static func listCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.list(.init(page: 1, limit: 10))
    }

    @Sendable
    private static func resetPasswordCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.resetPassword(
            .init(
                passwordResetToken: "example-password-reset-token",
                password: "example-password"
            )
        )
    }

    @Sendable
    private static func revokeCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.revoke(.init(deviceId: "example-device-id"))
    }

    @Sendable
    private static func sendEmailCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.sendEmail(.init(email: "test@example.com", channel: .channelLogin))
    }

    @Sendable
    private static func sendSmsCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.sendSms(.init(phoneNumber: "188xxxx8888", channel: .channelLogin))
    }

    @Sendable
    private static func signInByCredentialsCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.signInByCredentials(.init(connection: .password))
    }

    @Sendable
    private static func unbindCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.unbind(.init(deviceId: "example-device-id"))
    }

    @Sendable
    private static func unbindEmailCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.unbindEmail(.init(passCode: "123456"))
    }

    @Sendable
    private static func unbindPhoneCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.unbindPhone(.init(passCode: "123456"))
    }

    @Sendable
    private static func updateEmailCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.updateEmail(.init(updateEmailToken: "example-update-email-token"))
    }

    @Sendable
    private static func updatePasswordCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.updatePassword(.init(newPassword: "example-new-password"))
    }

    @Sendable
    private static func updatePhoneCall(_ authentication: AuthenticationClient) async throws {
        try await authentication.updatePhone(.init(updatePhoneToken: "example-update-phone-token"))
    }

    @Sendable
    private static func updateProfileCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.updateProfile(
            .init(
                name: "Alex Example",
                nickname: "Alex",
                photo: "https://example.com/avatar.png"
            )
        )
    }

    @Sendable
    private static func verifyDeleteAccountRequestCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.verifyDeleteAccountRequest(
            .init(
                verifyMethod: .phonePasscode
            )
        )
    }

    @Sendable
    private static func verifyResetPasswordRequestCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.verifyResetPasswordRequest(
            .init(
                verifyMethod: .emailPasscode
            )
        )
    }

    @Sendable
    private static func verifyUpdateEmailRequestCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.verifyUpdateEmailRequest(
            .init(
                verifyMethod: .emailPasscode,
                emailPassCodePayload: .init(newEmail: "new@example.com", newEmailPassCode: "123456")
            )
        )
    }

    @Sendable
    private static func verifyUpdatePhoneRequestCall(_ authentication: AuthenticationClient) async throws {
        _ = try await authentication.verifyUpdatePhoneRequest(
            .init(
                verifyMethod: .phonePasscode,
                phonePassCodePayload: .init(newPhoneNumber: "188xxxx8888", newPhonePassCode: "123456")
            )
        )
    }
}
