/// One thing that is wrong with a value, in the words of a sentence.
package struct Fault: Sendable, Hashable, CustomStringConvertible {
    /// Where, as in `$.options.pagination.page` for a body and `query.page` for a query.
    package var path: String
    /// What, as in `is a string, and must be a number`.
    package var problem: String

    package var description: String { "\(path) \(problem)." }
}
