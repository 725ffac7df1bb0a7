import DocsSchema

/// Makes objects of fields whose names have points in them: `address.city` is the field `city` of the object `address`.
struct NestDottedFields {
    func run(_ models: inout [MergedModel]) {
        var names = Set(models.map(\.name))
        var index = 0
        while index < models.count {
            if models[index].fields.contains(where: { $0.name.path != nil }) {
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
            guard let (first, rest) = field.name.path else {
                if objectOf[field.name] == nil { fields.append(field) }
                continue
            }
            if objectOf[first] == nil {
                objectOf[first] = objects.count
                let name = unique(model.name + first.upperCaseFirst, names: &names)
                objects.append(
                    MergedModel(name: name, fields: [], values: [], pages: model.pages, position: field.position))
                var owner = FieldFacts(
                    name: first, type: .model(name), presence: .optional, description: "", position: field.position)
                owner.inferences = [Inference(.type, by: .dottedName)]
                fields.removeAll { $0.name == first }
                fields.append(owner)
            }
            field.name = rest
            if let object = objectOf[first] { objects[object].fields.append(field) }
            if field.presence == .required, let owner = fields.lastIndex(where: { $0.name == first }) {
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

extension String {
    /// The first of several names between points, and the others; `nil` for what only has a point in it, as a link has.
    fileprivate var path: (first: String, rest: String)? {
        let names = Text(utf8).split(on: ".")
        guard names.count > 1, names.allSatisfy(\.isFieldName) else { return nil }
        return (names[0].string, Text(utf8)[names[1].startIndex...].string)
    }
}
