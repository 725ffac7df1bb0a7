import DocsSchema

extension PageScan {
    /// Reads rows that follow each other; a table whose header names no columns of an API is passed over.
    mutating func read(_ table: [Row]) {
        var isForeign = false
        for (index, row) in table.enumerated() where !row.isRuler {
            let cells = row.text.count > PageLimits.row ? [] : SplitCells().run(row.text)
            if let header = header(cells) {
                facts.ledger.tables += 1
                isForeign = false
                start(header, row: row)
            } else if index + 1 < table.count, table[index + 1].isRuler {
                facts.ledger.tables += 1
                isForeign = true
            } else {
                facts.ledger.rows += 1
                if isForeign {
                    facts.ledger.notOfTheAPI += 1
                } else if isTooLarge(row, cells) || isTooMany(row) {
                    facts.ledger.reported += 1
                } else {
                    read(row, cells: cells)
                }
            }
        }
    }

    /// Whether the row is larger than any that people read, which is said then.
    private mutating func isTooLarge(_ row: Row, _ cells: [Text]) -> Bool {
        guard row.text.count > PageLimits.row || cells.count > PageLimits.cells else { return false }
        diagnostics.report(.rowTooLarge(at: position(row.line)))
        return true
    }

    /// Whether the page has had its rows, which is said of the first that is too many.
    private mutating func isTooMany(_ row: Row) -> Bool {
        guard facts.ledger.rows > PageLimits.rows else { return false }
        if facts.ledger.rows == PageLimits.rows + 1 { diagnostics.report(.tooManyRows(at: position(row.line))) }
        return true
    }

    /// The columns that a row is the header of; a table without types is one of values, under a heading with a name.
    private func header(_ cells: [Text]) -> Columns? {
        if let header = Columns(cells, vocabulary: vocabulary) { return header }
        let isTyped = section == .request && !signatureParameters.isEmpty
        return model == nil && !isTyped ? nil : Columns(valuesOf: cells, vocabulary: vocabulary)
    }

    /// A header: the rows below it belong to the section, or to what only a table of these columns can be.
    private mutating func start(_ header: Columns, row: Row) {
        let isSecondTable = header != columns && rows.last.map { $0.target == sectionTarget } == true
        let isFirstTable = !hasTable
        columns = header
        hasTable = true
        isInterrupted = false
        var isTableOfModel = model.map { !facts.models[$0].hasTable } ?? false
        if model != nil, !isTableOfModel, !header.contains(.defaultValue) {
            // A data structure has one table: the heading of this one is lost.
            _ = startModel(nil, at: row.line)
            isTableOfModel = true
        }
        if isTableOfModel || isFirstTable { describe(isTableOfModel ? model : nil) }
        caption = []
        if let model { facts.models[model].hasTable = true }
        if header.contains(.defaultValue), !isTableOfModel {
            let index = operation(at: row.line)
            facts.operations[index].hasRequest = true
            facts.operations[index].isPadded = row.text.contains("  |")
            model = nil
            section = .request
            parts.insert(.request)
        } else if header.contains(.required), isSecondTable {
            section = .dataStructures
        }
    }

    /// Gives what stands above a table to what the table is one of: a data structure, or the section's part.
    private mutating func describe(_ model: Int?) {
        if let model {
            facts.models[model].description = caption.prose(vocabulary)
        } else if let index = facts.operations.indices.last {
            switch section {
            case .request: facts.operations[index].requestDescription = caption.prose(vocabulary)
            case .response: facts.operations[index].responseDescription = caption.prose(vocabulary)
            default: break
            }
        }
    }

    private mutating func read(_ row: Row, cells: [Text]) {
        let repair = RepairRow(vocabulary: vocabulary)
        guard let columns = columns(for: cells, repair) else {
            facts.ledger.reported += 1
            diagnostics.report(.unreadableRow(at: position(row.line)))
            return
        }
        guard let target = target(of: columns, at: row.line) else {
            facts.ledger.notOfTheAPI += 1
            return
        }
        for (index, part) in repair.run(cells, columns: columns).enumerated() {
            if index > 0 { facts.ledger.rows += 1 }
            read(part, of: row, columns: columns, target: target)
        }
    }

    /// The columns of the table that a row belongs to.
    ///
    /// Those of the last header if nothing came between, else of any table of the factory whose shape the row has.
    private func columns(for cells: [Text], _ repair: RepairRow) -> Columns? {
        if let columns, !isInterrupted,
            columns.count == cells.count || repair.fits(Array(cells.prefix(columns.count)), columns)
        {
            return columns
        }
        let known = [columns, .model, .request, .response].compactMap { $0 }
        return known.first { $0.count == cells.count && repair.fits(cells, $0) }
            ?? known.first { repair.fits(Array(cells.prefix($0.count)), $0) }
    }

    /// What a table of the section is a table of.
    private var sectionTarget: ScannedRow.Target? {
        switch section {
        case .request: .request(operation: facts.operations.count - 1)
        case .response: .response(operation: facts.operations.count - 1)
        default: nil
        }
    }

    private mutating func target(of columns: Columns, at line: Line) -> ScannedRow.Target? {
        if columns.contains(.defaultValue), model == nil || columns != self.columns {
            return .request(operation: operation(at: line))
        }
        if let model { return .model(model) }
        if section == nil, facts.operations.isEmpty { return nil }
        if isInterrupted, columns == self.columns, let last = rows.last { return last.target }
        if let sectionTarget { return sectionTarget }
        return columns.contains(.required)
            ? .model(startModel(nil, at: line)) : .response(operation: operation(at: line))
    }

    private mutating func read(_ part: RepairRow.Result, of row: Row, columns: Columns, target: ScannedRow.Target) {
        var position = position(row.line)
        if let cell = part.cells.first(where: { !$0.isEmpty }) {
            position.column = cell.startIndex - row.line.start + 1
        }
        var result = ReadField(vocabulary: vocabulary, columns: columns).run(part.cells, position: position)
        guard result.field.name.utf8.count <= PageLimits.name else {
            facts.ledger.reported += 1
            return diagnostics.report(.nameTooLong(at: position))
        }
        var target = target
        if case .request = target, !result.field.name.isEmpty {
            target = .request(operation: operation(ofParameter: result.field.name, at: row.line))
        }
        if case .request = target, !columns.contains(.type) {
            let parameter = signatureParameters[result.field.name]
            result.type = parameter?.type ?? .empty
            result.field.presence = parameter?.presence ?? .optional
            result.field.type = if case .primitive(let type) = result.type { type } else { .any }
            result.field.inferences = [Inference(.type, by: .sampleCode), Inference(.presence, by: .sampleCode)]
        }
        if let damage = part.damage { diagnostics.report(.repaired(damage, at: position, name: result.field.name)) }
        if let flag = result.unknownFlag {
            diagnostics.report(.unknownFlag(flag, field: result.field.name, at: position))
        }
        if case .unknown(let type) = result.type {
            diagnostics.report(.unknownType(type, field: result.field.name, at: position))
        }
        rows.append(ScannedRow(result: result, target: target, damage: part.damage, isIndented: row.isIndented))
    }
}

extension Diagnostic {
    fileprivate static func rowTooLarge(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "row-too-large", .error, at: position,
            "row has more than \(PageLimits.row >> 10) KiB or \(PageLimits.cells) cells; it was passed over")
    }

    fileprivate static func nameTooLong(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "row-too-large", .error, at: position,
            "name of the row is longer than \(PageLimits.name) bytes; the row was passed over")
    }

    fileprivate static func tooManyRows(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "too-many-rows", .error, at: position,
            "page has more than \(PageLimits.rows) rows; those from here on were passed over")
    }

    fileprivate static func unreadableRow(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unreadable-row", .warning, at: position,
            "row fits no table of the page; it was passed over")
    }

    fileprivate static func unknownFlag(_ flag: String, field: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unknown-flag", .warning, at: position,
            "'\(flag)' of '\(field)' says neither yes nor no; the field counts as optional")
    }

    fileprivate static func unknownType(_ type: String, field: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unknown-type", .warning, at: position,
            "'\(type)' of '\(field)' is no type; the field can hold any value")
    }

    fileprivate static func repaired(
        _ damage: RepairRow.Damage,
        at position: SourcePosition,
        name: String
    ) -> Diagnostic {
        let (id, message) =
            switch damage {
            case .missingCells:
                ("missing-cells", "cells at the end of the row of '\(name)' are missing; they count as empty")
            case .extraCells(let text):
                ("extra-cells", "'\(text)' behind the last cell of the row of '\(name)' was dropped")
            case .splitDescription:
                ("split-description", "description of '\(name)' has a bar in it; its parts were joined")
            case .splicedRows(let rest):
                (
                    "spliced-rows",
                    "row of '\(name)' runs into the end of another row, whose name and all rows between are lost: \(rest)"
                )
            case .missingName:
                ("missing-name", "name of the row is missing; it is looked for in the sample result")
            case .joinedRows:
                ("joined-rows", "row of '\(name)' shares a line with another row")
            }
        let isLost = if case .splicedRows = damage { true } else { false }
        return Diagnostic(id: id, isLost ? .warning : .note, at: position, message)
    }
}
