/// The wrapper around every response of an API: whether the call worked, and the payload if it did.
package struct Envelope: Hashable, Sendable {
    /// The field that tells success from failure.
    package var status: String
    /// The value of ``status`` that means success.
    package var success: JSON
    /// The field that says in words what happened.
    package var message: String
    /// The field with the API's own number of what went wrong.
    package var code: String?
    /// The field by which a vendor finds the call in its logs.
    package var requestID: String?
    /// The field that holds what the caller asked for; `nil` when the payload lies beside the status.
    package var payload: String?

    package init(
        status: String,
        success: JSON,
        message: String,
        code: String? = nil,
        requestID: String? = nil,
        payload: String? = nil
    ) {
        self.status = status
        self.success = success
        self.message = message
        self.code = code
        self.requestID = requestID
        self.payload = payload
    }

    /// What Authing and GenAuth V3 wrap their responses in.
    package static let authing = Envelope(
        status: "statusCode",
        success: .number("200"),
        message: "message",
        code: "apiCode",
        requestID: "requestId",
        payload: "data"
    )
}
