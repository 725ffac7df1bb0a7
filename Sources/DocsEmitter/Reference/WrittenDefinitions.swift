import DocsSchema
import Mustache

/// The data structures of a schema as sections of pages, each written once however many pages show it.
struct WrittenDefinitions {
    private var models: [String: String] = [:]
    private var enums: [String: String] = [:]

    init(_ schema: Schema, rows: MakeFieldRows, render: (DefinitionView) throws -> String) rethrows {
        for model in schema.models {
            models[model.name] = try render(DefinitionView(model, rows: rows))
        }
        for openEnum in schema.enums {
            enums[openEnum.name] = try render(DefinitionView(openEnum))
        }
    }

    subscript(definition: ReachableTypes.Definition) -> String {
        switch definition {
        case .model(let model): models[model.name] ?? ""
        case .openEnum(let openEnum): enums[openEnum.name] ?? ""
        }
    }
}
