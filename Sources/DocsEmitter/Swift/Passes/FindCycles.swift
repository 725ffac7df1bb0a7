import DocsSchema

/// Finds the models whose values would hold themselves, which no struct can.
///
/// An array or a dictionary on the way breaks the cycle, as it keeps its elements elsewhere.
struct FindCycles {
    /// The models on a cycle or between two; every field from one of them to another has to be kept elsewhere.
    ///
    /// Takes away, again and again, what leads nowhere. That it keeps a path between two cycles is harmless.
    func run(_ models: [Model]) -> Set<String> {
        var targets: [String: [String]] = [:]
        for model in models {
            targets[model.name] = model.fields.compactMap(\.type.heldModel)
        }
        let behind = peel(targets)
        return behind.isEmpty ? [] : peel(targets.filter { behind.contains($0.key) }.sources)
    }

    /// What remains when everything is gone from which every way ends.
    func peel(_ targets: [String: [String]]) -> Set<String> {
        let sources = targets.sources
        var open = targets.mapValues { held in held.count { targets[$0] != nil } }
        var ends = open.filter { $0.value == 0 }.map(\.key)
        while let end = ends.popLast() {
            open[end] = nil
            for source in sources[end] ?? [] {
                open[source]? -= 1
                if open[source] == 0 { ends.append(source) }
            }
        }
        return Set(open.keys)
    }
}

extension TypeReference {
    /// The model whose value lies within the value itself.
    var heldModel: String? {
        if case .model(let name) = self { name } else { nil }
    }
}
