public import DocsRuntime
public import Foundation

/// A clock that stands still until somebody waits: waiting moves it on at once.
///
/// A class because the client and the test look at the same time; each access holds the lock.
public final class ManualClock: @unchecked Sendable {
    private let lock = NSLock()
    private let start: Date
    private var time: Duration = .zero
    private var all: [Duration] = []
    private var nonces = 0

    /// Makes a clock that shows this date.
    public init(_ start: Date = Date(timeIntervalSince1970: 0)) {
        self.start = start
    }

    /// How long each wait was, in their order.
    public var waits: [Duration] { lock.withLock { all } }

    /// Moves the clock on.
    public func advance(by duration: Duration) {
        lock.withLock { time += duration }
    }

    /// A world that goes by this clock, in which chance always gives `random`, and nonces are numbers.
    public func environment(random: Double = 0) -> APIEnvironment {
        APIEnvironment(
            date: { self.start.addingTimeInterval(self.elapsed / .seconds(1)) },
            elapsed: { self.elapsed },
            sleep: { duration in
                try Task.checkCancellation()
                self.wait(duration)
            },
            random: { random },
            nonce: { self.nextNonce() }
        )
    }

    private var elapsed: Duration { lock.withLock { time } }

    private func wait(_ duration: Duration) {
        lock.withLock {
            all.append(duration)
            time += duration
        }
    }

    private func nextNonce() -> String {
        lock.withLock {
            nonces += 1
            return "nonce\(nonces)"
        }
    }
}
