import DocsSchema

/// Gives the rows of a second table under the heading of a data structure to that data structure.
///
/// A table without a heading of its own mostly lost it. If it has the columns of the table above and none of its names,
/// and nothing on the page links to a data structure that is not there, words between the two parted one table.
struct JoinSplitTables {
    func run(_ rows: inout [ScannedRow], of models: inout [ModelFacts], diagnostics: inout Diagnostics) {
        guard models.contains(where: { $0.above != nil }) else { return }
        let known = Set(models.compactMap(\.name))
        let areLinksWhole = rows.allSatisfy { $0.result.field.type.modelName.map(known.contains) ?? true }
        var names: [Int: Set<String>] = [:]
        for row in rows {
            guard case .model(let index) = row.target else { continue }
            names[index, default: []].insert(row.result.field.name)
        }
        var owners: [Int: Int] = [:]
        for index in models.indices {
            guard let above = models[index].above else { continue }
            let owner = owners[above] ?? above
            guard areLinksWhole, let name = models[owner].name, let own = names[index],
                names[owner, default: []].isDisjoint(with: own)
            else {
                models[index].above = nil
                continue
            }
            owners[index] = owner
            names[owner, default: []].formUnion(own)
            models[owner].description = [models[owner].description, models[index].description]
                .filter { !$0.isEmpty }.joined(separator: "\n")
            diagnostics.report(.splitTable(name, at: models[index].position))
        }
        for row in rows.indices {
            if case .model(let index) = rows[row].target, let owner = owners[index] { rows[row].target = .model(owner) }
        }
    }
}

extension Diagnostic {
    fileprivate static func splitTable(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "split-table", .note, at: position,
            "second table under the heading of '\(name)' has other names in the same columns; it was joined to the first"
        )
    }
}
