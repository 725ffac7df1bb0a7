internal import DocsRuntime

extension AuthenticationClient {
    /// List countries
    ///
    /// Returns every country with its flag and its calling code, so that a sign-in page need not ship the list itself.
    ///
    /// `GET /api/v3/get-country-list`, documented in `authentication/public/get-country-list.md`.
    ///
    /// - Returns: Response data
    /// - Throws: `APIError`.
    public func getCountryList() async throws -> [CountryDetailInfo] {
        try await api.payload(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getCountryList",
                method: .get,
                path: "/api/v3/get-country-list",
                tag: "public",
                page: "authentication/public/get-country-list.md"
            )
        )
    }

    /// Get public information about the server
    ///
    /// Returns what anyone may know of the server: the public keys passwords are encrypted with, the versions of its services and the addresses it calls out from.
    /// The answer comes without the usual envelope.
    ///
    /// `GET /api/v3/system`, documented in `authentication/public/system.md`.
    ///
    /// - Throws: `APIError`.
    public func getSystemInfo() async throws -> SystemInfoResp {
        try await api.body(
            of: APIOperation(
                client: "AuthenticationClient",
                name: "getSystemInfo",
                method: .get,
                path: "/api/v3/system",
                tag: "public",
                page: "authentication/public/system.md"
            )
        )
    }
}
