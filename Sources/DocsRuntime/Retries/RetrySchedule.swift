/// The tries of one call: how many there were, and when the next may be.
struct RetrySchedule {
    private let policy: RetryPolicy
    private let environment: APIEnvironment
    private let start: Duration
    private var triesLeft: Int
    private var backoff: Duration

    init(_ policy: RetryPolicy, operation: APIOperation, _ environment: APIEnvironment) {
        self.policy = policy
        self.environment = environment
        start = environment.elapsed()
        backoff = policy.firstWait
        let mayRepeat =
            switch policy.calls {
            case .reads: operation.isRead
            case .all: true
            case .none: false
            }
        triesLeft = mayRepeat ? policy.tries - 1 : 0
    }

    /// The time the next try may take: the timeout, or what is left until the deadline.
    func limit(_ timeout: Duration) -> Duration {
        policy.calls == .none ? timeout : min(timeout, remaining)
    }

    /// How long to wait before the next try; nil if there is none.
    mutating func wait(after error: APIError, _ response: HTTPResponse?) -> Duration? {
        guard triesLeft > 0, error.isRetryable else { return nil }
        triesLeft -= 1
        let spread = min(backoff, policy.longestWait) * (1 - environment.random() / 2)
        backoff = min(backoff * 2, policy.longestWait)
        let asked = response?.headers["retry-after"].flatMap { RetryAfter(text: $0)?.wait(from: environment.date()) }
        let wait = max(spread, asked ?? .zero)
        return wait < remaining ? wait : nil
    }

    private var remaining: Duration { max(.zero, policy.deadline - (environment.elapsed() - start)) }
}
