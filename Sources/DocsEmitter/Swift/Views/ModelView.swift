import DocsSchema
import Mustache

/// What the template of a model's struct shows.
struct ModelView {
    var name: String
    var doc: [String]
    /// Whether the interface names a type of the runtime library.
    var needsRuntime: Bool
    var travel: Travel
    /// The fields as the template's engine wants them, made once because a struct goes through them five times.
    var fields: MustacheValue
    var enums: [EnumView]
    /// Further protocols.
    var synthesized: [String]
    /// The wire names of all fields, where others are kept; `nil` where they are not.
    var knownNames: String?
    /// The properties that hold dates as texts.
    var dates: [DateView]

    init(_ model: Model, in module: SwiftModule, summary: [String]) {
        name = module.names.models[model.name] ?? model.name
        doc = DocComment.of(model.description.isEmpty ? summary : module.docText.run(model.description))
        travel = module.travel[model.name] ?? []
        let properties = module.names.properties[model.name] ?? []
        fields = .list(
            zip(model.fields, properties).map { field, property in FieldView(field, property, of: model, in: module) })
        enums = (module.names.nestedEnums[model.name] ?? []).compactMap { nested in
            module.types.enums[nested].map { EnumView($0, in: module) }
        }
        dates = travel.contains(.received) ? DateView.all(of: model, properties: properties) : []
        synthesized = module.settings.conformances.map(\.rawValue)
        if module.settings.unknownFields == .keep, travel.contains(.received) {
            knownNames = StringLiteral.array(of: model.fields.map(\.name))
        }
        let isSpecial = model.fields.contains { field in
            module.names.needsRuntime(field.type) || module.isIndirect(field, of: model)
        }
        needsRuntime =
            isSpecial || !enums.isEmpty || knownNames != nil
            || model.fields.contains { module.names.isNullable($0, of: model) }
    }

    /// The protocols of the struct.
    var conformances: String {
        let coding =
            switch travel {
            case .sent: "Encodable"
            case .received: "Decodable"
            default: "Codable"
            }
        return (["Sendable", coding] + synthesized).joined(separator: ", ")
    }
}

extension ModelView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "conformances": .text(conformances)
        case "dates": .list(dates)
        case "doc": .lines(doc)
        case "enums": .list(enums)
        case "fields": fields
        case "isDecodable": .flag(travel.contains(.received))
        case "isEncodable": .flag(travel.contains(.sent))
        case "knownNames": .text(knownNames)
        case "name": .text(name)
        default: nil
        }
    }
}
