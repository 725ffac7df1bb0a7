extension String {
    /// The text with blanks behind it, for a column of `width` characters.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: width - count) }
}
