import DocsReader

extension Ledger {
    /// The ledger for people: what was read, and how the rows ended.
    var lines: [String] {
        let ends: [(Int, String)] = [
            (fields, "fields"), (repaired, "repaired"), (inferred, "inferred in part"), (repeated, "repeated"),
            (notOfTheAPI, "not of the API"), (reported, "reported"),
        ]
        return [
            "\(pages.of("page")), \(tables.of("table")), \(rows.of("row"))",
            "rows: " + ends.map { "\($0) \($1)" }.joined(separator: ", "),
        ]
    }
}
