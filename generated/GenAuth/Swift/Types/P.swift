public import DocsRuntime
public import Foundation

public struct PaginationDto: Sendable, Encodable {
    /// Page to return, counted from 1.
    /// Defaults to `1`.
    ///
    /// Example: `1`.
    public var page: Double?

    /// Number of entries on a page, at most 50.
    /// Defaults to `10`.
    ///
    /// Example: `10`.
    public var limit: Double?

    public init(
        page: Double? = nil,
        limit: Double? = nil
    ) {
        self.page = page
        self.limit = limit
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
    }
}

public struct ParsedUserAgent: Sendable, Decodable {
    /// Kind of device
    ///
    /// Example: `Desktop`.
    public var device: String

    /// Name of the browser
    ///
    /// Example: `Chrome`.
    public var browser: String

    /// Operating system
    ///
    /// Example: `Windows`.
    public var os: String

    public init(
        device: String,
        browser: String,
        os: String
    ) {
        self.device = device
        self.browser = browser
        self.os = os
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        device = try fields.decode("device")
        browser = try fields.decode("browser")
        os = try fields.decode("os")
    }
}

public struct PolicyCondition: Sendable, Decodable {
    /// What is compared: ``Param``.
    ///
    /// Example: `UserPoolId`.
    public var param: Param

    /// How it is compared: ``Operator``.
    ///
    /// Example: `Bool`.
    public var `operator`: Operator

    /// What it is compared with
    ///
    /// Example: `1`.
    public var value: String

    public init(
        param: Param,
        `operator`: Operator,
        value: String
    ) {
        self.param = param
        self.`operator` = `operator`
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        param = try fields.decode("param")
        `operator` = try fields.decode("operator")
        value = try fields.decode("value")
    }

    /// The values the documentation names; others are kept as they are.
    public typealias Param = OpenEnum<ParamValues>

    /// Tells the values of ``Param`` from those of other enums.
    public enum ParamValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Operator = OpenEnum<OperatorValues>

    /// Tells the values of ``Operator`` from those of other enums.
    public enum OperatorValues {}
}

extension OpenEnum where Values == PolicyCondition.ParamValues {
    /// ID of the user pool
    public static var userPoolId: Self { Self(rawValue: "UserPoolId") }

    /// ID of the application
    public static var appId: Self { Self(rawValue: "AppId") }

    /// origin of the request
    public static var requestFrom: Self { Self(rawValue: "RequestFrom") }

    /// user ID
    public static var userId: Self { Self(rawValue: "UserId") }

    /// resource name of the user
    public static var userArn: Self { Self(rawValue: "UserArn") }

    /// current time
    public static var currentTime: Self { Self(rawValue: "CurrentTime") }

    /// current time in seconds since 1970
    public static var epochTime: Self { Self(rawValue: "EpochTime") }

    /// IP address of the client
    public static var sourceIp: Self { Self(rawValue: "SourceIp") }

    /// the user
    public static var user: Self { Self(rawValue: "User") }

    /// whether a second factor was used
    public static var multiFactorAuthPresent: Self { Self(rawValue: "MultiFactorAuthPresent") }

    /// time since the second factor was used
    public static var multiFactorAuthAge: Self { Self(rawValue: "MultiFactorAuthAge") }

    /// user agent
    public static var userAgent: Self { Self(rawValue: "UserAgent") }

    /// referring page
    public static var referer: Self { Self(rawValue: "Referer") }

    /// device
    public static var device: Self { Self(rawValue: "Device") }

    /// operating system
    public static var os: Self { Self(rawValue: "OS") }

    /// country
    public static var country: Self { Self(rawValue: "Country") }

    /// province or state
    public static var province: Self { Self(rawValue: "Province") }

    /// city
    public static var city: Self { Self(rawValue: "City") }

    /// whether the device is a new one
    public static var deviceChanged: Self { Self(rawValue: "DeviceChanged") }

    /// whether the device is not trusted
    public static var deviceUntrusted: Self { Self(rawValue: "DeviceUntrusted") }

    /// whether the proxy is not trusted
    public static var proxyUntrusted: Self { Self(rawValue: "ProxyUntrusted") }

    /// applications the user is signed in to
    public static var loggedInApps: Self { Self(rawValue: "LoggedInApps") }

    /// permission space
    public static var namespace: Self { Self(rawValue: "Namespace") }
}

extension OpenEnum where Values == PolicyCondition.OperatorValues {
    /// equal as truth values
    public static var bool: Self { Self(rawValue: "Bool") }

    /// same time
    public static var dateEquals: Self { Self(rawValue: "DateEquals") }

    /// different time
    public static var dateNotEquals: Self { Self(rawValue: "DateNotEquals") }

    /// earlier
    public static var dateLessThan: Self { Self(rawValue: "DateLessThan") }

    /// earlier or same time
    public static var dateLessThanEquals: Self { Self(rawValue: "DateLessThanEquals") }

    /// later
    public static var dateGreaterThan: Self { Self(rawValue: "DateGreaterThan") }

    /// later or same time
    public static var dateGreaterThanEquals: Self { Self(rawValue: "DateGreaterThanEquals") }

    /// within a range of IP addresses
    public static var ipAddress: Self { Self(rawValue: "IpAddress") }

    /// outside a range of IP addresses
    public static var notIpAddress: Self { Self(rawValue: "NotIpAddress") }

    /// equal as numbers
    public static var numericEquals: Self { Self(rawValue: "NumericEquals") }

    /// different as numbers
    public static var numericNotEquals: Self { Self(rawValue: "NumericNotEquals") }

    /// smaller
    public static var numericLessThan: Self { Self(rawValue: "NumericLessThan") }

    /// smaller or equal
    public static var numericLessThanEquals: Self { Self(rawValue: "NumericLessThanEquals") }

    /// greater
    public static var numericGreaterThan: Self { Self(rawValue: "NumericGreaterThan") }

    /// greater or equal
    public static var numericGreaterThanEquals: Self { Self(rawValue: "NumericGreaterThanEquals") }

    /// equal as texts
    public static var stringEquals: Self { Self(rawValue: "StringEquals") }

    /// different as texts
    public static var stringNotEquals: Self { Self(rawValue: "StringNotEquals") }

    /// equal but for letter case
    public static var stringEqualsIgnoreCase: Self { Self(rawValue: "StringEqualsIgnoreCase") }

    /// different even without letter case
    public static var stringNotEqualsIgnoreCase: Self { Self(rawValue: "StringNotEqualsIgnoreCase") }

    /// matches a pattern
    public static var stringLike: Self { Self(rawValue: "StringLike") }

    /// does not match a pattern
    public static var stringNotLike: Self { Self(rawValue: "StringNotLike") }

    /// the list contains the value
    public static var listContains: Self { Self(rawValue: "ListContains") }
}

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
