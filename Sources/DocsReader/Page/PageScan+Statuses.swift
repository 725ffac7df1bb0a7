import DocsSchema

/// Tables of the HTTP statuses that come back, which name the data structure of each.
extension PageScan {
    /// Passes over the rows of a table of statuses, which is none of fields, and takes the data structure that comes back
    /// from a success; `false` if it is another table.
    mutating func readStatuses(_ table: [Row]) -> Bool {
        guard isFreeForm, section == .response || section == .aside, model == nil, table.count > 2, table[1].isRuler,
            table[2].cells.first?.hasStatus == true
        else { return false }
        let rows = table.dropFirst(2).filter { !$0.isRuler }
        let statuses = rows.map(\.cells)
        let schema = schemaOfStatuses(table[0].cells)
        guard schema != nil || facts.operations.last?.likelyResponse != nil,
            statuses.allSatisfy({ $0.first?.hasStatus == true })
        else { return false }
        facts.ledger.count(tableOfOthers: rows.count)
        let success = statuses.first { $0[0].undecoratedName.first == UInt8(ascii: "2") }
        let index = operation(at: table[0].line)
        if success == nil { diagnostics.report(.otherTable(.note, at: position(table[0].line))) }
        if let success, let schema, schema < success.count, facts.operations[index].likelyResponse == nil {
            facts.operations[index].likelyResponse = typeOfResponse(in: success[schema])
        }
        return true
    }

    /// The column of the data structures in a table whose first one has the statuses.
    private func schemaOfStatuses(_ heads: [Text]) -> Int? {
        let columns = heads.map(vocabulary.column)
        return columns.firstIndex(of: .schema) ?? columns.firstIndex(of: .type)
    }
}

extension Text {
    /// Whether the cell has a status of HTTP and nothing else: `200`, `**404**`.
    fileprivate var hasStatus: Bool { count < 40 && undecoratedName.isStatus }
}
