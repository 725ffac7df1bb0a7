import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One data task and the caller waiting for it.
///
/// The session, the clock and the caller's cancellation all want to end the exchange; the first does, and the others
/// find it finished. Written by hand because the session's own asynchronous methods are not dependable on Linux. A
/// class because those three share it; every access to its state holds the lock.
final class DataTaskExchange: @unchecked Sendable {
    typealias Outcome = Result<HTTPResponse, any Error>
    typealias Caller = CheckedContinuation<HTTPResponse, any Error>

    private enum State {
        case idle
        case running(Caller, URLSessionDataTask, clock: Task<Void, Never>)
        case finished(Outcome)
    }

    private let lock = NSLock()
    private var state = State.idle

    /// Starts the task, unless the exchange was cancelled before, and answers the caller once.
    func start(_ request: URLRequest, in session: URLSession, timeout: Duration, _ caller: Caller) {
        let cancelled: Outcome? = lock.withLock {
            if case .finished(let outcome) = state { return outcome }
            let task = session.dataTask(with: request) { body, response, error in
                self.finish(Self.outcome(body, response, error))
            }
            state = .running(caller, task, clock: clock(timeout))
            task.resume()
            return nil
        }
        if let cancelled {
            caller.resume(with: cancelled)
        }
    }

    /// Ends the exchange with this outcome, unless it has ended already.
    func finish(_ outcome: Outcome) {
        let before = lock.withLock {
            defer {
                if case .finished = state {} else { state = .finished(outcome) }
            }
            return state
        }
        guard case .running(let caller, let task, let clock) = before else { return }
        clock.cancel()
        task.cancel()
        caller.resume(with: outcome)
    }

    private func clock(_ timeout: Duration) -> Task<Void, Never> {
        Task {
            do {
                try await Task.sleep(for: timeout)
                finish(.failure(APIError.timedOut))
            } catch {
                return  // The exchange ended first and stopped the clock.
            }
        }
    }

    private static func outcome(_ body: Data?, _ response: URLResponse?, _ error: (any Error)?) -> Outcome {
        if let error { return .failure(error) }
        guard let response = response as? HTTPURLResponse else { return .failure(URLError(.badServerResponse)) }
        var headers = HTTPHeaders()
        for case (let name as String, let value as String) in response.allHeaderFields {
            headers[name] = value
        }
        return .success(HTTPResponse(status: response.statusCode, headers: headers, body: body ?? Data()))
    }
}
