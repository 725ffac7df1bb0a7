/// Whether cells are a row of a table, by what stands under its columns.
extension RepairRow {
    /// Whether cells without a header can be a row under `columns`, whatever stands behind them.
    func fits(_ cells: [Text], _ columns: Columns) -> Bool {
        let cells = cells.prefix(columns.count)
        guard cells.count >= 2 else { return false }
        if !columns.contains(.type) { return cells.count == columns.count }
        if cells.count == 2 { return columns.count > 2 && cells[0].isFieldName && vocabulary.isType(cells[1]) }
        guard let flag = columns.index(of: .required) else {
            return columns.count == cells.count && vocabulary.isType(cells[1])
        }
        return flag < cells.count && vocabulary.isFlag(cells[flag])
            || flag - 1 < cells.count && flag > 1 && vocabulary.isFlag(cells[flag - 1]) && vocabulary.isType(cells[0])
    }

    /// Whether cells that are no whole row under `columns` can still be told apart there, by a type or a flag.
    func fitsInPart(_ cells: [Text], _ columns: Columns) -> Bool {
        guard cells.count > 2, cells.count < columns.count else { return false }
        return AlignCells(vocabulary: vocabulary).run(cells, columns).map { $0.fit > 0 } ?? false
    }
}
