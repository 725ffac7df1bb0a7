import DocsSchema

/// Merges what the pages say into one schema: each operation once, each data structure once.
struct MergePages {
    let settings: ReadSettings

    func run(_ pages: [PageFacts], diagnostics: inout Diagnostics) -> Schema {
        let pages = PartModels().run(TakeResponses().run(pages), diagnostics: &diagnostics)
        let operations = CollectOperations(settings: settings).run(pages, diagnostics: &diagnostics)
        var models = CollectModels().run(pages, operations: operations, diagnostics: &diagnostics)
        NestDottedFields().run(&models)
        let enums = ResolveTypes().run(&models, diagnostics: &diagnostics)
        let names = (models: Set(models.map(\.name)), enums: Set(enums.map(\.name)))
        var schema = Schema(
            name: settings.name,
            envelope: settings.envelope ?? .authing,
            clients: Set(operations.map(\.operation.client)).sorted().map { Client(name: $0) },
            operations: operations.map { $0.finished(names) }.sorted { $0.order < $1.order },
            models: models.map(\.model).sorted { $0.name < $1.name },
            enums: enums.sorted { $0.name < $1.name }
        )
        FindPaging().run(&schema)
        var repair = RepairSample(models: schema.modelsByName)
        for index in schema.operations.indices {
            guard let sample = schema.operations[index].sampleResult, let type = schema.operations[index].response
            else {
                continue
            }
            schema.operations[index].sampleResult = repair.run(sample, as: type)
        }
        return schema
    }
}

extension Operation {
    /// Sorts operations as readers look for them: by client, tag, page and name.
    fileprivate var order: (String, String, String, String) { (client, tag, page, name) }
}

extension MergedModel {
    fileprivate var model: Model {
        Model(
            name: name,
            description: description,
            fields: fields.map {
                Field(
                    name: $0.name,
                    type: $0.type,
                    presence: $0.presence ?? .optional,
                    defaultValue: $0.defaultValue?.fitting($0.type),
                    example: $0.example?.fitting($0.type),
                    description: $0.description,
                    maxItems: $0.maxItems,
                    inferences: $0.inferences
                )
            },
            pages: pages
        )
    }
}
