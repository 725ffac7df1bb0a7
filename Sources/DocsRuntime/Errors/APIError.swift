public import Foundation

/// Why a call gave no result.
///
/// Every failure of a call is one of these. A call in a task that is cancelled throws `CancellationError`, as
/// everywhere in Swift, so that `catch is CancellationError` and task groups see it for what it is.
///
/// Descriptions hold neither the access token nor the body of a request.
public enum APIError: Error, Sendable {
    /// The exchange with the server broke off: no connection, no name, a bad certificate.
    case transport(any Error)
    /// The exchange took longer than the transport allows.
    case timedOut
    /// The server answered with this HTTP status and something other than the API's envelope.
    ///
    /// `excerpt` is the beginning of the body, 200 characters at most, without the access token.
    case http(status: Int, excerpt: String)
    /// The API refused, or asks for a further step.
    case failure(APIFailure)
    /// The server's answer is not what the documentation says.
    ///
    /// `path` leads to the place, as in `data.list[3].email`; it is empty where the whole body is at fault.
    case decoding(path: String, operation: APIOperation, reason: String)
    /// The request cannot be sent as it is; nothing was sent.
    case invalidRequest(reason: String)
}

extension APIError: CustomStringConvertible, LocalizedError {
    /// One line that says what went wrong.
    public var description: String {
        switch self {
        case .transport(let underlying):
            // Not the error itself: its text can hold the URL and with it the query.
            "The exchange with the server failed: \(underlying.localizedDescription)"
        case .timedOut:
            "The server did not answer in time."
        case .http(let status, let excerpt):
            excerpt.isEmpty ? "HTTP status \(status)" : "HTTP status \(status): \(excerpt)"
        case .failure(let failure):
            failure.description
        case .decoding(let path, let operation, let reason):
            path.isEmpty
                ? "\(operation): unexpected response: \(reason)"
                : "\(operation): unexpected response at \(path): \(reason)"
        case .invalidRequest(let reason):
            "The request cannot be sent: \(reason)"
        }
    }

    /// The same as ``description``.
    public var errorDescription: String? { description }
}

extension APIError {
    /// What a caller sees of an error the transport threw.
    init(fromTransport error: any Error) {
        switch error {
        case let error as APIError: self = error
        case let error as URLError where error.code == .timedOut: self = .timedOut
        default: self = .transport(error)
        }
    }
}
