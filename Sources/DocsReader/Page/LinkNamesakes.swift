import DocsSchema

/// Takes a data structure that nothing on the page links to for what the one field of its name holds, and one that the
/// words of a link name for what a field holds whose link leads nowhere.
struct LinkNamesakes {
    func run(_ rows: [ScannedRow], of page: PageFacts) -> [ScannedRow] {
        let names = Set(page.models.compactMap(\.name))
        var rows = followingWords(of: rows, to: names)
        let fields = rows.indices.filter { names.contains(rows[$0].result.field.name) && rows[$0].result.isOpen }
        guard !fields.isEmpty else { return rows }
        let unlinked = unlinkedNames(rows, of: page)
        for (name, places) in Dictionary(grouping: fields, by: { rows[$0].result.field.name })
        where places.count == 1 && unlinked.contains(name) {
            rows[places[0]].result.field.refer(to: name)
            rows[places[0]].result.field.inferences.append(Inference(.type, by: .unlinkedModel))
            rows[places[0]].result.type = .type(rows[places[0]].result.field.type)
        }
        return rows
    }

    /// The rows with the words of each link that leads nowhere on the page in place of its target, if they lead somewhere.
    private func followingWords(of rows: [ScannedRow], to names: Set<String>) -> [ScannedRow] {
        var rows = rows
        for place in rows.indices {
            guard let words = rows[place].result.linkWords, names.contains(words),
                let target = rows[place].result.field.type.modelName, !names.contains(target)
            else { continue }
            let type = rows[place].result.field.type.replacingInnermost(with: .model(words))
            rows[place].result.field.type = type
            rows[place].result.type = .type(type)
        }
        return rows
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
