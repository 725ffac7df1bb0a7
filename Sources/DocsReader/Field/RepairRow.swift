import DocsSchema

/// Brings the cells of a row under the columns of its table.
///
/// Rows lose cells at their ends, gain junk behind their last bar, lose their name, or stand two on a line. What a cell
/// says tells where it belongs: a flag and a type are known words.
struct RepairRow {
    let vocabulary: Vocabulary

    /// A row with a cell for each column.
    struct Result {
        var cells: [Text]
        var damage: Damage?
    }

    /// What was wrong with a row.
    enum Damage: Hashable {
        /// Cells at the end are missing; they count as empty.
        case missingCells
        /// Cells before the end are missing; the others were put where they fit.
        case shiftedCells
        /// Something stands behind the last cell; it was dropped.
        case extraCells(String)
        /// A bar inside the description parted it.
        case splitDescription
        /// A bar inside the type parted it.
        case splitType
        /// The end of another row follows; its beginning is lost.
        case splicedRows(String)
        /// The first cell is missing.
        case missingName
        /// All cells but the last ones are lost in the ruler above.
        case lostStart
        /// The row stood on a line with another row.
        case joinedRows
        /// The row went over lines; they were joined.
        case brokenRow(lines: Int)
    }

    func run(_ cells: [Text], columns: Columns) -> [Result] {
        guard cells.count > columns.count else { return [fit(cells, columns: columns)] }
        let starts = starts(in: cells, columns: columns)
        return starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : cells.count
            var result = fit(Array(cells[starts[index]..<end]), columns: columns)
            if starts.count > 1, result.damage == nil { result.damage = .joinedRows }
            return result
        }
    }

    /// Where rows start: at the first cell, and at each later name that a type and a flag follow.
    ///
    /// A name and a type alone may be prose, unless an empty cell parts them from the row before or all cells are whole rows.
    private func starts(in cells: [Text], columns: Columns) -> [Int] {
        guard let name = columns.index(of: .name), let type = columns.index(of: .type)
        else { return [0] }
        var starts = [0]
        let flag = columns.index(of: .required)
        if flag == nil, cells.count.isMultiple(of: columns.count) {
            let rows = Array(stride(from: 0, to: cells.count, by: columns.count))
            let areWhole = rows.allSatisfy { row in
                cells[row + name].isFieldName && !cells[row + type].isEmpty && vocabulary.isType(cells[row + type])
            }
            if areWhole { return rows }
        }
        for index in cells.indices where index - starts[starts.count - 1] >= 3 {
            guard index + max(name, type, flag ?? 0) < cells.count, cells[index + name].isFieldName else { continue }
            let isStart =
                if let flag {
                    vocabulary.isFlag(cells[index + flag]) && vocabulary.couldBeType(cells[index + type])
                } else {
                    cells[index - 1].isEmpty && vocabulary.isType(cells[index + type])
                }
            if isStart { starts.append(index) }
        }
        return starts
    }

    private func fit(_ row: [Text], columns: Columns) -> Result {
        var result = Result(cells: row)
        if hasLostName(row, columns: columns) { result = Result(cells: [[]] + row, damage: .missingName) }
        if result.cells.count > columns.count {
            shorten(&result, columns: columns)
        } else if result.cells.count < columns.count {
            fill(&result, columns: columns)
        }
        return result
    }

    /// Takes away what is no cell, and the rest of another row, or else joins the cells that the description fell into.
    private func shorten(_ row: inout Result, columns: Columns) {
        while row.cells.count > columns.count, let last = row.cells.last,
            !last.string.hasLetterOrDigit || vocabulary.isLabelled(last)
        {
            row.cells.removeLast()
            if !last.isEmpty { row.damage = row.damage ?? .extraCells(last.string) }
        }
        guard row.cells.count > columns.count else { return }
        if let start = startOfSplicedRow(in: row.cells, columns: columns) {
            row.damage = .splicedRows(row.cells[start...].map(\.string).joined(separator: " | "))
            let padded = row.cells[..<start] + Array(repeating: [], count: columns.count)
            row.cells = Array(padded.prefix(columns.count))
        } else if hasJunkBehindExample(row.cells, columns: columns) {
            row.damage = row.damage ?? .extraCells(row.cells[columns.count...].map(\.string).joined(separator: " | "))
            row.cells.removeLast(row.cells.count - columns.count)
        } else {
            row.damage = row.damage ?? .splitDescription
            joinDescription(of: &row.cells, columns: columns)
        }
    }

    /// Puts the cells where they fit, with empty ones between and behind them.
    private func fill(_ row: inout Result, columns: Columns) {
        let places = AlignCells(vocabulary: vocabulary).run(row.cells, columns)?.places ?? Array(row.cells.indices)
        row.damage = row.damage ?? (places.last == row.cells.count - 1 ? .missingCells : .shiftedCells)
        var cells = [Text](repeating: [], count: columns.count)
        for (place, cell) in zip(places, row.cells) { cells[place] = cell }
        row.cells = cells
    }

    /// A bar inside the description made several cells of it; the cells behind it belong to the last columns.
    private func joinDescription(of row: inout [Text], columns: Columns) {
        let start = columns.index(of: .description) ?? columns.count - 1
        let end = row.count - (columns.count - start - 1)
        let joined = row[start..<end].map { Array($0) }.joined(separator: " | ".utf8)
        row.replaceSubrange(start..<end, with: [Text(joined)])
    }

    /// Whether all cells stand one column too far to the left: a type under the names, a flag before its column.
    private func hasLostName(_ row: [Text], columns: Columns) -> Bool {
        guard let flag = columns.index(of: .required), columns.index(of: .name) == 0, flag <= row.count,
            vocabulary.isFlag(row[flag - 1])
        else { return false }
        return vocabulary.isType(row[0]) && (flag == row.count || !vocabulary.isFlag(row[flag]))
    }
}
