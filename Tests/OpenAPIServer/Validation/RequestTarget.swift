import Foundation

/// The path and the query of a request's target, `/users/u1?page=2`.
struct RequestTarget {
    /// Still percent-encoded, as a slash within a segment is otherwise lost.
    var path: String
    /// Names decoded; values still encoded, as a comma within an element of a list is otherwise lost.
    var query: [(name: String, value: String)]

    init(_ target: String) {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(halves[0])
        let pairs = halves.count == 2 ? halves[1].split(separator: "&") : []
        query = pairs.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (parts[0].queryDecoded, parts.count == 2 ? String(parts[1]) : "")
        }
    }
}

extension StringProtocol {
    /// The text an encoded part of a query stands for.
    var queryDecoded: String { removingPercentEncoding ?? String(self) }
}
