internal import DocsRuntime

extension AuthenticationClient {
    /// List linked external identities
    ///
    /// Returns the identities by which the signed-in user is known to external providers.
    /// One account at a provider can show up as several identities, because some providers hand out more than one ID for the same person: WeChat, for example, has an `openid` for each application and a `unionid` across them.
    /// Each of these IDs is one entry.
    ///
    /// `GET /api/v3/get-identities`, documented in `authentication/linked-accounts/get-identities.md`.
    ///
    /// - Returns: External identities of the user
    /// - Throws: `APIError`.
    public func getIdentities() async throws -> [IdentityDto] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getIdentities",
                method: .get,
                path: "/api/v3/get-identities",
                tag: "linked-accounts",
                page: "authentication/linked-accounts/get-identities.md"
            )
        )
    }
}
