import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Hands what the session tells of its tasks to the exchanges they belong to.
///
/// Nothing here decides about certificates: the system verifies them. A class because `URLSession` takes its delegate
/// as an object, and one for all tasks because on Linux a task's own delegate is told of no data; every access to the
/// exchanges holds the lock.
final class SessionDelegate: NSObject, @unchecked Sendable {
    private let lock = NSLock()
    private var exchanges: [Int: DataTaskExchange] = [:]

    /// Remembers the exchange until its task completes.
    func add(_ exchange: DataTaskExchange, for task: URLSessionTask) {
        lock.withLock { exchanges[task.taskIdentifier] = exchange }
    }

    private func exchange(_ task: URLSessionTask) -> DataTaskExchange? {
        lock.withLock { exchanges[task.taskIdentifier] }
    }
}

extension SessionDelegate: URLSessionDataDelegate {
    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        exchange(dataTask)?.receive(data)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let exchange = lock.withLock { exchanges.removeValue(forKey: task.taskIdentifier) }
        if let error {
            // On a busy machine the session may look at its clock before the exchange does.
            let isTimeout = (error as? URLError)?.code == .timedOut
            exchange?.finish(.failure(isTimeout ? APIError.timedOut : error))
        } else {
            exchange?.finish(task.response)
        }
    }

    /// Lets a redirect pass only within the origin the request was meant for, as another must not see credentials, and
    /// only without a body, which would be left behind.
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let original = task.originalRequest
        let mayFollow = original?.httpBody == nil && sameOrigin(original?.url, request.url)
        exchange(task)?.answer { completionHandler(mayFollow ? request : nil) }
    }

    #if canImport(FoundationNetworking)
        /// Ends the exchange with the 401 that asks for credentials: on Linux the task would wait for them for ever.
        func urlSession(
            _ session: URLSession,
            task: URLSessionTask,
            didReceive challenge: URLAuthenticationChallenge,
            completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
        ) {
            exchange(task)?.finish(challenge.failureResponse)
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    #endif
}

private func sameOrigin(_ from: URL?, _ to: URL?) -> Bool {
    guard let from, let to else { return false }
    return from.scheme?.lowercased() == to.scheme?.lowercased()
        && from.host?.lowercased() == to.host?.lowercased()
        && from.port == to.port
}
