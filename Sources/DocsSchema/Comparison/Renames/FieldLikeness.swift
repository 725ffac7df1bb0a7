/// Tells how much two fields of different names look like one that was renamed.
struct FieldLikeness {
    let old: [Field]
    let new: [Field]

    /// `nil` if they do not. A near name alone proves nothing: `userId` and `userIdType` are two things.
    func run(_ before: Field, _ after: Field) -> Double? {
        let names = before.name.likeness(to: after.name)
        if names == 1 { return 10 }
        guard before.type.kind == after.type.kind else { return nil }
        var evidence = names >= 0.6 ? 2 : 0
        if !before.description.isEmpty, before.description == after.description { evidence += 1 }
        if let example = before.example, example == after.example { evidence += 1 }
        if isSamePlace(before, after) { evidence += 1 }
        return evidence > 2 ? Double(evidence) + names : nil
    }

    /// Whether both follow, or both precede, the same field.
    private func isSamePlace(_ before: Field, _ after: Field) -> Bool {
        guard let mine = old.firstIndex(where: { $0.name == before.name }),
            let theirs = new.firstIndex(where: { $0.name == after.name })
        else { return false }
        return name(mine - 1, old) == name(theirs - 1, new) || name(mine + 1, old) == name(theirs + 1, new)
    }

    private func name(_ place: Int, _ fields: [Field]) -> String? {
        fields.indices.contains(place) ? fields[place].name : nil
    }
}

extension TypeReference {
    /// The type with every enum the same: each field has one of its own.
    fileprivate var kind: TypeReference {
        switch self {
        case .openEnum: .openEnum("")
        case .array(let item): .array(item.kind)
        case .map(let item): .map(item.kind)
        default: self
        }
    }
}
