/// Tells how much two fields of different names look like one that was renamed.
struct FieldLikeness {
    private let old: Neighbours
    private let new: Neighbours

    init(old: [Field], new: [Field]) {
        self.old = Neighbours(old)
        self.new = Neighbours(new)
    }

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
        old.before[before.name] == new.before[after.name] || old.after[before.name] == new.after[after.name]
    }
}

/// The names that stand next to each field's name; none at either end.
private struct Neighbours {
    let before: [String: String]
    let after: [String: String]

    init(_ fields: [Field]) {
        let pairs = zip(fields, fields.dropFirst())
        before = Dictionary(pairs.map { ($1.name, $0.name) }) { first, _ in first }
        after = Dictionary(pairs.map { ($0.name, $1.name) }) { first, _ in first }
    }
}

extension TypeReference {
    /// The type with every enum the same: each field has one of its own.
    fileprivate var kind: TypeReference {
        replacingInnermost { $0.enumName == nil ? $0 : .openEnum("") }
    }
}
