internal import DocsRuntime
public import GenAuth

extension HasAnyRoleDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            hasAnyRole: true
        )
    }
}

extension HasAnyRoleOptionsDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userIdType: .userId
        )
    }
}

extension HasAnyRoleRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            userId: "6229ffaxxxxxxxxcade3e3d9",
            roles: [.sample],
            options: .sample
        )
    }
}

extension HasRoleRolesDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            namespace: "default",
            code: "admin"
        )
    }
}
