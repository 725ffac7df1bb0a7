public import Foundation

/// What calls need of the world beside the server: the time, waiting, and chance. Tests put their own in its place.
public struct APIEnvironment: Sendable {
    /// The time of day, which signatures and expiries go by.
    public var date: @Sendable () -> Date
    /// A clock that no correction of the time of day moves, which deadlines go by.
    public var elapsed: @Sendable () -> Duration
    /// Waits; throws `CancellationError` when the surrounding task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void
    /// A number from 0 up to and without 1, by which waits are spread.
    public var random: @Sendable () -> Double
    /// A text that no request has had before.
    public var nonce: @Sendable () -> String

    /// Describes a world; what is left out is the real one.
    public init(
        date: @escaping @Sendable () -> Date = { Date() },
        elapsed: @escaping @Sendable () -> Duration = Self.uptime,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
        nonce: @escaping @Sendable () -> String = { UUID().uuidString.filter { $0 != "-" }.lowercased() }
    ) {
        self.date = date
        self.elapsed = elapsed
        self.sleep = sleep
        self.random = random
        self.nonce = nonce
    }
}

extension APIEnvironment {
    /// The time since a moment that stays the same while the program runs.
    public static let uptime: @Sendable () -> Duration = {
        let start = ContinuousClock.now
        return { start.duration(to: .now) }
    }()
}
