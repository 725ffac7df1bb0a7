import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One data task and the caller waiting for it.
///
/// The session, the clock, the limit of the body and the caller's cancellation all want to end the exchange; the first
/// does, and the others find it finished. Written by hand because the session's own asynchronous methods are not
/// dependable on Linux. A class because those share it; every access to its state holds the lock.
final class DataTaskExchange: @unchecked Sendable {
    typealias Outcome = Result<HTTPResponse, any Error>
    typealias Caller = CheckedContinuation<HTTPResponse, any Error>

    private enum State {
        case idle
        case running(Caller, SessionOwner, clock: Task<Void, Never>)
        case finished(Outcome)
    }

    private let bodyLimit: Int
    private let lock = NSLock()
    private var state = State.idle
    private var body = Data()
    /// Used on the queue of the session's owner alone.
    private var task: URLSessionDataTask?

    init(bodyLimit: Int) {
        self.bodyLimit = bodyLimit
    }

    /// Starts the task, unless the exchange was cancelled before, and answers the caller once.
    func start(_ request: URLRequest, in owner: SessionOwner, timeout: Duration, _ caller: Caller) {
        let cancelled: Outcome? = lock.withLock {
            if case .finished(let outcome) = state { return outcome }
            state = .running(caller, owner, clock: clock(timeout))
            return nil
        }
        if let cancelled { return caller.resume(with: cancelled) }
        owner.queue.async { [self] in
            guard lock.withLock({ if case .running = state { true } else { false } }) else { return }
            let task = owner.session.dataTask(with: request)
            self.task = task
            owner.delegate.add(self, for: task)
            task.resume()
        }
    }

    /// Gives the task the answer it waits for, unless it was cancelled: on Linux an answer after that ends the process.
    func answer(_ answer: @escaping @Sendable () -> Void) {
        guard case .running(_, let owner, _) = lock.withLock({ state }) else { return }
        owner.queue.async { [self] in
            if task != nil { answer() }
        }
    }

    /// Takes in a part of the body, and ends the exchange once there is more than the limit allows.
    func receive(_ part: Data) {
        let isTooMuch = lock.withLock {
            guard case .running = state else { return false }
            if part.count <= bodyLimit - body.count {
                body += part
                return false
            }
            return true
        }
        if isTooMuch { finish(.failure(APIError.responseTooLarge(limit: bodyLimit))) }
    }

    /// Ends the exchange with this response and the body that came with it.
    func finish(_ response: URLResponse?) {
        guard let response = response as? HTTPURLResponse else { return finish(.failure(URLError(.badServerResponse))) }
        var headers = HTTPHeaders()
        for case (let name as String, let value as String) in response.allHeaderFields {
            headers[name] = value
        }
        finish(.success(HTTPResponse(status: response.statusCode, headers: headers, body: lock.withLock { body })))
    }

    /// Ends the exchange with this outcome, unless it has ended already.
    func finish(_ outcome: Outcome) {
        let before = lock.withLock {
            defer {
                if case .finished = state {} else { state = .finished(outcome) }
            }
            return state
        }
        guard case .running(let caller, let owner, let clock) = before else { return }
        clock.cancel()
        caller.resume(with: outcome)
        owner.queue.async { [self] in
            task?.cancel()
            task = nil
        }
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
}
