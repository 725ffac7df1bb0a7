import DocsSchema

extension PageScan {
    /// The columns that a row is the header of; a table without types is one of values, under a heading with a name.
    func header(_ cells: [Text], _ place: Columns.Place) -> Columns? {
        if let header = Columns(cells, vocabulary: vocabulary, place) { return header }
        if let model {
            return Columns(valuesOf: cells, isFirst: !facts.models[model].hasTable, vocabulary: vocabulary, place)
        }
        let isResponse = isFreeForm && section == .response
        guard section == .request || isBelowHTTP || isResponse else { return nil }
        if !signatureParameters.isEmpty, !isResponse { return Columns(valuesOf: cells, vocabulary: vocabulary) }
        let isFirst = place == .aboveRuler && !hasTable && caption.isEmpty
        return isFirst ? Columns(untyped: cells, vocabulary: vocabulary) : nil
    }

    /// Tells which heads were not known, and what was made of them.
    mutating func tellUnknownHeads(_ cells: [Text], of header: Columns, at line: Line) {
        for (cell, column) in zip(cells, header.columns)
        where (column == .unknown || vocabulary.column(cell) == nil) && cell.string.hasLetterOrDigit {
            let position = line.position(of: cell, on: page)
            let head = cell.withoutTags.isEmpty ? cell : cell.withoutTags
            diagnostics.report(.unknownColumn(head.string, takenFor: column, at: position))
        }
    }

    /// A header: the rows below it belong to the section, or to what only a table of these columns can be.
    mutating func start(_ header: Columns, row: Row) {
        startResponse(above: header)
        let isFirstTable = !hasTable
        let isSameHeader = header == columns
        // Types without flags are those of a response.
        let isOfParameters = isBelowHTTP && (header.contains(.required) || !header.contains(.type))
        let isSecondTable = !isFirstTable && !isSameHeader && rows.last?.target == sectionTarget
        defer { plainHeading = nil }
        columns = header
        hasTable = true
        forgetUnread()
        isInterrupted = false
        if !isFirstTable, let caption = caption.last, caption.text.isLabel { startModel(captioned: caption) }
        if section == nil && preamble.http?.stated.isWhole == true || isOfParameters { startRequest(with: row) }
        isPassedOver = section == nil && model == nil && !isInOperation && !header.contains(.defaultValue)
        if isPassedOver { return diagnostics.report(.otherTable(.warning, at: position(row.line))) }
        isPassedOver = isOfNothing(header, isFirstTable: isFirstTable)
        if isPassedOver {
            let label = (plainHeading?.line ?? caption.last)?.text.string ?? title
            return diagnostics.report(
                .unknownTable(label, section == .aside || isOfFailure ? .note : .warning, at: position(row.line)))
        }
        if !header.contains(.type), header.count > 2 || model == nil, signatureParameters.isEmpty {
            diagnostics.report(.untypedTable(at: position(row.line)))
        }
        let model = modelOfTable(header, isSameHeader: isSameHeader, at: row.line)
        if model != nil || isFirstTable { describe(model) }
        caption = []
        if let model { facts.models[model].hasTable = true }
        isOfResponse = section == .response && isFirstTable && header != .request
        if model == nil, header.contains(.defaultValue), !isOfResponse {
            startRequest(with: row)
        } else if header.contains(.required), isSecondTable, section != .request || plainHeading == nil {
            section = .dataStructures
        }
    }

    /// Starts the response where the line above a second table of a request says that what comes back follows.
    private mutating func startResponse(above header: Columns) {
        guard isFreeForm, section == .request, hasTable, plainHeading == nil, model == nil, isOfHTTP,
            header.contains(.type), !header.contains(.required), !header.contains(.defaultValue),
            let label = caption.last?.text, label.isLabel, vocabulary.section(like: label.suffix(59)) == .response
        else { return }
        section = .response
        parts.insert(.response)
        hasTable = false
    }

    /// The data structure that a table is the one of.
    ///
    /// A data structure has one table: the heading of a second one is lost, or it is the same one's second part.
    private mutating func modelOfTable(_ header: Columns, isSameHeader: Bool, at line: Line) -> Int? {
        guard let model, facts.models[model].hasTable else { return model }
        if header.contains(.defaultValue) { return nil }
        let part = startModel(nil, at: line)
        if isSameHeader, !caption.contains(where: { $0.headingLevel != nil }) { facts.models[part].above = model }
        return part
    }

    /// Whether a table stands right below the method and path that a hand-written page states.
    private var isBelowHTTP: Bool { isFreeForm && section == .http && model == nil && !hasTable }

    /// Takes a table with default values for that of a request: no other has them, but for what hand-written pages have
    /// right below the heading of the response.
    private mutating func startRequest(with header: Row) {
        let index = operation(at: header.line)
        facts.operations[index].hasRequest = true
        facts.operations[index].isPadded = header.text.contains("  |") || header.isIndented
        model = nil
        section = .request
        parts.insert(.request)
    }

    /// Whether a table is of nothing that is read: it shows headers, or stands behind the response's table, under another
    /// title or under words of its own, as that of an error does.
    private func isOfNothing(_ header: Columns, isFirstTable: Bool) -> Bool {
        if section == .aside { return isFirstTable || !header.contains(.defaultValue) }
        guard model == nil, let last = facts.operations.indices.last else { return false }
        let isOther = section == nil && facts.operations[last].title != title
        if header.contains(.defaultValue) {
            let isBeside = isOther || section != nil && section != .request && plainHeading != nil
            return isBeside && facts.operations[last].hasRequest || isBeforeRequest
        }
        if isOfFailure { return true }
        let isLabelled = plainHeading != nil || caption.last?.text.isLabel == true
        switch section {
        case nil: return isOther && hasResponse(last)
        case .response: return !isFirstTable && isLabelled && !header.contains(.required)
        case .request: return isFreeForm && !isFirstTable && isLabelled && !header.contains(.required)
        case .method where isBeforeRequest: return true
        default: return !header.contains(.required) && hasResponse(last)
        }
    }

    /// Whether the page has said what comes back from an operation.
    func hasResponse(_ operation: Int) -> Bool {
        facts.operations[operation].responseType != nil
            || rows.suffix(Self.reach).contains { $0.target == .response(operation: operation) }
    }

    /// Gives what stands above a table to what the table is one of: a data structure, or the section's part.
    private mutating func describe(_ model: Int?) {
        if let model {
            facts.models[model].description = caption.prose(vocabulary)
        } else if let index = facts.operations.indices.last {
            switch section {
            case .request: facts.operations[index].requestDescription = caption.prose(vocabulary)
            case .response:
                let lines = caption.filter { $0.text.markedStatus == nil }
                facts.operations[index].responseDescription = lines.prose(vocabulary)
            default: break
            }
        }
    }
}

extension Text {
    /// Whether the line says what the table below it is: it is bold, or ends with a colon.
    fileprivate var isLabel: Bool { hasPrefix("**") || endsWithColon }
}
