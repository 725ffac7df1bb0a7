import DocsSchema

/// Names the data structures that lost their heading: after the named one that has most of their fields, or as the page
/// refers to one that is defined nowhere.
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
            let nameless = pages[page].models.indices.filter { pages[page].models[$0].name == nil }
            let sought = nameless.count == 1 ? pages[page].onlyUndefinedName(known) : nil
            var lost = 0
            for index in nameless {
                let model = pages[page].models[index]
                let adopted = candidates.nearest(to: Set(model.fields.map(\.name)))
                if adopted == nil, sought == nil { lost += 1 }
                let own = pages[page].ownName + "Data" + (lost > 1 ? "\(lost)" : "")
                pages[page].models[index].name = adopted ?? sought ?? own
                pages[page].models[index].isPartial = true
                diagnostics.report(
                    adopted.map { .adoptedName($0, fields: model.fields.count, at: model.position) }
                        ?? sought.map { .soughtName($0, fields: model.fields.count, at: model.position) }
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

extension PageFacts {
    /// The one name that fields of the page refer to and that is defined nowhere.
    fileprivate func onlyUndefinedName(_ known: [String: Set<String>]) -> String? {
        let tables = operations.flatMap { $0.request + $0.response } + models.flatMap(\.fields)
        let stated = operations.flatMap { [$0.responseType?.modelName, $0.requestName] }
        let names = Set(tables.compactMap(\.type.modelName)).filter { known[$0] == nil && !stated.contains($0) }
        return names.count == 1 ? names.first : nil
    }
}

extension Diagnostic {
    fileprivate static func adoptedName(_ name: String, fields: Int, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "heading-recovered", .note, at: position,
            "heading of \(fields) rows from here on is lost; they are fields of '\(name)', which has most of them")
    }

    fileprivate static func soughtName(_ name: String, fields: Int, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "heading-recovered", .note, at: position,
            "heading of \(fields) rows from here on is lost; they are fields of '\(name)', which the page refers to")
    }

    fileprivate static func lostName(_ name: String, fields: Int, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "heading-lost", .warning, at: position,
            "heading of \(fields) rows from here on is lost, and no other page has them; they are called '\(name)'")
    }
}
