import DocsSchema

/// Names the data structures that lost their heading: after the named one that has most of their fields.
struct NameModels {
    func run(_ pages: [PageFacts], diagnostics: inout Diagnostics) -> [PageFacts] {
        guard pages.contains(where: { $0.models.contains { $0.name == nil } }) else { return pages }
        var known: [String: Set<String>] = [:]
        for model in pages.flatMap(\.models) {
            guard let name = model.name else { continue }
            known[name, default: []].formUnion(model.fields.map(\.name))
        }
        let candidates = NamedModels(known)
        var pages = pages
        for page in pages.indices {
            var lost = 0
            for index in pages[page].models.indices where pages[page].models[index].name == nil {
                let model = pages[page].models[index]
                let name = candidates.nearest(to: Set(model.fields.map(\.name)))
                if name == nil { lost += 1 }
                let own =
                    (pages[page].operations.first?.name?.value ?? pages[page].path.fileStem.lowerCamelCased)
                    .upperCaseFirst + "Data" + (lost > 1 ? "\(lost)" : "")
                pages[page].models[index].name = name ?? own
                pages[page].models[index].isPartial = true
                diagnostics.report(
                    name.map { .adoptedName($0, fields: model.fields.count, at: model.position) }
                        ?? .lostName(own, fields: model.fields.count, at: model.position))
            }
        }
        return pages
    }
}

/// The data structures that have a name, by their fields: many on a page may have lost theirs.
private struct NamedModels {
    private let models: [(key: String, value: Set<String>)]
    private var places: [String: [Int]] = [:]

    init(_ known: [String: Set<String>]) {
        models = known.sorted { $0.key < $1.key }
        for (place, model) in models.enumerated() {
            for field in model.value { places[field, default: []].append(place) }
        }
    }

    /// The name whose fields share the most with `fields`, if they share at least half of the smaller set.
    func nearest(to fields: Set<String>) -> String? {
        var shared: [Int: Int] = [:]
        for place in fields.lazy.flatMap({ places[$0] ?? [] }) { shared[place, default: 0] += 1 }
        let near = shared.filter { place, count in
            count >= 3 && count * 2 >= min(models[place].value.count, fields.count)
        }
        return near.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { models[$0.key].key }
    }
}

extension Diagnostic {
    fileprivate static func adoptedName(_ name: String, fields: Int, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "heading-recovered", .note, at: position,
            "heading of \(fields) rows from here on is lost; they are fields of '\(name)', which has most of them")
    }

    fileprivate static func lostName(_ name: String, fields: Int, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "heading-lost", .warning, at: position,
            "heading of \(fields) rows from here on is lost, and no other page has them; they are called '\(name)'")
    }
}
