/// What a page may hold at most, so that no page takes all the time or memory there is.
///
/// Pages that people read stay below a hundredth of it. What is beyond is told by a diagnostic and passed over.
package enum PageLimits {
    /// In bytes.
    package static let page = 4 << 20
    /// The rows of all tables of a page.
    static let rows = 50_000
    /// A row, in bytes.
    static let row = 256 << 10
    /// The cells of a row.
    static let cells = 256
    /// The lines of a list that belongs to a cell.
    static let listInCell = 64
    /// The name of a field or a value, in bytes.
    static let name = 512
    /// The pages of a folder.
    package static let pages = 100_000
}
