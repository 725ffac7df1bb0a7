internal import DocsRuntime
public import Foundation

public struct PrincipalAuthenticationInfoDto: Sendable, Decodable {
    /// Whether the subject has been verified
    ///
    /// Example: `true`.
    public var authenticated: Bool

    /// Type of the verified subject: `P` for a person, `E` for an enterprise
    ///
    /// Example: `P`.
    public var principalType: String

    /// Number of the subject's certificate
    ///
    /// Example: `xxxxxxxxxxxxxx1234`.
    public var principalCode: String

    /// Name of the subject
    ///
    /// Example: `Example Ltd`.
    public var principalName: String

    /// When the subject was verified
    ///
    /// Example: `2022-04-05T10:23:50.631Z`.
    public var authenticatedAt: String

    public init(
        authenticated: Bool,
        principalType: String,
        principalCode: String,
        principalName: String,
        authenticatedAt: String
    ) {
        self.authenticated = authenticated
        self.principalType = principalType
        self.principalCode = principalCode
        self.principalName = principalName
        self.authenticatedAt = authenticatedAt
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        authenticated = try fields.decode("authenticated")
        principalType = try fields.decode("principalType")
        principalCode = try fields.decode("principalCode")
        principalName = try fields.decode("principalName")
        authenticatedAt = try fields.decode("authenticatedAt")
    }

    /// ``authenticatedAt`` as a date; nil where it holds none.
    public var authenticatedAtDate: Date? { Timestamp.date(authenticatedAt) }
}

public struct PrincipalAuthenticationInfoPagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Verifications on this page.
    public var list: [PrincipalAuthenticationInfoDto]

    public init(
        totalCount: Double,
        list: [PrincipalAuthenticationInfoDto]
    ) {
        self.totalCount = totalCount
        self.list = list
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        totalCount = try fields.decode("totalCount")
        list = try fields.decode("list")
    }
}
