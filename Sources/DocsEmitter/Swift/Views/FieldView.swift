import DocsSchema
import Mustache

/// What the template of a model shows of a field.
struct FieldView {
    /// The property, in backticks if need be.
    var name: String
    /// The property as coding methods reach it past their own variables.
    var reference: String
    /// The wire name as a literal.
    var wireName: String
    var type: String
    var presence: Presence
    /// What an initializer takes where the caller says nothing; `nil` where the caller has to.
    var defaultValue: String?
    var isIndirect: Bool
    var doc: [String]

    init(_ field: Field, _ property: String, of model: Model, in module: SwiftModule) {
        name = SwiftKeyword.escaped(property)
        reference = ["decoder", "encoder", "fields"].contains(property) ? "self." + property : name
        wireName = StringLiteral.quoted(field.name)
        presence = field.presence
        type = module.names.property(field, of: model)
        if field.presence == .optional { defaultValue = module.names.isNullable(field, of: model) ? ".absent" : "nil" }
        isIndirect = module.isIndirect(field, of: model)
        var comment = DocComment()
        comment.add(description(of: field, of: model, in: module))
        comment.add(facts(field))
        doc = comment.lines
    }
}

/// The lines of the description. One that ends by announcing values leads to the enum that has them.
private func description(of field: Field, of model: Model, in module: SwiftModule) -> [String] {
    var lines = module.docText.run(field.description)
    guard let line = lines.last, line.hasSuffix(":") || line.hasSuffix("："),
        let values = field.type.enumName, module.names.enums[values] != nil
    else { return lines }
    let path = module.names.text(.openEnum(values), inside: module.names.models[model.name])
    lines[lines.count - 1] += " ``\(path.replacing(".", with: "/"))``."
    return lines
}

/// What is known of the values beside the type, one fact a line.
private func facts(_ field: Field) -> [String] {
    var facts: [String] = []
    if let value = field.defaultValue { facts.append("Default: \(CodeSpan.of(value)).") }
    if let example = field.example { facts.append("Example: \(CodeSpan.of(example)).") }
    if let limit = field.maxItems { facts.append("At most \(limit) elements.") }
    return facts
}

extension FieldView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "default": .text(defaultValue)
        case "doc": .lines(doc)
        case "isIndirect": .flag(isIndirect)
        case "isOptional": .flag(presence == .optional)
        case "name": .text(name)
        case "reference": .text(reference)
        case "type": .text(type)
        case "wireName": .text(wireName)
        default: nil
        }
    }
}
