/// Writes edits as `diff -u` does: the lines that differ, with a few around them.
struct FormatHunks {
    private static let context = 3

    /// Nothing if nothing differs.
    func run(_ edits: [LineEdit]) -> [String] { hunks(of: edits).flatMap(lines(of:)) }

    /// Edits that are shown together, and how many lines of both texts stand before them.
    private struct Hunk {
        var edits: ArraySlice<LineEdit>
        var oldStart = 0
        var newStart = 0
    }

    private func hunks(of edits: [LineEdit]) -> [Hunk] {
        var ranges: [Range<Int>] = []
        for (index, edit) in edits.enumerated() {
            if case .same = edit { continue }
            let range = max(0, index - Self.context)..<min(edits.count, index + Self.context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        var hunks: [Hunk] = []
        var (at, old, new) = (0, 0, 0)
        for range in ranges {
            old += edits[at..<range.lowerBound].count(where: \.isOld)
            new += edits[at..<range.lowerBound].count(where: \.isNew)
            hunks.append(Hunk(edits: edits[range], oldStart: old, newStart: new))
            old += edits[range].count(where: \.isOld)
            new += edits[range].count(where: \.isNew)
            at = range.upperBound
        }
        return hunks
    }

    private func lines(of hunk: Hunk) -> [String] {
        let old = span(hunk.oldStart, hunk.edits.count(where: \.isOld))
        let new = span(hunk.newStart, hunk.edits.count(where: \.isNew))
        return ["@@ -\(old) +\(new) @@"] + hunk.edits.flatMap(\.shown)
    }

    /// Lines count from 1; a span without lines stands behind the line before it.
    private func span(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start : start + 1),\(count)" }
}
