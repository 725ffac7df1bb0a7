import Foundation

#if canImport(os)
    public import os
#endif

/// Tells what is called and how it ends, a line each.
///
/// A line has the operation, the HTTP method, the path template, the status, the size and the time. It has no header,
/// no query, no value in a path and no body, as any of them may hold a secret.
public struct LoggingMiddleware: Middleware {
    private let write: @Sendable (String) -> Void

    /// Hands each line to `write`.
    public init(_ write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }

    #if canImport(os)
        /// Writes each line to the system's log.
        public init(_ logger: Logger) {
            self.init { logger.info("\($0, privacy: .public)") }
        }
    #endif

    /// Hands the request on as it is, and tells how it ended.
    public func intercept(
        _ request: HTTPRequest,
        of operation: APIOperation,
        next: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        let start = ContinuousClock.now
        let call = "\(operation) \(operation.method.rawValue) \(operation.path)"
        do {
            let response = try await next(request)
            write("\(call): \(response) \(milliseconds(since: start))")
            return response
        } catch {
            write("\(call): \(outcome(error)) \(milliseconds(since: start))")
            throw error
        }
    }

    /// The kind of the error alone: its text may hold what the server or the system put into it.
    private func outcome(_ error: any Error) -> String {
        if error is CancellationError { return "cancelled" }
        switch error as? APIError {
        case .timedOut: return "timed out"
        case .cancelled: return "cancelled"
        default: return "failed, \((error as NSError).domain) \((error as NSError).code)"
        }
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> String {
        let duration = start.duration(to: .now).components
        return "in \(duration.seconds * 1000 + duration.attoseconds / 1_000_000_000_000_000) ms"
    }
}
