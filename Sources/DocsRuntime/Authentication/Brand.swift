/// What the headers of an API that is sold under several names are called.
///
/// Authing and GenAuth are one API; the headers of the one begin with `x-authing-`, those of the other with
/// `x-genauth-`.
public struct Brand: Sendable, Hashable {
    /// The part of header names between `x-` and the next hyphen.
    public var headerPrefix: String
    /// The scheme of the header `authorization` of a signed request.
    public var scheme: String
    /// The header that names the tenant, without the prefix: `tenant-id` or `app-tenant-id`.
    public var tenantHeader: String

    /// Describes a brand.
    public init(headerPrefix: String, scheme: String, tenantHeader: String = "tenant-id") {
        self.headerPrefix = headerPrefix
        self.scheme = scheme
        self.tenantHeader = tenantHeader
    }

    /// The full name of one of the brand's headers: `x-genauth-lang` for `lang`.
    public func header(_ name: String) -> String { "x-\(headerPrefix)-\(name)" }

    /// The headers that say in which language to answer, which tenant is meant, and what kind of program asks.
    public func headers(language: String?, tenantID: String?) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers[header("lang")] = language
        headers[header(tenantHeader)] = tenantID
        headers[header("sdk-version")] = "docs-factory-swift:1"
        return headers
    }
}
