extension Sequence<String> {
    /// The element that `name` was probably meant to be, for "did you mean"; of equally near ones the first.
    ///
    /// Case does not count, two swapped letters count as one mistake, and more mistakes than a third of the letters
    /// are no hint but noise.
    package func nearest(to name: String) -> String? {
        let wanted = Array(name.lowercased().utf8)
        guard wanted.count <= Spelling.limit else { return nil }
        var nearest: String?
        var limit = wanted.count / 3
        for candidate in self {
            let spelling = Spelling(wanted: wanted, candidate: Array(candidate.lowercased().utf8))
            guard let distance = spelling.distance(upTo: limit) else { continue }
            nearest = candidate
            limit = distance - 1
            if limit < 0 { break }
        }
        return nearest
    }

    /// `did you mean 'specs'?`, or all there are.
    package func choice(for name: String) -> String {
        nearest(to: name).map { "did you mean '\($0)'?" } ?? "known are \(joined(separator: ", "))"
    }

    /// `; did you mean 'specs'?`, or nothing where there are too many to name.
    package func hint(for name: String) -> String {
        nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
    }
}

/// Two words and how far they are apart.
private struct Spelling {
    /// Longer words are nobody's typing mistake and would only cost time.
    static let limit = 200

    let wanted: [UInt8]
    let candidate: [UInt8]

    /// The count of letters added, dropped, changed or swapped with their neighbour; `nil` beyond `limit`.
    func distance(upTo limit: Int) -> Int? {
        guard abs(wanted.count - candidate.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...candidate.count)
        for (row, letter) in wanted.enumerated() {
            var current = [row + 1]
            for (column, other) in candidate.enumerated() {
                var cost = Swift.min(last[column + 1], current[column]) + 1
                cost = Swift.min(cost, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == candidate[column - 1], wanted[row - 1] == other {
                    cost = Swift.min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[candidate.count] <= limit ? last[candidate.count] : nil
    }
}
