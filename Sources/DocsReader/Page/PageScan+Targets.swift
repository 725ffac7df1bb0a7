import DocsSchema

/// What a row is one of.
extension PageScan {
    /// The columns of the table that a row belongs to.
    ///
    /// Those of the last header if nothing came between, else of any table of the factory whose shape the row has.
    func columns(for cells: [Text]) -> Columns? {
        if let columns, !isInterrupted,
            columns.count == cells.count || repair.fits(cells, columns) || repair.fitsInPart(cells, columns)
        {
            return columns
        }
        let known = [columns, .model, .request, .response].compactMap { $0 }
        let fitting = known.filter { repair.fits(cells, $0) }
        let align = AlignCells(vocabulary: vocabulary)
        let fits = fitting.map { align.run(cells, $0)?.fit ?? .min }
        return fits.max().flatMap(fits.firstIndex).map { fitting[$0] }
    }

    /// What a table of the section is a table of, once there is an operation.
    var sectionTarget: ScannedRow.Target? {
        switch (section, facts.operations.indices.last) {
        case (.request, let last?): .request(operation: last)
        case (.response, let last?): .response(operation: last)
        default: nil
        }
    }

    mutating func target(of columns: Columns, at line: Line) -> ScannedRow.Target? {
        if columns.contains(.defaultValue), model == nil || columns != self.columns, !isOfResponse {
            return .request(operation: operation(at: line))
        }
        if let model { return .model(model) }
        if section == nil, !isInOperation { return nil }
        if isInterrupted, columns == self.columns, let last = rows.last { return last.target }
        if let sectionTarget { return sectionTarget }
        return columns.contains(.required) && !isOfResponse
            ? .model(startModel(nil, at: line)) : .response(operation: operation(at: line))
    }
}
