import DocsSchema

/// Data structures that a page gives in several places.
extension FinishPage {
    /// Makes one statement of the tables that a page gives one data structure.
    func joinCopies(of models: [ModelFacts], in fields: inout FieldLists) {
        var first: [String: Int] = [:]
        for (index, model) in models.enumerated() {
            guard let name = model.name else { continue }
            if let known = first[name] {
                fields.join(.model(index), to: .model(known))
            } else {
                first[name] = index
            }
        }
    }

    /// Gives rows without a heading to the one heading without a table, which was moved behind them.
    func joinHeadingAndRows(_ models: inout [ModelFacts]) {
        let bare = models.indices.filter { models[$0].name != nil && !models[$0].hasTable && models[$0].fields.isEmpty }
        let nameless = models.filter { $0.name == nil && $0.above == nil }
        guard bare.count == 1, !nameless.isEmpty else { return }
        models[bare[0]].fields = nameless.flatMap(\.fields)
        models[bare[0]].isPartial = nameless.contains(where: \.isPartial)
        models.removeAll { $0.name == nil && $0.above == nil }
    }

    /// The data structure whose heading stands on a line, and which has no table there or anywhere else.
    func emptyModel(at line: Int, in models: [ModelFacts]) -> Int? {
        guard let index = models.lastIndex(where: { $0.position.line == line }), let name = models[index].name,
            models.allSatisfy({ $0.name != name || $0.fields.isEmpty && $0.values.isEmpty })
        else { return nil }
        return index
    }

    /// The names of the fields that hold a data structure.
    func names(linkedTo model: ModelFacts) -> Set<String> {
        let fields = rows.map(\.result.field)
        return Set(fields.filter { ($0.type.modelName ?? $0.nestedName) == model.name }.map(\.name))
    }

    /// The data structures that anything on the page links to but they themselves, as a tree does in its branches.
    func linkedNames(_ models: [ModelFacts]) -> Set<String> {
        Set(
            rows.indices.compactMap { row in
                let name = rows[row].result.field.type.modelName ?? rows[row].result.field.nestedName
                if case .model(let index) = rows[row].target, models[index].name == name { return nil }
                return name
            })
    }
}
