/// A failure the API itself reports, read from the envelope of the response.
public struct APIFailure: Sendable, Hashable {
    /// The operation that was called.
    public let operation: APIOperation
    /// The HTTP status; many APIs send 200 with failures too.
    public let httpStatus: Int
    /// The envelope's status, such as 404; nil where the API's status is not a whole number.
    public let statusCode: Int?
    /// The finer code of the API; nil where there is none or it is not a whole number.
    public let apiCode: APICode?
    /// The API's explanation for people, in the language asked for.
    public internal(set) var message: String?
    /// What to quote to the vendor's support.
    public let requestID: String?
    /// The payload, which some failures have; for instance what the further step needs.
    public let data: JSONValue?
    /// The whole envelope, for whatever else the API says in it.
    public let body: JSONValue
    /// Whether the call is no dead end but waits for a further step of the user, such as a second factor; ``data``
    /// says which.
    public let asksForFurtherStep: Bool

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
        let code = value(envelope.codeKey)?.intValue
        let data = value(envelope.payloadKey)
        apiCode = code.map(APICode.init(rawValue:))
        self.data = data
        asksForFurtherStep =
            data.map { !$0.isNull } ?? false && code.map { envelope.furtherStepCodes?.contains($0) == true } ?? false
        message = text(envelope.messageKey)
        requestID = text(envelope.requestIDKey)
    }

    /// Whether the same call may succeed a little later: too many calls, or a fault of the server.
    public var isRetryable: Bool {
        isPassing(httpStatus) || statusCode.map(isPassing) ?? false
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
