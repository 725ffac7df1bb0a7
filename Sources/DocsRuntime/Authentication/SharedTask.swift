import Foundation

/// The value of a task that others wait for too: cancelling one who waits ends the waiting, and not the task.
///
/// - Throws: what the task throws; `CancellationError` if the surrounding task is cancelled.
func sharedValue<Value: Sendable>(of task: Task<Value, any Error>) async throws -> Value {
    let wait = Wait<Value>()
    return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
            wait.begin(continuation)
            Task { wait.end(await task.result) }
        }
    } onCancel: {
        wait.end(.failure(CancellationError()))
    }
}

/// One who waits. A class because the task and the cancellation both want to end the waiting; the first does. Each
/// access holds the lock.
private final class Wait<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var continuation: CheckedContinuation<Value, any Error>?
    private var outcome: Result<Value, any Error>?

    func begin(_ continuation: CheckedContinuation<Value, any Error>) {
        let outcome = lock.withLock {
            if self.outcome == nil { self.continuation = continuation }
            return self.outcome
        }
        if let outcome { continuation.resume(with: outcome) }
    }

    func end(_ outcome: Result<Value, any Error>) {
        let continuation = lock.withLock {
            defer { self.continuation = nil }
            if self.outcome == nil { self.outcome = outcome }
            return self.continuation
        }
        continuation?.resume(with: outcome)
    }
}
