import DocsSchema

/// Takes a data structure that nothing on the page links to for what the one field of its name holds, and one that the
/// words of a link name for what a field holds whose link leads nowhere.
struct LinkNamesakes {
    func run(_ rows: inout [ScannedRow], of page: PageFacts) {
        let names = Set(page.models.compactMap(\.name))
        for row in rows.indices { followWords(of: &rows[row].result, to: names) }
        let fields = rows.indices.filter { names.contains(rows[$0].result.field.name) && rows[$0].result.isOpen }
        guard !fields.isEmpty else { return }
        let unlinked = unlinkedNames(rows, of: page)
        for (name, places) in Dictionary(grouping: fields, by: { rows[$0].result.field.name })
        where places.count == 1 && unlinked.contains(name) {
            rows[places[0]].result.field.refer(to: name)
            rows[places[0]].result.field.inferences.append(Inference(.type, by: .unlinkedModel))
            rows[places[0]].result.type = .type(rows[places[0]].result.field.type)
        }
    }

    /// Puts the words of a link that leads nowhere on the page in place of its target, if they lead somewhere.
    private func followWords(of row: inout ReadField.Result, to names: Set<String>) {
        guard let words = row.linkWords, names.contains(words), let target = row.field.type.modelName,
            !names.contains(target)
        else { return }
        row.field.type = row.field.type.replacingInnermost(with: .model(words))
        row.field.inferences.append(Inference(.type, by: .linkWords))
        row.type = .type(row.field.type)
    }

    /// The data structures with fields that nothing refers to.
    private func unlinkedNames(_ rows: [ScannedRow], of page: PageFacts) -> Set<String> {
        var names: Set<String> = []
        for place in rows.indices where rows[place].result.type != .enumValue {
            if case .model(let index) = rows[place].target, let name = page.models[index].name { names.insert(name) }
        }
        return names.subtracting(rows.indices.compactMap { rows[$0].result.field.modelName })
            .subtracting(page.operations.flatMap { [$0.requestName, $0.responseType?.modelName].compactMap(\.self) })
    }
}

extension ReadField.Result {
    /// Whether the row says no more of its field than that it holds an object or an array.
    fileprivate var isOpen: Bool {
        switch field.type.element {
        case .map, .any: type.isOpen
        default: field.needsElement
        }
    }
}
