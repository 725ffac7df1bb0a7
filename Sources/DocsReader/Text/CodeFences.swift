/// Finds where blocks of code end.
///
/// Pages have fences that never close. What one search went through in vain the next one does not go through again, so
/// that all of them together take the time of one.
struct CodeFences {
    /// No block that opens before this line is closed.
    private var unclosed = 0

    /// The line that closes the block that opens at a line, if it stands before the next heading of a part.
    ///
    /// A heading of the first level in code is a comment.
    mutating func end(of open: Int, in lines: [Line]) -> Int? {
        guard open >= unclosed else { return nil }
        unclosed = lines.count
        for index in (open + 1)..<lines.count {
            if lines[index].closes(lines[open]) {
                unclosed = index
                return index
            }
            if let level = lines[index].headingLevel, level > 1 {
                unclosed = index
                return nil
            }
        }
        return nil
    }
}
