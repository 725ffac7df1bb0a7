public import Foundation

/// Why a call gave no result: every call that fails throws one of these.
///
/// Descriptions hold neither credentials nor the body of a request.
public enum APIError: Error, Sendable {
    /// The exchange with the server broke off: no connection, no name, a bad certificate.
    case transport(any Error)
    /// The exchange took longer than the client's timeout.
    case timedOut
    /// The body of the response is larger than this many bytes, the transport's limit; it was not read to its end.
    case responseTooLarge(limit: Int)
    /// The surrounding task was cancelled.
    case cancelled
    /// The server answered with this HTTP status and something other than the API's envelope.
    ///
    /// `excerpt` is the beginning of the body, 200 characters at most, without credentials.
    case http(status: Int, excerpt: String)
    /// The API refused, or asks for a further step.
    case failure(APIFailure)
    /// The server's answer is not what the documentation says.
    ///
    /// `path` leads to the place, as in `data.list[3].email`; it is empty where the whole body is at fault. `body` is
    /// the beginning of the body with its names alone, for whoever has to find out: the values are blotted out.
    case decoding(path: String, operation: APIOperation, reason: String, body: String)
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
        case .responseTooLarge(let limit):
            "The response is larger than \(limit) bytes."
        case .cancelled:
            "The call was cancelled."
        case .http(let status, let excerpt):
            excerpt.isEmpty ? "HTTP status \(status)" : "HTTP status \(status): \(excerpt)"
        case .failure(let failure):
            failure.description
        case .decoding(let path, let operation, let reason, _):
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
    /// Whether the same call may succeed a little later: the exchange broke off or took too long, there were too many
    /// calls, or the server has a fault.
    public var isRetryable: Bool {
        switch self {
        case .transport, .timedOut: true
        case .http(let status, _): isPassing(status)
        case .failure(let failure): failure.isRetryable
        case .cancelled, .responseTooLarge, .decoding, .invalidRequest: false
        }
    }
}

/// Whether a status, of HTTP or of an envelope, says that the fault may pass: too many calls, or the server's own.
func isPassing(_ status: Int) -> Bool { status == 429 || (500...599).contains(status) }

extension APIError {
    /// What a caller sees of an error that a transport, a middleware or an authentication threw.
    init(of error: any Error) {
        switch error {
        case _ where Task.isCancelled, is CancellationError: self = .cancelled
        case let error as APIError: self = error
        case let error as URLError where error.code == .timedOut: self = .timedOut
        default: self = .transport(error)
        }
    }

    static func invalidHeader(_ name: String) -> APIError {
        .invalidRequest(reason: "the header \(name) has characters HTTP does not allow")
    }
}
