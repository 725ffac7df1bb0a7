/// The object an API wraps around its payloads: the names of its keys, and what says success.
///
/// The HTTP status is often 200 for failures too, so the envelope is read before anything else.
public struct Envelope: Sendable, Hashable {
    /// The key of the status.
    public var statusKey: String
    /// The status that says success; every other one is a failure.
    public var success: JSONValue
    /// The key of the explanation for people, if there is one.
    public var messageKey: String?
    /// The key of the finer code, if there is one.
    public var codeKey: String?
    /// The key of the request id, if there is one.
    public var requestIDKey: String?
    /// The key of the payload; nil where the payload's fields stand in the envelope itself.
    public var payloadKey: String?
    /// The codes of failures that are no dead ends but ask for a further step, such as a second factor.
    public var furtherStepCodes: ClosedRange<Int>?

    /// Describes an envelope; what is left out is as in Authing and GenAuth V3.
    public init(
        statusKey: String = "statusCode",
        success: JSONValue = 200,
        messageKey: String? = "message",
        codeKey: String? = "apiCode",
        requestIDKey: String? = "requestId",
        payloadKey: String? = "data",
        furtherStepCodes: ClosedRange<Int>? = 1600...1699
    ) {
        self.statusKey = statusKey
        self.success = success
        self.messageKey = messageKey
        self.codeKey = codeKey
        self.requestIDKey = requestIDKey
        self.payloadKey = payloadKey
        self.furtherStepCodes = furtherStepCodes
    }
}
