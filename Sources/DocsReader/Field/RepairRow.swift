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
        /// The end of another row follows; its beginning is lost.
        case splicedRows(String)
        /// The first cell is missing.
        case missingName
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
            var row = Array(cells[starts[index]..<end])
            if index + 1 < starts.count, row.count > columns.count, row.last?.isEmpty == true { row.removeLast() }
            var result = fit(row, columns: columns)
            if starts.count > 1, result.damage == nil { result.damage = .joinedRows }
            return result
        }
    }

    /// Whether cells without a header can be a row under `columns`.
    func fits(_ cells: [Text], _ columns: Columns) -> Bool {
        guard cells.count <= columns.count + 1, cells.count >= 2 else { return false }
        if !columns.contains(.type) { return cells.count == columns.count }
        if cells.count == 2 { return columns.count > 2 && cells[0].isFieldName && isType(cells[1]) }
        guard let flag = columns.index(of: .required) else {
            return columns.count == cells.count && cells.count > 1 && isType(cells[1])
        }
        return flag < cells.count && vocabulary.isRequired(cells[flag]) != nil
            || flag - 1 < cells.count && flag > 1 && vocabulary.isRequired(cells[flag - 1]) != nil && isType(cells[0])
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
                cells[row + name].isFieldName && !cells[row + type].isEmpty && isType(cells[row + type])
            }
            if areWhole { return rows }
        }
        for index in cells.indices.dropFirst(3) where index - starts[starts.count - 1] >= 3 {
            guard index + max(name, type, flag ?? 0) < cells.count, cells[index + name].isFieldName else { continue }
            let isStart =
                if let flag {
                    vocabulary.isRequired(cells[index + flag]) != nil && couldBeType(cells[index + type])
                } else {
                    cells[index - 1].isEmpty && isType(cells[index + type])
                }
            if isStart { starts.append(index) }
        }
        return starts
    }

    private func fit(_ row: [Text], columns: Columns) -> Result {
        var row = row
        var damage: Damage?
        if hasLostName(row, columns: columns) {
            row.insert([], at: columns.index(of: .name) ?? 0)
            damage = .missingName
        }
        if row.count > columns.count {
            while row.count > columns.count, let last = row.last, !last.hasWords || vocabulary.isLabelled(last) {
                row.removeLast()
                if !last.isEmpty { damage = damage ?? .extraCells(last.string) }
            }
            if row.count > columns.count, let start = startOfSplicedRow(in: row, columns: columns) {
                damage = .splicedRows(row[start...].map(\.string).joined(separator: " | "))
                row.removeSubrange(start...)
                row += Array(repeating: [], count: max(0, columns.count - row.count))
                row.removeSubrange(columns.count...)
            } else if row.count > columns.count {
                damage = damage ?? .splitDescription
                joinDescription(of: &row, columns: columns)
            }
        } else if row.count < columns.count {
            let places = AlignCells(repair: self).run(row, columns)?.places ?? Array(row.indices)
            damage = damage ?? (places.last == row.count - 1 ? .missingCells : .shiftedCells)
            var cells = [Text](repeating: [], count: columns.count)
            for (place, cell) in zip(places, row) { cells[place] = cell }
            row = cells
        }
        return Result(cells: row, damage: damage)
    }

    /// Whether cells that are no whole row under `columns` can still be told apart there, by a type or a flag.
    func fitsInPart(_ cells: [Text], _ columns: Columns) -> Bool {
        guard cells.count > 2, cells.count < columns.count, columns.contains(.required) else { return false }
        return AlignCells(repair: self).run(cells, columns).map { $0.fit > 0 } ?? false
    }

    /// Where the rest of another row starts whose beginning, and all rows between, are lost: at a type and a flag.
    private func startOfSplicedRow(in row: [Text], columns: Columns) -> Int? {
        guard let first = columns.index(of: .description), columns.contains(.required) else { return nil }
        return row.indices.dropFirst(first + 1).first { index in
            index + 1 < row.count && !row[index].isEmpty && isType(row[index])
                && vocabulary.isRequired(row[index + 1]) != nil
        }
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
        guard let flag = columns.index(of: .required), flag > 0, flag < row.count + 1, columns.index(of: .name) == 0,
            row.count > flag - 1, vocabulary.isRequired(row[flag - 1]) != nil
        else { return false }
        return isType(row[0]) && (flag >= row.count || vocabulary.isRequired(row[flag]) == nil)
    }

    /// Whether a cell could be a type, if what stands around it is as it should be.
    func couldBeType(_ cell: Text) -> Bool {
        if case .unknown = ReadType(vocabulary: vocabulary).run(cell) { return false }
        return true
    }

    /// Whether a cell is a type beyond doubt: a known word or a link.
    func isType(_ cell: Text) -> Bool {
        switch ReadType(vocabulary: vocabulary).run(cell) {
        case .primitive, .primitiveArray, .array, .enumValue, .lostLink, .empty: true
        case .named, .namedArray: cell.contains(UInt8(ascii: "<")) || cell.contains("](#")
        case .unknown, .values: false
        }
    }
}
