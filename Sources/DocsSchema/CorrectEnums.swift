/// Gives enums the values that the configuration names, and values to text fields for which the pages name none.
struct CorrectEnums {
    let entries: [Overrides.Entry<[OpenEnum.Value]>]

    func run(_ schema: Schema, diagnostics: inout Diagnostics) -> Schema {
        var schema = schema
        let places = schema.fieldPlaces
        for entry in entries {
            if let known = schema.enums.firstIndex(where: { $0.name == entry.target }) {
                let values = schema.enums[known].values
                schema.enums[known].values = entry.value.map { stated in
                    var value = values.first { $0.value == stated.value } ?? stated
                    value.symbol = stated.symbol
                    return value
                }
            } else if let place = places[entry.target] {
                let type = schema.models[place.model].fields[place.field].type
                guard type.innermost == .string || type.enumName != nil else {
                    diagnostics.report(.notText(entry.target, type, at: entry.position))
                    continue
                }
                let enumType = type.replacingInnermost(with: .openEnum(entry.target))
                schema.models[place.model].fields[place.field].type = enumType
                schema.enums.append(OpenEnum(name: entry.target, values: entry.value))
            } else {
                let names = schema.enums.map(\.name) + places.keys.sorted()
                diagnostics.report(.unmatched("enum and no field", entry.target, among: names, at: entry.position))
            }
        }
        schema.enums.sort { $0.name < $1.name }
        return mark(schema)
    }

    /// Every field of a corrected enum says where its values come from.
    private func mark(_ schema: Schema) -> Schema {
        var schema = schema
        let corrected = Set(entries.map(\.target))
        for (model, field) in schema.fieldPlaces.values {
            let name = schema.models[model].fields[field].type.enumName
            if name.map(corrected.contains) == true {
                schema.models[model].fields[field].inferences.configure(.values)
            }
        }
        return schema
    }
}

extension Diagnostic {
    fileprivate static func notText(
        _ target: String,
        _ type: TypeReference,
        at position: SourcePosition
    ) -> Diagnostic {
        let message = "only text has values to name, and '\(target)' is of type \(type)"
        return Diagnostic(id: "override-not-text", .error, at: position, message)
    }
}
