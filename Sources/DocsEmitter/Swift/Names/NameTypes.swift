import DocsSchema

/// Gives clients, operations, models, their fields and enums the names they have in Swift.
struct NameTypes {
    /// `models` are those of the schema that become types.
    func run(_ schema: Schema, models: [Model]) -> TypeNames {
        var names = TypeNames()
        let clients = schema.clientNames
        let clientNames = AssignNames.types(besides: [], suffix: "Client").run(clients)
        names.clients = dictionary(clients, clientNames)
        names.methods = methods(schema.operations)
        let modelNames = AssignNames.types(besides: clientNames, suffix: "Model").run(models.map(\.wantedName))
        names.models = dictionary(models.map(\.name), modelNames)
        let enums = Set(schema.enums.map(\.name))
        for (model, swiftName) in zip(models, modelNames) {
            nameMembers(of: model, swiftName, enums, &names)
        }
        let alone = schema.enums.map(\.name).filter { names.enums[$0] == nil }
        let enumNames = AssignNames.types(besides: clientNames + modelNames, suffix: "Value").run(alone)
        names.enums.merge(dictionary(alone, enumNames)) { first, _ in first }
        let values = AssignNames.types(besides: clientNames + modelNames + enumNames, suffix: "Value")
            .run(alone.map { $0 + " values" })
        names.enumValues.merge(dictionary(alone, values)) { first, _ in first }
        return names
    }

    /// Each among those of its client.
    private func methods(_ operations: [Operation]) -> [String] {
        var names = Array(repeating: "", count: operations.count)
        for indices in Dictionary(grouping: operations.indices, by: { operations[$0].client }).values {
            let assigned = AssignNames.methods.run(indices.map { operations[$0].wantedName })
            for (index, name) in zip(indices, assigned) { names[index] = name }
        }
        return names
    }

    private func nameMembers(of model: Model, _ swiftName: String, _ enums: Set<String>, _ names: inout TypeNames) {
        let properties = AssignNames.fields.run(model.fields.map(\.wantedName))
        names.properties[model.name] = properties
        let own = model.fields.filter { field in
            model.ownEnum(of: field).map { enums.contains($0) && names.enums[$0] == nil } ?? false
        }
        guard !own.isEmpty else { return }
        let used = model.fields.compactMap { $0.type.modelName.flatMap { names.models[$0] } }
        let nested = AssignNames.nestedTypes(besides: used + properties).run(own.map(\.wantedName))
        let values = AssignNames.nestedTypes(besides: used + properties + nested).run(
            own.map { $0.wantedName + " values" })
        for (field, (nestedName, valuesName)) in zip(own, zip(nested, values)) {
            guard let name = field.type.enumName, names.enums[name] == nil else { continue }
            names.enums[name] = "\(swiftName).\(nestedName)"
            names.enumValues[name] = "\(swiftName).\(valuesName)"
            names.nestedEnums[model.name, default: []].append(name)
        }
    }

    private func dictionary(_ names: [String], _ swiftNames: [String]) -> [String: String] {
        Dictionary(zip(names, swiftNames)) { first, _ in first }
    }
}

extension Schema {
    /// The clients that are described, then those that only operations name.
    var clientNames: [String] {
        (clients.map(\.name) + operations.map(\.client)).unique(by: \.self)
    }
}
