import Foundation

extension Authentication {
    /// An application of the console, on behalf of which users sign in, and the token of the user who has.
    ///
    /// Where tokens are given, checked and taken back, the application's secret goes with the call if there is one; all
    /// other calls carry the user's token if there is one.
    ///
    /// - Parameters:
    ///   - id: the application's id, which every call names.
    ///   - secret: the application's secret, for applications whose token endpoints ask for it
    ///     (`client_secret_basic`). Leave it out in programs that users hold in their hands: what ships is no secret.
    ///   - accessToken: the token of the user; nil before anybody has signed in.
    ///   - brand: what the headers are called.
    public static func application(
        id: String, secret: String? = nil, accessToken: String? = nil, brand: Brand
    ) -> Authentication {
        Authentication { request, _ in
            var request = request
            request.headers[brand.header("app-id")] = id
            if let secret, tokenPaths.contains(where: request.url.path.hasSuffix) {
                request.headers["authorization"] = basicCredentials(id, secret)
            } else if let accessToken {
                request.headers["authorization"] = "Bearer " + accessToken
            }
            return request
        }
    }
}

/// Where the vendor's own SDKs send name and secret of the application.
private let tokenPaths: [String] =
    ["oidc", "oauth"].flatMap { protocolName in
        ["token", "token/revocation", "token/introspection"].map { "/\(protocolName)/\($0)" }
    } + ["/api/v3/signin", "/api/v3/signin-by-mobile", "/api/v3/exchange-tokenset-with-qrcode-ticket"]
