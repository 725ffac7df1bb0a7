/// What the changes of fields are called, which differs between a request's parameters and the fields of a model.
struct FieldRules {
    let addedRequired: ChangeRule
    let addedOptional: ChangeRule
    let removed: ChangeRule
    let renamed: ChangeRule
    let renamedLikely: ChangeRule
    let retyped: ChangeRule
    let becameRequired: ChangeRule
    let becameOptional: ChangeRule
    let reordered: ChangeRule

    static let parameters = FieldRules(
        addedRequired: .parameterAddedRequired,
        addedOptional: .parameterAddedOptional,
        removed: .parameterRemoved,
        renamed: .parameterRenamed,
        renamedLikely: .parameterRenamedLikely,
        retyped: .parameterTypeChanged,
        becameRequired: .parameterBecameRequired,
        becameOptional: .parameterBecameOptional,
        reordered: .parameterOrderChanged
    )

    static let fields = FieldRules(
        addedRequired: .fieldAdded,
        addedOptional: .fieldAdded,
        removed: .fieldRemoved,
        renamed: .fieldRenamed,
        renamedLikely: .fieldRenamedLikely,
        retyped: .fieldTypeChanged,
        becameRequired: .fieldBecameRequired,
        becameOptional: .fieldBecameOptional,
        reordered: .fieldOrderChanged
    )
}
