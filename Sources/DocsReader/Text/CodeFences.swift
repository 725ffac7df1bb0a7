/// Finds where blocks of code end.
///
/// Pages have fences that never close. What one search went through in vain the next one does not go through again, so
/// that all of them together take the time of one.
struct CodeFences {
    /// How many lines below a shorter fence the right one is looked for.
    private static let longestInside = 400

    /// No block that opens before this line is closed.
    private var unclosed = 0

    /// The line that closes the block that opens at a line, if it stands before the next heading of a part.
    ///
    /// A heading of the first level in code is a comment. A fence that is shorter than the one that opens is code, too,
    /// unless no longer one follows: then it was meant.
    mutating func end(of open: Int, in lines: [Line]) -> Int? {
        guard open >= unclosed else { return nil }
        var shorter: Int?
        for index in (open + 1)..<lines.count {
            if lines[index].closes(lines[open]) {
                if lines[index].isFence(asLongAs: lines[open]) {
                    unclosed = index
                    return index
                }
                shorter = shorter ?? index
            }
            let isStart = lines[index].headingLevel.map { $0 > 1 } ?? false
            if isStart || shorter.map({ index > $0 + Self.longestInside }) == true {
                unclosed = shorter ?? index
                return shorter
            }
        }
        unclosed = shorter ?? lines.count
        return shorter
    }
}

extension Line {
    fileprivate func isFence(asLongAs other: Line) -> Bool { fenceLength ?? 0 >= other.fenceLength ?? 0 }
}
