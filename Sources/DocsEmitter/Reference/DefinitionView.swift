import DocsSchema
import Mustache

/// What the template of a data structure shows: a model or an enum under its heading.
struct DefinitionView {
    let name: String
    let description: String
    /// The fields of a model; `nil` for an enum.
    let fields: [FieldRow]?
    /// Whether the table needs a column for defaults, which data structures seldom have.
    let hasDefaults: Bool
    let values: [ValueRow]

    init(_ model: Model, rows: MakeFieldRows) {
        name = model.name.markdownHTML
        description = MarkdownParagraphs(place: .caption).run(model.description)
        fields = rows.run(model)
        hasDefaults = model.fields.contains { $0.defaultValue != nil }
        values = []
    }

    init(_ openEnum: OpenEnum) {
        name = openEnum.name.markdownHTML
        description = ""
        fields = nil
        hasDefaults = false
        values = openEnum.values.map { value in
            ValueRow(name: value.value.markdownName, description: value.description.markdownCell)
        }
    }
}

/// A row of a table of an enum's values: what stands in its cells, escaped.
struct ValueRow {
    let name: String
    let description: String
}

extension DefinitionView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "description": .text(description)
        case "fields": .list(fields ?? [])
        case "hasDefaults": .flag(hasDefaults)
        case "isEnum": .flag(fields == nil)
        case "isModel": .flag(fields != nil)
        case "name": .text(name)
        case "values": .list(values)
        default: nil
        }
    }
}

extension ValueRow: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "description": .text(description)
        case "name": .text(name)
        default: nil
        }
    }
}
