import DocsSchema

extension PageScan {
    /// The columns that a row is the header of; a table without types is one of values, under a heading with a name.
    func header(_ cells: [Text], _ place: Columns.Place) -> Columns? {
        if let header = Columns(cells, vocabulary: vocabulary, place) { return header }
        let isTyped = section == .request && !signatureParameters.isEmpty
        return model == nil && !isTyped ? nil : Columns(valuesOf: cells, vocabulary: vocabulary)
    }

    /// Tells which heads were not known, and what was made of them.
    mutating func tellUnknownHeads(_ cells: [Text], of header: Columns, at line: Line) {
        for (cell, column) in zip(cells, header.columns) where vocabulary.column(cell) == nil && cell.hasWords {
            var position = position(line)
            position.column = cell.startIndex - line.start + 1
            diagnostics.report(.unknownColumn(cell.withoutTags.string, takenFor: column, at: position))
        }
    }

    /// A header: the rows below it belong to the section, or to what only a table of these columns can be.
    mutating func start(_ header: Columns, row: Row) {
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
            facts.operations[index].isPadded = row.text.contains("  |") || row.isIndented
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
}
