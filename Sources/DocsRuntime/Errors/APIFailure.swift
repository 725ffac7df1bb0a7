/// A failure the API itself reports, read from the envelope of the response.
public struct APIFailure: Sendable, Hashable {
    /// The operation that was called.
    public let operation: APIOperation
    /// The HTTP status; many APIs send 200 with failures too.
    public let httpStatus: Int
    /// The envelope's status, such as 404; nil where the API's status is not a whole number.
    public let statusCode: Int?
    /// The finer code of the API, such as 1640 for a further step; nil where there is none or it is not a whole number.
    public let apiCode: Int?
    /// The API's explanation for people, in the language asked for.
    public internal(set) var message: String?
    /// What to quote to the vendor's support.
    public let requestID: String?
    /// The payload, which some failures have; for instance what the further step needs.
    public let data: JSONValue?
    /// The whole envelope, for whatever else the API says in it.
    public let body: JSONValue

    /// Reads a failure from the envelope it came in.
    ///
    /// - Parameters:
    ///   - body: the decoded body of the response.
    ///   - envelope: where in the body things are.
    ///   - httpStatus: the HTTP status of the response.
    ///   - operation: the operation that was called.
    public init(body: JSONValue, envelope: Envelope, httpStatus: Int, operation: APIOperation) {
        func value(_ key: String?) -> JSONValue? { key.flatMap { body[$0] } }
        // Some servers put a list of messages where others put a text.
        func text(_ key: String?) -> String? {
            value(key).flatMap { $0.isNull ? nil : $0.stringValue ?? $0.description }
        }
        self.operation = operation
        self.httpStatus = httpStatus
        self.body = body
        statusCode = value(envelope.statusKey)?.intValue
        apiCode = value(envelope.codeKey)?.intValue
        message = text(envelope.messageKey)
        requestID = text(envelope.requestIDKey)
        data = value(envelope.payloadKey)
    }
}

extension APIFailure: CustomStringConvertible {
    /// Operation, codes, message and request id in one line; neither ``data`` nor ``body``.
    public var description: String {
        let codes = [
            statusCode.map { "status \($0)" },
            apiCode.map { "code \($0)" },
            statusCode == httpStatus ? nil : "HTTP \(httpStatus)",
            requestID.map { "request \($0)" },
        ]
        let facts = codes.compactMap(\.self).joined(separator: ", ")
        return "\(operation) failed: \(message ?? "no message") (\(facts))"
    }
}
