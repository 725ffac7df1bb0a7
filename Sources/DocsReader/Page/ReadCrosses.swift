import DocsSchema

/// Takes an X for a tick in tables whose other flag cells are empty: there it can mean nothing but yes.
struct ReadCrosses {
    func run(_ rows: inout [ScannedRow]) {
        guard rows.contains(where: { $0.result.tick == .cross }) else { return }
        for table in Dictionary(grouping: rows.indices, by: { rows[$0].target }).values
        where Set(table.map { rows[$0].result.tick }) == [.cross, .nothing] {
            for row in table where rows[row].result.tick == .cross { rows[row].result.field.presence = .required }
        }
    }
}
