public import DocsRuntime

/// The parameters of getDepartmentList.
public struct GetDepartmentListRequest: Sendable, Encodable {
    /// Page to return, counted from 1
    ///
    /// Default: `1`.
    /// Example: `1`.
    public var page: Double?

    /// Number of entries on a page, at most 50
    ///
    /// Default: `10`.
    /// Example: `10`.
    public var limit: Double?

    /// Whether to return the custom fields of the departments
    ///
    /// Default: `false`.
    /// Example: `true`.
    public var withCustomData: Bool?

    /// Property the departments are sorted by:
    ///
    /// Default: `JoinDepartmentAt`.
    /// Example: `JoinDepartmentAt`.
    public var sortBy: SortBy?

    /// Direction of sorting:
    ///
    /// Default: `Desc`.
    /// Example: `Desc`.
    public var orderBy: OrderBy?

    public init(
        page: Double? = nil,
        limit: Double? = nil,
        withCustomData: Bool? = nil,
        sortBy: SortBy? = nil,
        orderBy: OrderBy? = nil
    ) {
        self.page = page
        self.limit = limit
        self.withCustomData = withCustomData
        self.sortBy = sortBy
        self.orderBy = orderBy
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
        try fields.encodeIfPresent(withCustomData, "withCustomData")
        try fields.encodeIfPresent(sortBy, "sortBy")
        try fields.encodeIfPresent(orderBy, "orderBy")
    }

    /// The values the documentation names; others are kept as they are.
    public struct SortBy: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// time the department was created
        public static var departmentCreatedAt: Self { Self(rawValue: "DepartmentCreatedAt") }

        /// time the user joined
        public static var joinDepartmentAt: Self { Self(rawValue: "JoinDepartmentAt") }

        /// name
        public static var departmentName: Self { Self(rawValue: "DepartmentName") }

        /// code
        public static var departmemtCode: Self { Self(rawValue: "DepartmemtCode") }
    }

    /// The values the documentation names; others are kept as they are.
    public struct OrderBy: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// ascending
        public static var asc: Self { Self(rawValue: "Asc") }

        /// descending
        public static var desc: Self { Self(rawValue: "Desc") }
    }
}

/// The parameters of getLoginHistory.
public struct GetLoginHistoryRequest: Sendable, Encodable {
    /// Return only sign-ins to this application; those to every application by default
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String?

    /// Return only sign-ins from this IP address; those from every address by default
    ///
    /// Example: `127.0.0.1`.
    public var clientIp: String?

    /// Return only successful or only failed sign-ins; both by default
    ///
    /// Example: `true`.
    public var success: Bool?

    /// Earliest time of sign-in, in milliseconds since 1970
    ///
    /// Example: `1660828100000`.
    public var start: Double?

    /// Latest time of sign-in, in milliseconds since 1970
    ///
    /// Example: `1660828100000`.
    public var end: Double?

    /// Page to return, counted from 1
    ///
    /// Default: `1`.
    /// Example: `1`.
    public var page: Double?

    /// Number of entries on a page, at most 50
    ///
    /// Default: `10`.
    /// Example: `10`.
    public var limit: Double?

    public init(
        appId: String? = nil,
        clientIp: String? = nil,
        success: Bool? = nil,
        start: Double? = nil,
        end: Double? = nil,
        page: Double? = nil,
        limit: Double? = nil
    ) {
        self.appId = appId
        self.clientIp = clientIp
        self.success = success
        self.start = start
        self.end = end
        self.page = page
        self.limit = limit
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(appId, "appId")
        try fields.encodeIfPresent(clientIp, "clientIp")
        try fields.encodeIfPresent(success, "success")
        try fields.encodeIfPresent(start, "start")
        try fields.encodeIfPresent(end, "end")
        try fields.encodeIfPresent(page, "page")
        try fields.encodeIfPresent(limit, "limit")
    }
}

/// The parameters of getRoleList.
public struct GetRoleListRequest: Sendable, Encodable {
    /// Code of the permission space
    ///
    /// Example: `default`.
    public var namespace: String?

    public init(
        namespace: String? = nil
    ) {
        self.namespace = namespace
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(namespace, "namespace")
    }
}
