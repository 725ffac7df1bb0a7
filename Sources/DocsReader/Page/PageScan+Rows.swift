import DocsSchema

extension PageScan {
    /// Reads rows that follow each other; a table whose header names no columns of an API is passed over.
    mutating func read(_ table: [Row]) {
        if readPaths(table) || readStatuses(table) { return }
        var isForeign = false
        var fields: ScannedRow.Target?
        var index = 0
        while index < table.count {
            defer { index += 1 }
            var row = table[index]
            guard !row.isRuler else { continue }
            var cells = row.cells
            if cells.count > GluedTable.fewestCells, !isForeign, read(GluedTable(cells), of: row) { continue }
            if !isForeign, let columns, let behind = RulerRow(cells) {
                read(behind, of: row, columns)
                continue
            }
            let isAboveRuler = index + 1 < table.count && table[index + 1].isRuler
            if let header = header(cells, isAboveRuler ? .aboveRuler : .anywhere) {
                facts.ledger.tables += 1
                isForeign = false
                fields = nil
                var shown =
                    header.areDoubtful
                    ? header.shown(by: rows(of: table, below: index), heads: cells, vocabulary) : header
                if header.contains(.notes), !header.haveNotes || !areNotes(inLastOf: table[(index + 1)...]) {
                    shown = shown.withoutNotes(heads: cells)
                }
                start(shown, row: row)
                tellUnknownHeads(cells, of: shown, at: row.line)
            } else if isAboveRuler, index == 0 || isForeign || !isRow(cells) {
                facts.ledger.tables += 1
                isForeign = true
                fields = targetOfValues(cells)
                if fields != nil { continue }
                let below = table.dropFirst(index + 2).first?.cells
                if !noteHTTP(of: cells, at: row.line), below.flatMap(http) == nil { passOver(row.line) }
            } else {
                facts.ledger.rows += 1
                if isAboveRuler { diagnostics.report(.movedRuler(at: position(table[index + 1].line))) }
                if let fields, add(valueIn: cells, toFieldOf: fields) {
                    facts.ledger.fields += 1
                } else if isForeign {
                    facts.ledger.notOfTheAPI += 1
                    noteHTTP(of: cells, at: row.line)
                } else if !isTooLarge(row, cells), !isTooMany(row) {
                    if index + 1 < table.count, let tail = tail(of: cells, in: table[index + 1]) {
                        cells += tail
                        row.joinedLines += table[index + 1].joinedLines
                        row.joinedRows += table[index + 1].joinedRows + 1
                        index += 1
                    }
                    index += addContinuations(to: &cells, of: &row, in: table[(index + 1)...])
                    read(row, cells: cells)
                }
            }
        }
    }

    /// The cells of the first rows of a table.
    private func rows(of table: [Row], below header: Int) -> [[Text]] {
        table.dropFirst(header + 1).prefix(4).filter { !$0.isRuler }.map(\.cells)
    }

    /// Whether the last cells of rows have nothing in them but what stands in brackets.
    private func areNotes(inLastOf rows: ArraySlice<Row>) -> Bool {
        rows.allSatisfy { row in
            guard let last = row.isRuler ? [] : row.cells.dropFirst(3).first else { return true }
            return last.isEmpty || last.first == UInt8(ascii: "[") && last.last == UInt8(ascii: "]")
        }
    }

    /// Counts a row that becomes nothing, and tells why.
    mutating func reject(_ why: Diagnostic) {
        facts.ledger.reported += 1
        diagnostics.report(why)
    }

    /// Whether the row is larger than any that people read, and so is rejected.
    private mutating func isTooLarge(_ row: Row, _ cells: [Text]) -> Bool {
        guard row.text.count > PageLimits.row || cells.count > PageLimits.cells else { return false }
        reject(.rowTooLarge(at: position(row.line)))
        return true
    }

    /// Whether the page has had its rows, and so rejects this one; the first that is too many is told.
    mutating func isTooMany(_ row: Row) -> Bool {
        guard facts.ledger.rows > PageLimits.rows else { return false }
        facts.ledger.reported += 1
        if facts.ledger.rows == PageLimits.rows + 1 { diagnostics.report(.tooManyRows(at: position(row.line))) }
        return true
    }

    var repair: RepairRow { RepairRow(vocabulary: vocabulary) }

    /// Reads a row, which is damaged already if it did not stand on a line of its own.
    mutating func read(_ row: Row, cells: [Text], damage: RepairRow.Damage? = nil) {
        var cells = cells
        var damage = damage
        // Without a bar in front, one at the end stands before a last cell that is empty.
        if let columns, !isInterrupted, cells.count == columns.count - 1, row.hasLastBarOnly || columns.haveNotes {
            cells.append([])
        }
        if let whole = cellsAtOtherBars(row, cells) {
            diagnostics.report(.otherBars(at: position(row.line)))
            cells = whole
        }
        if isPassedOver || cells.allSatisfy({ $0.isEmpty }) {
            facts.ledger.notOfTheAPI += 1
            return
        }
        if let columns, !isInterrupted, let whole = repair.joiningType(of: cells, columns: columns) {
            damage = damage ?? .splitType
            cells = whole
        }
        guard let columns = columns(for: cells), let target = target(of: columns, at: row.line) else {
            return reject(.unreadableRow(at: position(row.line)))
        }
        if case .request(let operation) = target, row.text.contains("  |") {
            facts.operations[operation].hasSpaces = true
        }
        let whole = SplitCells().run(row.text, cells: cells, count: columns.count)
        if whole.count > cells.count { diagnostics.report(.openCode(at: position(row.line))) }
        facts.ledger.rows += row.joinedRows
        facts.ledger.repaired += row.joinedRows
        for (index, part) in repair.run(whole, columns: columns).enumerated() {
            if index > 0 { facts.ledger.rows += 1 }
            var part = part
            if row.joinedLines > 1 { part.join(lines: row.joinedLines, under: columns) }
            part.damage = part.damage ?? damage
            read(part, of: row, columns: columns, target: target)
        }
    }
}
