import DocsSchema

/// Takes an X for a tick in tables whose other flag cells are empty: there it can mean nothing but yes.
struct ReadCrosses {
    func run(_ rows: [ScannedRow]) -> [ScannedRow] {
        guard rows.contains(where: { $0.result.tick == .cross }) else { return rows }
        var rows = rows
        for table in Dictionary(grouping: rows.indices, by: { rows[$0].target }).values {
            let ticks = Set(table.map { rows[$0].result.tick })
            guard ticks == [.cross, .nothing] else { continue }
            for index in table where rows[index].result.tick == .cross {
                rows[index].result.field.presence = .required
            }
        }
        return rows
    }
}
