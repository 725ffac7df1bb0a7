/// What proves to the server who calls.
///
/// A value with two parts: one adds credentials to each request, the other looks at refusals and says whether the next
/// try can do better. The usual kinds are made by static methods; an API with a kind of its own is served by
/// ``init(authorize:recover:)``.
public struct Authentication: Sendable {
    /// Adds credentials to a request that is about to be sent; `client` is the one that sends, without authentication.
    public typealias Authorize = @Sendable (_ request: HTTPRequest, _ client: APIClient) async throws -> HTTPRequest
    /// Whether the request should be sent once more, with credentials added anew.
    public typealias Recover = @Sendable (_ refusal: Refusal) async -> Bool

    let authorize: Authorize
    let recover: Recover

    /// Makes an authentication of the caller's own kind.
    ///
    /// - Parameters:
    ///   - authorize: called for each try; an error it throws ends the call.
    ///   - recover: called at most once a call; the usual answer is no.
    public init(authorize: @escaping Authorize, recover: @escaping Recover = { _ in false }) {
        self.authorize = authorize
        self.recover = recover
    }

    /// No credentials.
    public static let none = Authentication { request, _ in request }

    /// A token that stays the same, as `authorization: Bearer TOKEN`.
    public static func bearer(_ token: String) -> Authentication {
        header("Bearer " + token)
    }

    /// A token that stays the same, alone in the header `authorization`.
    public static func token(_ token: String) -> Authentication {
        header(token)
    }

    /// Name and password, as in RFC 7617.
    public static func basic(user: String, password: String) -> Authentication {
        header(basicCredentials(user, password))
    }

    private static func header(_ value: String) -> Authentication {
        Authentication { request, _ in
            var request = request
            request.headers["authorization"] = value
            return request
        }
    }
}

/// A response by which the server refused a call, and the request it refused.
public struct Refusal: Sendable {
    /// The request as it was sent, with its credentials.
    public let request: HTTPRequest
    /// The response.
    public let response: HTTPResponse
    /// The error the caller would see.
    public let error: APIError

    /// Whether the server does not know the caller, by the HTTP status or by that of the envelope.
    public var isUnauthorized: Bool {
        switch error {
        case .http(let status, _): status == 401
        case .failure(let failure): failure.httpStatus == 401 || failure.statusCode == 401
        default: false
        }
    }

    /// The finer code of the API, if it gave one.
    public var apiCode: APICode? {
        if case .failure(let failure) = error { failure.apiCode } else { nil }
    }
}

extension Authentication: CustomStringConvertible, CustomReflectable {
    /// Nothing of the credentials.
    public var description: String { "Authentication" }

    /// Nothing of the credentials.
    public var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
