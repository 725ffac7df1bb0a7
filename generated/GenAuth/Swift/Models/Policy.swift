public import DocsRuntime

public struct PolicyCondition: Sendable, Decodable {
    /// What is compared:
    ///
    /// Example: `UserPoolId`.
    public var param: Param

    /// How it is compared:
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
    public struct Param: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

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

    /// The values the documentation names; others are kept as they are.
    public struct Operator: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

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
}
