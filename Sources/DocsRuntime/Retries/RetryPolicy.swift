/// Which calls are tried again, how often, and after what wait.
///
/// What a second try can help: a broken exchange, a timeout, and status 429 or 500 to 599, as HTTP status or in the
/// body. The wait doubles from try to try, less a random part of up to a half, so that callers who failed together do
/// not come back together; a `Retry-After` of the server is kept.
public struct RetryPolicy: Sendable, Hashable {
    /// The calls that may be made twice.
    public enum Calls: Sendable, Hashable {
        /// Those that change nothing.
        case reads
        /// Reads, and writes too: only for an API where writing twice does no harm.
        case all
        /// None.
        case none
    }

    /// The calls that are tried again.
    public var calls: Calls
    /// How often a call is tried, the first time among them.
    public var tries: Int
    /// The wait before the second try.
    public var firstWait: Duration
    /// The longest wait between two tries; a `Retry-After` may be longer.
    public var longestWait: Duration
    /// How long a call may take with all its tries and waits.
    public var deadline: Duration

    /// Describes a policy.
    public init(
        _ calls: Calls = .reads,
        tries: Int = 3,
        firstWait: Duration = .milliseconds(500),
        longestWait: Duration = .seconds(10),
        deadline: Duration = .seconds(60)
    ) {
        self.calls = calls
        self.tries = tries
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.deadline = deadline
    }

    /// Tries reads three times.
    public static let reads = RetryPolicy(.reads)
    /// Tries every call three times.
    public static let all = RetryPolicy(.all)
    /// Tries every call once.
    public static let none = RetryPolicy(.none)
}
