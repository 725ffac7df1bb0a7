/// Follows models to their new names.
///
/// The best witness is a place: an operation that returned one model returns another, and the one is gone and the other
/// new. What no place shows is taken for renamed only if both the name and the fields are nearly the same.
struct FollowModels {
    /// The new name by the old one.
    let confirmed: [String: String]

    func run(_ old: Schema, _ new: Schema, changes: inout [Change]) -> Schema {
        var renamed = old
        follow(confirmedPairs(old, new), by: .modelRenamed, in: &renamed, &changes)
        repeat {
            while follow(pairsByPlace(renamed, new), by: .modelRenamedLikely, in: &renamed, &changes) {}
        } while follow(pairsByShape(renamed, new), by: .modelRenamedLikely, in: &renamed, &changes)
        return renamed
    }

    /// Whether there was anything to follow.
    @discardableResult
    private func follow(
        _ pairs: [(old: Model, new: Model)], by rule: ChangeRule, in schema: inout Schema, _ changes: inout [Change]
    ) -> Bool {
        let names = Dictionary(pairs.map { ($0.old.name, $0.new.name) }) { first, _ in first }
        changes += pairs.map { Change(rule, $0.old.name, from: $0.old.name, to: $0.new.name, .breaksSource) }
        schema.renameModels(names)
        return !pairs.isEmpty
    }

    private func confirmedPairs(_ old: Schema, _ new: Schema) -> [(old: Model, new: Model)] {
        let (gone, added) = unpaired(old, new)
        return gone.compactMap { model in
            added.first { $0.name == confirmed[model.name] }.map { (model, $0) }
        }
    }

    /// Models that stand where others stood, and have half of their fields.
    private func pairsByPlace(_ old: Schema, _ new: Schema) -> [(old: Model, new: Model)] {
        let (gone, added) = unpaired(old, new)
        guard !gone.isEmpty, !added.isEmpty else { return [] }
        let places = Set(FindReplacements().run(old, new))
        return PairByLikeness<Model>(limit: 4_000_000) { old, new in
            guard places.contains(.init(old: old.name, new: new.name)) else { return nil }
            let likeness = old.likeness(to: new)
            return likeness >= 0.5 ? likeness : nil
        }.run(gone, added)
    }

    private func pairsByShape(_ old: Schema, _ new: Schema) -> [(old: Model, new: Model)] {
        let (gone, added) = unpaired(old, new)
        return PairByLikeness<Model> { old, new in
            guard old.fields.count > 2 else { return nil }
            let likeness = old.likeness(to: new)
            return likeness >= 0.8 && old.name.likeness(to: new.name) >= 0.6 ? likeness : nil
        }.run(gone, added)
    }

    /// The models that callers see and that only one of the two has.
    private func unpaired(_ old: Schema, _ new: Schema) -> (gone: [Model], added: [Model]) {
        let (before, after) = (Set(old.models.map(\.name)), Set(new.models.map(\.name)))
        return (
            old.visibleModels.filter { !after.contains($0.name) },
            new.visibleModels.filter { !before.contains($0.name) }
        )
    }
}
