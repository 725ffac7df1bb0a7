/// Finds the name that a misspelt one was probably meant to be.
enum NearestName {
    /// `; did you mean 'x'?`, or nothing if no name is near.
    static func hint(for name: String, among known: [String]) -> String {
        guard let nearest = nearest(to: name, among: known) else { return "" }
        return "; did you mean '\(nearest)'?"
    }

    /// The known name with the fewest letters to change, up to a third of them; the first by alphabet among equals.
    private static func nearest(to name: String, among known: [String]) -> String? {
        let limit = (name.utf8.count + 1) / 3
        var best: (name: String, distance: Int)?
        for candidate in Set(known).sorted() where abs(candidate.utf8.count - name.utf8.count) <= limit {
            let distance = distance(Array(name.utf8), Array(candidate.utf8))
            if distance <= min(limit, (best?.distance ?? .max) - 1) { best = (candidate, distance) }
        }
        return best?.name
    }

    /// How many bytes have to be added, removed or changed to make one name of the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let changed = diagonal + (byte == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
