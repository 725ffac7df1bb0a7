/// Names no generated type may have, because generated code, or the code around it, means something else by them.
enum ReservedTypes {
    static let all = SwiftKeyword.all.union(specifiers).union(swift).union(runtime).union(foundation)

    /// Words that mean something else where a type is expected.
    private static let specifiers: Set<String> = [
        "any", "async", "borrowing", "consuming", "each", "isolated", "nonisolated", "sending", "some",
    ]

    private static let swift: Set<String> = [
        "Actor", "AnyObject", "Array", "Bool", "Character", "Codable", "CodingKey", "Comparable",
        "CustomStringConvertible", "Decodable", "Decoder", "Dictionary", "Double", "Encodable", "Encoder",
        "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable", "Int", "Never", "Optional",
        "RawRepresentable", "RawValue", "Result", "Sendable", "Sequence", "Set", "String", "StringLiteralType",
        "Swift", "Task", "UInt", "Void",
    ]

    private static let runtime: Set<String> = [
        "APIClient", "APICode", "APIEnvironment", "APIError", "APIFailure", "APIOperation", "AccessKeyMode",
        "Authentication", "Brand", "DocsRuntime", "Envelope", "FieldDecoder", "FieldEncoder", "FieldName",
        "HTTPHeaders", "HTTPMethod", "HTTPRequest", "HTTPResponse", "Indirect", "JSONValue", "LoggingMiddleware",
        "Middleware", "Nullable", "OpenEnum", "Page", "PageSequence", "PagedSequence", "Paging", "Refusal",
        "RetryPolicy", "Timestamp", "Transport", "URLSessionTransport",
    ]

    private static let foundation: Set<String> = [
        "Data", "Date", "Decimal", "Duration", "Foundation", "JSONDecoder", "JSONEncoder", "Operation", "Thread", "URL",
        "URLRequest", "UUID",
    ]
}
