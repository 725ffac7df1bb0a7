extension [Line] {
    /// The end of a list that stands between blank lines, each item to the right of where rows start; `nil` if something
    /// else stands there.
    ///
    /// Converters write the list that a cell of HTML has below the row, as Markdown has no other place for it.
    func endOfList(from start: Int) -> Int? {
        guard start < endIndex, self[start].isBlank else { return nil }
        var end: Int?
        for index in start..<Swift.min(start + PageLimits.listInCell, endIndex) where !self[index].isBlank {
            guard self[index].column > 1, self[index].text.withoutLineMark.count < self[index].text.count else { break }
            end = index + 1
        }
        return end
    }
}
