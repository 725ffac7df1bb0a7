/// Rows that are not on a line of their own, or not between bars alone.
extension PageScan {
    /// Reads a whole table that stands on one line; `false` if it is none of an API.
    mutating func read(_ table: GluedTable?, of row: Row) -> Bool {
        guard let table, let header = header(table.header, .aboveRuler)?.withoutNotes(heads: table.header) else {
            return false
        }
        facts.ledger.tables += 1
        start(header, row: row)
        tellUnknownHeads(table.header, of: header, at: row.line)
        for cells in table.rows { add(cells, of: row, damage: .joinedRows) }
        return true
    }

    /// Reads the rows that stand behind a ruler on its line; the first one may have lost its beginning.
    mutating func read(_ behind: RulerRow, of row: Row, _ columns: Columns) {
        let cells = behind.cells
        let start =
            cells.indices.first { start in
                cells[start].isFieldName && repair.fits(Array(cells[start...].prefix(columns.count)), columns)
            } ?? cells.count
        let end = cells[..<start].suffix(columns.count)
        if end.contains(where: { !$0.isEmpty }) {
            let isFollowed = start < cells.count && end.last?.isEmpty == true
            let rest = isFollowed ? end.dropLast() : end
            add(Array(repeating: [], count: columns.count - rest.count) + rest, of: row, damage: .lostStart)
        }
        if start < cells.count { add(Array(cells[start...]), of: row, damage: .joinedRows) }
    }

    /// Reads cells that are not a line by themselves.
    private mutating func add(_ cells: [Text], of row: Row, damage: RepairRow.Damage) {
        facts.ledger.rows += 1
        if !isTooMany(row) { read(row, cells: cells, damage: damage) }
    }

    /// Whether a row can be nothing but one of the table that is being read.
    func isRow(_ cells: [Text]) -> Bool {
        guard let columns, !isInterrupted, columns.contains(.type) else { return false }
        return repair.fits(cells, columns)
    }

    /// The cells of the next row, if they are just those that a row lacks and no row by themselves.
    func tail(of cells: [Text], in next: Row) -> [Text]? {
        guard let columns, !isInterrupted, cells.count < columns.count, !next.isRuler,
            let type = columns.index(of: .type), let flag = columns.index(of: .required)
        else { return nil }
        let tail = next.cells
        let whole = cells + tail
        guard whole.count == columns.count, vocabulary.isFlag(whole[flag]), vocabulary.couldBeType(whole[type])
        else { return nil }
        let isRow = tail.count > flag && vocabulary.isFlag(tail[flag])
        let startsLikeRow = tail.count > type && tail[0].isFieldName && vocabulary.isType(tail[type])
        return isRow || startsLikeRow ? nil : tail
    }

    /// Adds to the description of a row what the rows below it say that have nothing else, and returns how many do: each
    /// is a line of the description, as a list of values that cells were merged beside.
    func addContinuations(to cells: inout [Text], of row: inout Row, in rows: ArraySlice<Row>) -> Int {
        guard let columns, !isInterrupted, cells.count == columns.count, columns.index(of: .name) == 0,
            let place = columns.index(of: .description), !cells[0].isEmpty
        else { return 0 }
        var lines = [cells[place]]
        for next in rows.prefix(PageLimits.listInCell) {
            guard next.startsWithEmptyCell, !next.isRuler else { break }
            let more = next.cells
            guard more.count > place, more.count <= columns.count, !more[place].isEmpty,
                more.indices.allSatisfy({ $0 == place || more[$0].isEmpty })
            else { break }
            lines.append(more[place])
            row.joinedLines += next.joinedLines
            row.joinedRows += next.joinedRows + 1
        }
        if lines.count > 1 { cells[place] = Text(lines.joined(separator: "<br>".utf8)) }
        return lines.count - 1
    }

    /// The cells of a row that is one of its table only if other marks count as bars, too.
    func cellsAtOtherBars(_ row: Row, _ cells: [Text]) -> [Text]? {
        guard let columns, !isInterrupted, cells.count < columns.count, !repair.fits(cells, columns) else { return nil }
        let whole = SplitCells().runAtOtherBars(row.text)
        return whole.count == columns.count && repair.fits(whole, columns) ? whole : nil
    }
}

extension Row {
    /// Whether nothing stands between the first two bars.
    fileprivate var startsWithEmptyCell: Bool {
        text.first == UInt8(ascii: "|") && text.dropFirst().trimmedStart.first == UInt8(ascii: "|")
    }
}

extension RepairRow.Result {
    /// Notes that the row went over lines, whose breaks part no words of a name, a type or a flag.
    mutating func join(lines: Int, under columns: Columns) {
        damage = damage ?? .brokenRow(lines: lines)
        for (place, column) in columns.columns.enumerated() where cells[place].contains(0x0a) {
            guard column == .name || column == .type || column == .required else { continue }
            cells[place] = Text(cells[place].filter { !$0.isSpace })
        }
    }
}
