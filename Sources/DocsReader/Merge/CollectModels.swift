import DocsSchema

/// A model while its fields are still as the pages state them.
struct MergedModel {
    var name: String
    var fields: [FieldFacts]
    var values: [OpenEnum.Value]
    var pages: [String]
    var position: SourcePosition
}

/// Makes one model of each name: data structures over all pages, and the requests and responses of operations.
struct CollectModels {
    func run(
        _ pages: [PageFacts],
        operations: [CollectedOperation],
        diagnostics: inout Diagnostics
    ) -> [MergedModel] {
        var definitions: [String: [Definition]] = [:]
        let pages = NameModels().run(pages, diagnostics: &diagnostics)
        for page in pages {
            for model in page.models {
                guard let name = model.name else { continue }
                definitions[name, default: []].append(
                    Definition(
                        fields: model.fields, values: model.values, page: page.path, position: model.position,
                        isPartial: model.isPartial))
            }
        }
        for operation in operations {
            if let name = operation.operation.request {
                for (fields, page) in zip(operation.requests, operation.pages) {
                    definitions[name, default: []].append(
                        Definition(fields: fields, values: [], page: page, position: operation.position))
                }
            }
            guard let name = operation.responseName else { continue }
            for (fields, page) in zip(operation.responses, operation.pages) where !fields.isEmpty {
                definitions[name, default: []].append(
                    Definition(fields: fields, values: [], page: page, position: operation.position))
            }
        }
        return definitions.sorted { $0.key < $1.key }.map { name, list in
            merge(list, name: name, diagnostics: &diagnostics)
        }
    }

    /// What one page says of a model.
    private struct Definition {
        var fields: [FieldFacts]
        var values: [OpenEnum.Value]
        var page: String
        var position: SourcePosition
        var isPartial = false
    }

    private func merge(_ list: [Definition], name: String, diagnostics: inout Diagnostics) -> MergedModel {
        var values: [OpenEnum.Value] = []
        for value in list.flatMap(\.values) where !values.contains(where: { $0.value == value.value }) {
            values.append(value)
        }
        return MergedModel(
            name: name,
            fields: MergeFields(owner: name).run(
                list.map { .init(fields: $0.fields, isPartial: $0.isPartial) }, diagnostics: &diagnostics),
            values: values,
            pages: Set(list.map(\.page)).sorted(),
            position: list[0].position
        )
    }
}
