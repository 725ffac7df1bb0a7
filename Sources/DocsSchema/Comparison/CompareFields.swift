/// Compares the fields of one model, or the parameters of one operation.
struct CompareFields {
    let grade: GradeFields
    let rules: FieldRules
    /// What the fields belong to, as reports name it.
    let owner: String
    let enums: (old: [String: OpenEnum], new: [String: OpenEnum])

    func run(_ old: Model?, _ new: Model?) -> [Change] {
        let (oldFields, newFields) = (old?.fields ?? [], new?.fields ?? [])
        let (oldByName, newByName) = (old?.fieldsByName ?? [:], new?.fieldsByName ?? [:])
        var changes: [Change] = []
        for field in oldFields where newByName[field.name] == nil {
            changes.append(Change(rules.removed, subject(field), from: field.facts, grade.removed(field)))
        }
        for field in newFields {
            if let before = oldByName[field.name] {
                changes += compare(before, in: old, field, in: new)
            } else {
                let rule = field.presence == .required ? rules.addedRequired : rules.addedOptional
                changes.append(Change(rule, subject(field), to: field.facts, grade.added(field)))
            }
        }
        changes += order(
            oldFields.map(\.name).filter { newByName[$0] != nil }, newFields.map(\.name).filter { oldByName[$0] != nil }
        )
        return changes
    }

    private func subject(_ field: Field) -> String { "\(owner).\(field.name)" }

    private func compare(_ old: Field, in oldModel: Model?, _ new: Field, in newModel: Model?) -> [Change] {
        let subject = subject(new)
        var changes: [Change] = []
        let types = CompareFieldTypes(grade: grade, rule: rules.retyped, enums: enums)
        changes += types.run(old, in: oldModel, new, in: newModel, subject: subject)
        if old.presence != new.presence {
            changes.append(
                new.presence == .required
                    ? Change(rules.becameRequired, subject, grade.becameRequired())
                    : Change(rules.becameOptional, subject, grade.becameOptional()))
        }
        if old.defaultValue != new.defaultValue {
            let impact = grade.defaultChanged(old.defaultValue, new.defaultValue)
            let (old, new) = (old.defaultValue.map(JSONWriter.compact), new.defaultValue.map(JSONWriter.compact))
            changes.append(Change(.defaultChanged, subject, from: old, to: new, impact))
        }
        if old.maxItems != new.maxItems {
            let impact = grade.limitChanged(old.maxItems, new.maxItems)
            let (old, new) = (old.maxItems.map(String.init), new.maxItems.map(String.init))
            changes.append(Change(.maxItemsChanged, subject, from: old, to: new, impact))
        }
        changes += symbolChange(subject, (old.name, old.symbol), (new.name, new.symbol))
        if old.example != new.example {
            let (old, new) = (old.example.map(JSONWriter.compact), new.example.map(JSONWriter.compact))
            changes.append(Change(.exampleChanged, subject, from: old, to: new, .words))
        }
        return changes + words(.descriptionChanged, subject, old.description, new.description)
    }

    /// `before` and `after` name the fields that were there and still are.
    private func order(_ before: [String], _ after: [String]) -> [Change] {
        guard before != after, before.count == after.count else { return [] }
        let start = zip(before, after).prefix { $0 == $1 }.count
        let end = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
        let (moved, place) = (before[start..<(before.count - end)], after[start..<(after.count - end)])
        return [
            Change(
                rules.reordered, owner, from: moved.joined(separator: ", "), to: place.joined(separator: ", "),
                grade.reordered())
        ]
    }
}

/// A change of words, if there is one; what was or is empty is not named.
func words(_ rule: ChangeRule, _ subject: String, _ old: String, _ new: String) -> [Change] {
    guard old != new else { return [] }
    return [Change(rule, subject, from: old.isEmpty ? nil : old, to: new.isEmpty ? nil : new, .words)]
}

extension Field {
    /// What a report says of a field that is new or gone.
    var facts: String { "\(type), \(presence.rawValue)" }
}
