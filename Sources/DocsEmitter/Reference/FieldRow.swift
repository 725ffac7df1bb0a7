import Mustache

/// A row of a table of fields: what stands in its cells, escaped.
struct FieldRow {
    let name: String
    let type: String
    let required: String
    let defaultValue: String
    let description: String
    let example: String
}

extension FieldRow: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "default": .text(defaultValue)
        case "description": .text(description)
        case "example": .text(example)
        case "name": .text(name)
        case "required": .text(required)
        case "type": .text(type)
        default: nil
        }
    }
}
