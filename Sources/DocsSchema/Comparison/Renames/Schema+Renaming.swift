extension Schema {
    mutating func renameClient(_ old: String, to new: String) {
        for place in clients.indices where clients[place].name == old { clients[place].name = new }
        for place in operations.indices where operations[place].client == old { operations[place].client = new }
    }

    /// Renames models, everything that refers to them, and the enums of their fields.
    mutating func renameModels(_ names: [String: String]) {
        var enumNames: [String: String] = [:]
        for model in models {
            guard let name = names[model.name] else { continue }
            for field in model.fields {
                if let own = model.ownEnum(of: field) { enumNames[own] = "\(name).\(field.name)" }
            }
        }
        for place in models.indices { models[place].name = names[models[place].name] ?? models[place].name }
        for place in operations.indices {
            operations[place].request = operations[place].request.map { names[$0] ?? $0 }
        }
        replaceNames(models: names, enums: enumNames)
    }

    /// Renames a field, the enum that belongs to it, and the body that it is.
    mutating func renameField(_ old: String, of name: String, to new: String) {
        guard let place = models.firstIndex(where: { $0.name == name }),
            let field = models[place].fields.firstIndex(where: { $0.name == old })
        else { return }
        let ownEnum = models[place].ownEnum(of: models[place].fields[field])
        models[place].fields[field].name = new
        for place in operations.indices where operations[place].request == name && operations[place].body == old {
            operations[place].body = new
        }
        if let ownEnum { renameEnums([ownEnum: "\(name).\(new)"]) }
    }

    mutating func renameEnums(_ names: [String: String]) {
        replaceNames(models: [:], enums: names)
    }

    private mutating func replaceNames(models names: [String: String], enums enumNames: [String: String]) {
        for place in enums.indices { enums[place].name = enumNames[enums[place].name] ?? enums[place].name }
        for place in operations.indices {
            operations[place].response = operations[place].response?.renaming(models: names, enums: enumNames)
        }
        for model in models.indices {
            for field in models[model].fields.indices {
                let type = models[model].fields[field].type
                models[model].fields[field].type = type.renaming(models: names, enums: enumNames)
            }
        }
    }
}
