import DocsSchema

/// A model while its fields are still as the pages state them.
struct MergedModel {
    var name: String
    var description = ""
    var fields: [FieldFacts]
    var values: [OpenEnum.Value]
    var pages: [String]
}

/// Makes one model of each name: data structures over all pages, and the requests and responses of operations.
struct CollectModels {
    func run(
        _ pages: [PageFacts],
        operations: [CollectedOperation],
        diagnostics: inout Diagnostics
    ) -> [MergedModel] {
        let pages = NameModels().run(pages, diagnostics: &diagnostics)
        let merged = definitions(pages, operations).sorted { $0.key < $1.key }.concurrentMap { name, list in
            var diagnostics = Diagnostics()
            return (model: merge(list, name: name, diagnostics: &diagnostics), diagnostics: diagnostics)
        }
        for part in merged { diagnostics.report(contentsOf: part.diagnostics) }
        return merged.map(\.model)
    }

    /// What all pages say of each model, in the order of the pages, what operations say last.
    private func definitions(_ pages: [PageFacts], _ operations: [CollectedOperation]) -> [String: [Definition]] {
        var definitions: [String: [Definition]] = [:]
        for page in pages {
            for model in page.models {
                guard let name = model.name else { continue }
                definitions[name, default: []].append(
                    Definition(
                        description: model.description, fields: model.fields, values: model.values,
                        position: model.position, isPartial: model.isPartial, isCopied: page.isWrittenByHand,
                        isBare: !model.hasTable && model.fields.isEmpty && model.values.isEmpty))
            }
        }
        for operation in operations {
            if let name = operation.operation.request {
                definitions[name, default: []] += tables(operation.requests, of: operation)
            }
            if let name = operation.responseName, operation.responses.contains(where: { !$0.fields.isEmpty }) {
                definitions[name, default: []] += tables(operation.responses, of: operation).filter {
                    !$0.fields.isEmpty
                }
            }
        }
        return definitions
    }

    private func tables(_ tables: [FieldTable], of operation: CollectedOperation) -> [Definition] {
        zip(tables, operation.positions).map { table, position in
            Definition(description: table.description, fields: table.fields, values: [], position: position)
        }
    }

    /// What one page says of a model.
    private struct Definition: Sendable {
        var description: String
        var fields: [FieldFacts]
        var values: [OpenEnum.Value]
        var position: SourcePosition
        var isPartial = false
        /// Whether the page was written by hand, with a copy of the data structure as it was at that time.
        var isCopied = false
        /// Whether the page gives the data structure a heading and no table, not even one without rows.
        var isBare = false
    }

    private func merge(_ list: [Definition], name: String, diagnostics: inout Diagnostics) -> MergedModel {
        if list.allSatisfy(\.isBare) { diagnostics.report(.missingTable(name, at: list[0].position)) }
        if let valued = list.first(where: { !$0.values.isEmpty }), list.contains(where: { !$0.fields.isEmpty }) {
            diagnostics.report(.valuesBesideFields(name, at: valued.position))
        }
        compare(list.filter { !$0.fields.isEmpty && !$0.isPartial }, name: name, diagnostics: &diagnostics)
        return MergedModel(
            name: name,
            description: list.lazy.map(\.description).first { !$0.isEmpty } ?? "",
            fields: MergeFields(owner: name).run(
                list.map { .init(fields: $0.fields, isPartial: $0.isPartial || $0.isCopied) }, diagnostics: &diagnostics
            ),
            values: list.flatMap(\.values).unique(by: \.value),
            pages: Set(list.map(\.position.file)).sorted()
        )
    }

    /// Reports every page that lacks fields which most pages give the same thing, once.
    private func compare(_ list: [Definition], name: String, diagnostics: inout Diagnostics) {
        guard list.count > 1 else { return }
        let sets = list.map { Set($0.fields.map(\.name)) }
        var places: [String: SourcePosition] = [:]
        for (definition, names) in zip(list, sets) {
            for name in names where places[name] == nil { places[name] = definition.position }
        }
        let order = places.keys.sorted()
        for (definition, names) in zip(list, sets) where names.count < order.count {
            let missing = Array(order.lazy.filter { !names.contains($0) }.prefix(5))
            guard let place = places[missing[0]] else { continue }
            diagnostics.report(
                .modelsDiffer(
                    name, some: missing, count: order.count - names.count, place: place, at: definition.position))
        }
    }
}

extension Diagnostic {
    fileprivate static func missingTable(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "missing-table", .warning, at: position,
            "no table stands under the heading of '\(name)', on this page or another; it can have any fields")
    }

    fileprivate static func valuesBesideFields(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "values-beside-fields", .warning, at: position,
            "'\(name)' has values here and fields as well, here or on other pages; the values were passed over")
    }

    fileprivate static func modelsDiffer(
        _ name: String,
        some: [String],
        count: Int,
        place: SourcePosition,
        at position: SourcePosition
    ) -> Diagnostic {
        let some = some.joined(separator: ", ") + (count > some.count ? " and \(count - some.count) more" : "")
        return Diagnostic(
            id: "models-differ", .note, at: position,
            "'\(name)' lacks \(some) here, which others give it, as \(place.file):\(place.line)")
    }
}
