import DocsSchema

/// Makes objects of fields whose names are paths: `address.city` is the field `city` of the object `address`, and
/// `tags[].key`, or `tags[0].key`, the field `key` of every object in the array `tags`.
///
/// What an owner's own row says counts, but for what the object is made of.
struct NestDottedFields {
    /// Names of more parts stay as they are.
    private static let depth = 16

    func run(_ models: inout [MergedModel]) {
        var names = Set(models.map(\.name))
        var level = models.indices
        for _ in 0..<Self.depth where !level.isEmpty {
            for index in level where models[index].fields.contains(where: { $0.name.isPath }) {
                models += nest(&models[index], names: &names)
            }
            level = level.upperBound..<models.count
        }
    }

    /// The objects that the model's fields turn into; the names of their own fields may be paths again.
    private func nest(_ model: inout MergedModel, names: inout Set<String>) -> [MergedModel] {
        var fields: [FieldFacts] = []
        var objects: [MergedModel] = []
        var places: [String: (owner: Int, object: Int)] = [:]
        markElements(in: &model.fields)
        CompletePaths().run(&model.fields)
        let rows = model.fields.map(\.withoutElementMark).keyed(by: \.name)
        let paths = model.fields.map { $0.name.path(isOwner: { rows[$0] != nil }) }
        let owners = Set(paths.compactMap { $0?.owner })
        for (field, path) in zip(model.fields, paths) {
            let name = field.withoutElementMark.name
            guard let owner = path?.owner ?? (owners.contains(name) ? name : nil) else {
                fields.append(field)
                continue
            }
            let row = rows[owner]
            if places[owner] == nil {
                places[owner] = (fields.count, objects.count)
                let object = names.insertUnique(row?.undefinedModel(names) ?? model.name + owner.upperCamelCased)
                objects.append(
                    MergedModel(name: object, fields: [], values: [], pages: model.pages))
                fields.append(row ?? FieldFacts(ownerOf: field, name: owner))
                fields[fields.count - 1].makeObject(object)
            }
            guard let path, let place = places[owner] else { continue }
            var part = field
            part.name = path.name
            objects[place.object].fields.append(part.withoutElementMark)
            if path.isElement { fields[place.owner].makeArray() }
            if row == nil, field.presence == .required { fields[place.owner].presence = .required }
        }
        model.fields = fields
        return objects
    }
}

extension NestDottedFields {
    /// Writes the number of an element as the mark of an array; what several elements have is one field.
    private func markElements(in fields: inout [FieldFacts]) {
        var names = Set(fields.map(\.name))
        fields = fields.compactMap { field in
            let name = field.name.withElementMarks
            guard name != field.name else { return field }
            var field = field
            field.name = name
            field = field.withoutElementMark
            return names.insert(field.name).inserted ? field : nil
        }
    }
}

extension FieldFacts {
    /// Without the mark that the name of an array may have behind it, if the name is no path: `tags[]`.
    fileprivate var withoutElementMark: FieldFacts {
        guard name.hasSuffix("[]"), !String(name.dropLast(2)).isPath else { return self }
        var field = self
        field.name.removeLast(2)
        field.makeArray()
        return field
    }

    /// The field that an object without a row of its own is.
    fileprivate init(ownerOf field: FieldFacts, name: String) {
        self.init(name: name, type: .map(.any), presence: .optional, position: field.position)
    }

    /// Makes the field an object, or an array of objects if it is any array.
    fileprivate mutating func makeObject(_ name: String) {
        refer(to: name)
        nestedName = nil
        inferences.state(Inference(.type, by: .dottedName))
    }

    fileprivate mutating func makeArray() {
        if case .array = type { return }
        type = .array(type)
    }

    /// The data structure that the field names and no page defines.
    fileprivate func undefinedModel(_ names: Set<String>) -> String? {
        type.modelName.flatMap { names.contains($0) ? nil : $0 }
    }
}
