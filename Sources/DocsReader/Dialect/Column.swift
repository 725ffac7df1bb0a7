/// What a column of a table tells.
enum Column: Hashable, Sendable {
    case name
    case type
    case required
    /// The same the other way round: whether the field may be left out, or be null.
    case optional
    case defaultValue
    case description
    /// What belongs to the description, too: the name in other words, notes.
    case remark
    /// The values that the field can have.
    case values
    case example
    /// Where a parameter goes: the path, the query, the body, a header.
    case place
    /// Flags, defaults and values in brackets; the description, where there is no other.
    case notes
    /// The data structure that the type is, beside the column of types; the type, where there is none.
    case schema
    /// A head that is empty or not understood; its cells are passed over.
    case unknown
}
