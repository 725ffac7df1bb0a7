/// Compares the types of a field that is there before and after.
///
/// An enum that belongs to the field is told of here, as it is there because the field is.
struct CompareFieldTypes {
    let grade: GradeFields
    /// What a change of the type is called.
    let rule: ChangeRule
    let enums: (old: [String: OpenEnum], new: [String: OpenEnum])

    func run(_ old: Field, in oldModel: Model?, _ new: Field, in newModel: Model?, subject: String) -> [Change] {
        let before = ownEnum(of: old, in: oldModel, enums.old)
        let after = ownEnum(of: new, in: newModel, enums.new)
        guard old.type.forgetting(before) == new.type.forgetting(after) else {
            let (from, to) = (old.type.shown(before), new.type.shown(after))
            return [Change(rule, subject, from: from, to: to, grade.retyped(old.type, new.type))]
        }
        switch (before, after) {
        case (nil, nil): return []
        case (nil, let after?):
            return [Change(.enumAdded, subject, from: "\(old.type)", to: after.list, grade.retyped(old.type, new.type))]
        case (let before?, nil):
            return [
                Change(.enumRemoved, subject, from: before.list, to: "\(new.type)", grade.retyped(old.type, new.type))
            ]
        case (let before?, let after?):
            return CompareEnumValues(travel: grade.travel).run(before, after, subject: subject)
        }
    }

    private func ownEnum(of field: Field, in model: Model?, _ enums: [String: OpenEnum]) -> OpenEnum? {
        model?.ownEnum(of: field).flatMap { enums[$0] }
    }
}

extension OpenEnum {
    /// The values in a line.
    var list: String { values.map(\.value).joined(separator: ", ") }
}

extension TypeReference {
    /// The type with plain text in the place of an enum.
    fileprivate func forgetting(_ openEnum: OpenEnum?) -> TypeReference {
        replacingInnermost { $0.enumName != nil && $0.enumName == openEnum?.name ? .string : $0 }
    }

    /// As a report shows it: the name of a field's own enum says nothing.
    fileprivate func shown(_ openEnum: OpenEnum?) -> String { "\(forgetting(openEnum))" }
}
