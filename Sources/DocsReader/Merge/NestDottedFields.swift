import DocsSchema

/// Makes objects of fields whose names have points in them: `address.city` is the field `city` of the object `address`.
struct NestDottedFields {
    func run(_ models: inout [MergedModel]) {
        var names = Set(models.map(\.name))
        var index = 0
        while index < models.count {
            if models[index].fields.contains(where: { $0.name.pointed != nil }) {
                models += nest(&models[index], names: &names)
            }
            index += 1
        }
    }

    /// The objects that the model's fields turn into; their own fields may have points again.
    private func nest(_ model: inout MergedModel, names: inout Set<String>) -> [MergedModel] {
        var fields: [FieldFacts] = []
        var objects: [MergedModel] = []
        var places: [String: (owner: Int, object: Int)] = [:]
        let owners = Set(model.fields.compactMap { $0.name.pointed?.owner })
        for var field in model.fields {
            guard let (owner, name) = field.name.pointed else {
                if !owners.contains(field.name) { fields.append(field) }
                continue
            }
            let place = places[owner] ?? (fields.count, objects.count)
            if places[owner] == nil {
                places[owner] = place
                let object = unique(model.name + owner.upperCaseFirst, names: &names)
                objects.append(
                    MergedModel(name: object, fields: [], values: [], pages: model.pages, position: field.position))
                fields.append(
                    FieldFacts(
                        name: owner, type: .model(object), presence: .optional, description: "",
                        inferences: [Inference(.type, by: .dottedName)], position: field.position))
            }
            field.name = name
            objects[place.object].fields.append(field)
            if field.presence == .required { fields[place.owner].presence = .required }
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
    /// The name of an object and what stands behind the point, if the object can have a data structure of its name.
    fileprivate var pointed: (owner: String, name: String)? {
        guard let point = utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
        let (owner, name) = (self[..<point], self[point...].dropFirst())
        guard owner.utf8.first?.isLetter == true, owner.utf8.allSatisfy(\.isWord), name.utf8.last?.isWord == true,
            name.utf8.first?.isWord == true
        else { return nil }
        return (String(owner), String(name))
    }
}
