import Foundation

/// When a server wants to be asked again, by its header `Retry-After` (RFC 9110, 10.2.3).
enum RetryAfter {
    case seconds(Int)
    case date(Date)

    init?(text: String) {
        if let seconds = Int(text), seconds >= 0 {
            self = .seconds(min(seconds, 86_400))
        } else if let date = HTTPDate.date(from: text) {
            self = .date(date)
        } else {
            return nil
        }
    }

    /// How long that is from now; nothing if it has passed.
    func wait(from now: Date) -> Duration {
        switch self {
        case .seconds(let seconds): .seconds(seconds)
        case .date(let date): .seconds(min(max(date.timeIntervalSince(now), 0), 86_400))
        }
    }
}
