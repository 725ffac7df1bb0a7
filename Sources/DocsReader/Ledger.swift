/// What was read, and how each row of a table ended; the ends add up to the rows.
package struct Ledger: Hashable, Sendable {
    package var pages = 0
    /// Headers of tables, of an API or of anything else.
    package var tables = 0
    package var rows = 0
    /// Rows that say all there is to a field.
    package var fields = 0
    /// Rows that became a field after something was put right.
    package var repaired = 0
    /// Rows that became a field of which something is inferred.
    package var inferred = 0
    /// Rows whose field stands in the same table already.
    package var repeated = 0
    /// Rows of tables that describe no API.
    package var notOfTheAPI = 0
    /// Rows that became nothing, each with a diagnostic.
    package var reported = 0

    package init() {}

    package static func + (left: Ledger, right: Ledger) -> Ledger {
        var sum = Ledger()
        sum.pages = left.pages + right.pages
        sum.tables = left.tables + right.tables
        sum.rows = left.rows + right.rows
        sum.fields = left.fields + right.fields
        sum.repaired = left.repaired + right.repaired
        sum.inferred = left.inferred + right.inferred
        sum.repeated = left.repeated + right.repeated
        sum.notOfTheAPI = left.notOfTheAPI + right.notOfTheAPI
        sum.reported = left.reported + right.reported
        return sum
    }

    /// Counts a table that describes no API.
    mutating func count(tableOfOthers rows: Int) {
        tables += 1
        self.rows += rows
        notOfTheAPI += rows
    }

    /// The rows whose end is known; always all of them.
    package var accounted: Int { fields + repaired + inferred + repeated + notOfTheAPI + reported }
}
