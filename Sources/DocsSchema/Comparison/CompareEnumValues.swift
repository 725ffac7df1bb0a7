/// Compares the values of an enum that is there before and after.
///
/// Enums are open: a value that is new decodes, and a value that is gone still can be sent, so that mostly the
/// constants of the Swift type matter.
struct CompareEnumValues {
    /// The ways that the enum's values went before.
    let travel: Travel

    func run(_ old: OpenEnum, _ new: OpenEnum, subject: String) -> [Change] {
        let (before, after) = (Set(old.values.map(\.value)), Set(new.values.map(\.value)))
        var added = new.values.filter { !before.contains($0.value) }
        var changes: [Change] = []
        for value in old.values where !after.contains(value.value) {
            if let place = added.firstIndex(where: { $0.value.joinedWords == value.value.joinedWords }) {
                let name = added.remove(at: place).value
                changes.append(
                    Change(.enumValueRenamedLikely, "\(subject).\(value.value)", from: value.value, to: name, removal))
            } else {
                changes.append(Change(.enumValueRemoved, "\(subject).\(value.value)", removal))
            }
        }
        changes += added.map { Change(.enumValueAdded, "\(subject).\($0.value)", .safe) }
        for value in new.values {
            guard let known = old.values.first(where: { $0.value == value.value }) else { continue }
            changes += words(.descriptionChanged, "\(subject).\(value.value)", known.description, value.description)
        }
        return changes
    }

    /// The server may refuse a value that it no longer names.
    private var removal: Impact { travel.contains(.sent) ? .breaksBoth : .breaksSource }
}
