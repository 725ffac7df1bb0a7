extension Schema {
    /// The enums that operations give or models have as a part.
    var usedEnums: Set<String> {
        var names = Set(operations.compactMap { $0.response?.enumName })
        for model in models { names.formUnion(model.fields.compactMap(\.type.enumName)) }
        return names
    }

    /// The enums that belong to a field.
    package var ownedEnums: Set<String> {
        Set(models.lazy.flatMap { model in model.fields.compactMap(model.ownEnum) })
    }
}

extension Model {
    /// The enum that belongs to `field`, as it is named after it: its values stand in the field's description.
    package func ownEnum(of field: Field) -> String? {
        guard let openEnum = field.type.enumName, openEnum == "\(name).\(field.name)" else { return nil }
        return openEnum
    }
}
