internal import DocsRuntime
public import GenAuth

/// Calls every operation of `ManagementClient` as the reference shows it.
public enum ManagementClientCalls {
    /// The calls by the names of their methods.
    public static let everyOperation: [String: @Sendable (ManagementClient) async throws -> Void] = [
        "checkSessionStatus": checkSessionStatusCall,
        "createUser": createUserCall,
        "createUsersBatch": createUsersBatchCall,
        "deleteUsersBatch": deleteUsersBatchCall,
        "getOtpSecretByUser": getOtpSecretByUserCall,
        "getUser": getUserCall,
        "getUserAccessibleApps": getUserAccessibleAppsCall,
        "getUserAuthorizedApps": getUserAuthorizedAppsCall,
        "getUserAuthorizedResources": getUserAuthorizedResourcesCall,
        "getUserBatch": getUserBatchCall,
        "getUserDepartments": getUserDepartmentsCall,
        "getUserGroups": getUserGroupsCall,
        "getUserIdentities": getUserIdentitiesCall,
        "getUserLoggedinApps": getUserLoggedinAppsCall,
        "getUserLoggedinIdentities": getUserLoggedinIdentitiesCall,
        "getUserLoginHistory": getUserLoginHistoryCall,
        "getUserMfaInfo": getUserMfaInfoCall,
        "getUserMfaStatus": getUserMfaStatusCall,
        "getUserPrincipalAuthenticationInfo": getUserPrincipalAuthenticationInfoCall,
        "getUserRoles": getUserRolesCall,
        "hasAnyRole": hasAnyRoleCall,
        "isUserExists": isUserExistsCall,
        "kickUsers": kickUsersCall,
        "listArchivedUsers": listArchivedUsersCall,
        "listUsers": listUsersCall,
        "resetUserPrincipalAuthenticationInfo": resetUserPrincipalAuthenticationInfoCall,
        "resignUser": resignUserCall,
        "resignUserBatch": resignUserBatchCall,
        "setUserDepartments": setUserDepartmentsCall,
        "updateUser": updateUserCall,
        "updateUserBatch": updateUserBatchCall,
    ]

    @Sendable
    private static func checkSessionStatusCall(_ management: ManagementClient) async throws {
        _ = try await management.checkSessionStatus(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9",
                appId: "6342b8537axxxx047d314109"
            )
        )
    }

    @Sendable
    private static func createUserCall(_ management: ManagementClient) async throws {
        _ = try await management.createUser(
            .init(
                status: .activated,
                email: "test@example.com",
                phone: "188xxxx8888"
            )
        )
    }

    @Sendable
    private static func createUsersBatchCall(_ management: ManagementClient) async throws {
        _ = try await management.createUsersBatch(
            .init(
                list: [.init(status: .activated, email: "test@example.com", username: "alex", name: "Alex Example")]
            )
        )
    }

    @Sendable
    private static func deleteUsersBatchCall(_ management: ManagementClient) async throws {
        _ = try await management.deleteUsersBatch(
            .init(
                userIds: ["6229ffaxxxxxxxxcade3e3d9", "6229ffaxxxxxxxxcade3e3d0"]
            )
        )
    }

    @Sendable
    private static func getOtpSecretByUserCall(_ management: ManagementClient) async throws {
        _ = try await management.getOtpSecretByUser(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserCall(_ management: ManagementClient) async throws {
        _ = try await management.getUser(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserAccessibleAppsCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserAccessibleApps(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserAuthorizedAppsCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserAuthorizedApps(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserAuthorizedResourcesCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserAuthorizedResources(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9"
            )
        )
    }

    @Sendable
    private static func getUserBatchCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserBatch(
            .init(
                userIds: ["6229ffaxxxxxxxxcade3e3d9", "6229ffaxxxxxxxxcade3e3d0"]
            )
        )
    }

    @Sendable
    private static func getUserDepartmentsCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserDepartments(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserGroupsCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserGroups(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserIdentitiesCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserIdentities(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserLoggedinAppsCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserLoggedinApps(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserLoggedinIdentitiesCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserLoggedinIdentities(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9"
            )
        )
    }

    @Sendable
    private static func getUserLoginHistoryCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserLoginHistory(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserMfaInfoCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserMfaInfo(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserMfaStatusCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserMfaStatus(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func getUserPrincipalAuthenticationInfoCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserPrincipalAuthenticationInfo(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9"
            )
        )
    }

    @Sendable
    private static func getUserRolesCall(_ management: ManagementClient) async throws {
        _ = try await management.getUserRoles(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func hasAnyRoleCall(_ management: ManagementClient) async throws {
        _ = try await management.hasAnyRole(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9",
                roles: [.init(namespace: "default", code: "admin")]
            )
        )
    }

    @Sendable
    private static func isUserExistsCall(_ management: ManagementClient) async throws {
        _ = try await management.isUserExists(
            .init(
                username: "alex",
                email: "test@example.com",
                phone: "188xxxx8888"
            )
        )
    }

    @Sendable
    private static func kickUsersCall(_ management: ManagementClient) async throws {
        _ = try await management.kickUsers(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9",
                appIds: ["62188e71cxxxx3075289c580"]
            )
        )
    }

    @Sendable
    private static func listArchivedUsersCall(_ management: ManagementClient) async throws {
        _ = try await management.listArchivedUsers(.init(page: 1, limit: 10, startAt: 1655714763))
    }

    @Sendable
    private static func listUsersCall(_ management: ManagementClient) async throws {
        _ = try await management.listUsers(.init(keywords: "Alex"))
    }

    @Sendable
    private static func resetUserPrincipalAuthenticationInfoCall(_ management: ManagementClient) async throws {
        _ = try await management.resetUserPrincipalAuthenticationInfo(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9"
            )
        )
    }

    @Sendable
    private static func resignUserCall(_ management: ManagementClient) async throws {
        _ = try await management.resignUser(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func resignUserBatchCall(_ management: ManagementClient) async throws {
        _ = try await management.resignUserBatch(.init(userIds: ["6229ffaxxxxxxxxcade3e3d9"]))
    }

    @Sendable
    private static func setUserDepartmentsCall(_ management: ManagementClient) async throws {
        _ = try await management.setUserDepartments(
            .init(
                userId: "6229ffaxxxxxxxxcade3e3d9",
                departments: [.init(departmentId: "60b49eb83fd80adb96f26e68", isLeader: true, isMainDepartment: true)]
            )
        )
    }

    @Sendable
    private static func updateUserCall(_ management: ManagementClient) async throws {
        _ = try await management.updateUser(.init(userId: "6229ffaxxxxxxxxcade3e3d9"))
    }

    @Sendable
    private static func updateUserBatchCall(_ management: ManagementClient) async throws {
        _ = try await management.updateUserBatch(
            .init(
                list: [.init(userId: "63f867961cxxxx41e7ccb582", name: "Alex Example", email: "test@example.com")]
            )
        )
    }
}
