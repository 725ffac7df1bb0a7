/// A table whose lines lost their breaks: header, ruler and rows stand on one line, with nothing between two bars.
struct GluedTable {
    /// A row with no more cells than this is none.
    static let fewestCells = 8

    let header: [Text]
    let rows: [[Text]]

    /// `nil` unless a ruler of as many cells as stand before it follows them.
    init?(_ cells: [Text]) {
        guard
            let ruler = cells.indices.dropFirst(3).first(where: { cells[$0 - 1].isEmpty && cells[$0].isRuler })
        else { return nil }
        let count = ruler - 1
        guard cells.count >= ruler + count, cells[ruler..<ruler + count].allSatisfy(\.isRuler) else { return nil }
        header = Array(cells[..<count])
        rows = stride(from: ruler + count + 1, to: cells.count, by: count + 1).map { start in
            Array(cells[start..<min(start + count, cells.count)])
        }
    }
}
