import DocsSchema

/// Tables that state the HTTP method and path.
extension PageScan {
    /// Passes over the rows of a table of methods and paths, which is none of fields; `false` if it is another one. One row
    /// states an operation, several list what other parts of the page are about.
    mutating func readPaths(_ table: [Row]) -> Bool {
        guard isFreeForm, model == nil, table.count > 2, table[1].isRuler, let http = HTTPLine(cells: table[2].cells)
        else { return false }
        let rows = table.dropFirst(2).filter { !$0.isRuler }
        facts.ledger.count(tableOfOthers: rows.count)
        if listsMethods { return true }
        if rows.count == 1, section == .http {
            state(http: http, at: rows[0].line)
        } else if rows.count == 1, statesHTTP {
            note(http, of: rows[0].line)
        } else {
            diagnostics.report(.otherTable(.note, at: position(table[0].line)))
        }
        return true
    }

    /// Notes what a row of a table that is none of fields says of HTTP, behind a label.
    @discardableResult
    mutating func noteHTTP(of cells: [Text], at line: Line) -> Bool {
        guard let http = http(in: cells) else { return false }
        note(http, of: line)
        return true
    }

    func http(in cells: [Text]) -> HTTPLine? {
        guard section == nil || section == .method || isFreeForm && section == .request else { return nil }
        return HTTPLine(row: cells, vocabulary)
    }
}
