/// Where a word stands for no value.
enum Absence: Hashable, Sendable {
    case always
    /// Only where no word could be a value, as in `none` of a number: it is a value where words are.
    case unlessWord
}
