import DocsSchema

/// Notes in the schema what generated code calls a thing, wherever the page's name could not be kept.
struct NoteSymbols {
    /// The schema with a symbol for each operation, model, field and value whose name had to change.
    func run(_ module: SwiftModule) -> Schema {
        let (schema, names) = (module.schema, module.names)
        var noted = schema
        for (index, method) in names.methods.enumerated() {
            noted.operations[index].symbol = changed(schema.operations[index].name, method)
        }
        for (index, model) in schema.models.enumerated() {
            noted.models[index].symbol = names.models[model.name].flatMap { changed(model.name, $0) }
            for (place, property) in (names.properties[model.name] ?? []).enumerated() {
                noted.models[index].fields[place].symbol = changed(model.fields[place].name, property)
            }
        }
        for (index, openEnum) in schema.enums.enumerated() {
            let constants = AssignNames.constants.run(openEnum.values.map(\.wantedName))
            for (place, constant) in constants.enumerated() {
                noted.enums[index].values[place].symbol = changed(openEnum.values[place].value, constant)
            }
        }
        return noted
    }

    private func changed(_ name: String, _ symbol: String) -> String? { name == symbol ? nil : symbol }
}
