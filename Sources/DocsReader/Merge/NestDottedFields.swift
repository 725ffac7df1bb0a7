import DocsSchema

/// Makes objects of fields whose names have points in them: `address.city` is the field `city` of the object `address`.
struct NestDottedFields {
    func run(_ models: inout [MergedModel]) {
        var names = Set(models.map(\.name))
        var index = 0
        while index < models.count {
            if models[index].fields.contains(where: { $0.name.contains(".") }) {
                models += nest(&models[index], names: &names)
            }
            index += 1
        }
    }

    /// The objects that the model's fields turn into; their own fields may have points again.
    private func nest(_ model: inout MergedModel, names: inout Set<String>) -> [MergedModel] {
        var fields: [FieldFacts] = []
        var objects: [MergedModel] = []
        var objectOf: [String: Int] = [:]
        for var field in model.fields {
            let parts = field.name.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                if objectOf[field.name] == nil { fields.append(field) }
                continue
            }
            if objectOf[parts[0]] == nil {
                objectOf[parts[0]] = objects.count
                let name = unique(model.name + parts[0].upperCaseFirst, names: &names)
                objects.append(
                    MergedModel(name: name, fields: [], values: [], pages: model.pages, position: field.position))
                var owner = FieldFacts(
                    name: parts[0], type: .model(name), presence: .optional, description: "", position: field.position)
                owner.inferences = [Inference(.type, by: .dottedName)]
                fields.removeAll { $0.name == parts[0] }
                fields.append(owner)
            }
            field.name = parts[1]
            if let object = objectOf[parts[0]] { objects[object].fields.append(field) }
            if field.presence == .required, let owner = fields.lastIndex(where: { $0.name == parts[0] }) {
                fields[owner].presence = .required
            }
        }
        model.fields = fields
        return objects
    }

    private func unique(_ name: String, names: inout Set<String>) -> String {
        var unique = name
        var number = 2
        while !names.insert(unique).inserted {
            unique = "\(name)\(number)"
            number += 1
        }
        return unique
    }
}
