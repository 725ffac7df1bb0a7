/// A class of the pages, such as `AuthenticationClient`, that groups operations.
package struct Client: Hashable, Sendable {
    package var name: String
    package var description: String
    /// Where calls go unless the caller says otherwise; only the configuration knows it, as all that follows.
    package var baseURL: String?
    /// How callers prove who they are.
    package var authentication: ClientAuthentication?
    /// What the API's own headers are called.
    package var brand: Brand?
    /// The language in which the API answers, as in `en-US`.
    package var language: String?

    package init(
        name: String,
        description: String = "",
        baseURL: String? = nil,
        authentication: ClientAuthentication? = nil,
        brand: Brand? = nil,
        language: String? = nil
    ) {
        self.name = name
        self.description = description
        self.baseURL = baseURL
        self.authentication = authentication
        self.brand = brand
        self.language = language
    }
}

/// How callers of a client prove who they are.
package enum ClientAuthentication: String, Hashable, Sendable, CaseIterable {
    /// A key pair, by signed requests or by a token got for it; needs a ``Brand``.
    case accessKey
    /// The id of an application, and the token of the user who has signed in; needs a ``Brand``.
    case application
    /// A token as `authorization: Bearer TOKEN`.
    case bearer
    /// A token alone in the header `authorization`.
    case token
    /// Name and password.
    case basic
}

/// What the headers of an API that is sold under several names are called.
package struct Brand: Hashable, Sendable {
    /// The part of header names between `x-` and the next hyphen.
    package var headerPrefix: String
    /// The scheme of the header `authorization` of a signed request.
    package var scheme: String
    /// The header that names the tenant, without the prefix.
    package var tenantHeader: String

    package init(headerPrefix: String, scheme: String, tenantHeader: String = Brand.usualTenantHeader) {
        self.headerPrefix = headerPrefix
        self.scheme = scheme
        self.tenantHeader = tenantHeader
    }

    /// What the header is called unless the configuration says otherwise.
    package static let usualTenantHeader = "tenant-id"
}
