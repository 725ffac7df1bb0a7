/// Follows fields and parameters to their new names.
struct FollowFields {
    /// The new name by `Model.oldName` or `Client.method.oldName`.
    let confirmed: [String: String]

    func run(_ old: Schema, _ new: Schema, changes: inout [Change]) -> Schema {
        let pair = SchemaPair(old, new)
        var renamed = old
        for match in matches(pair) {
            let (before, after) = (match.old, match.new)
            let (oldNames, newNames) = (Set(before.fields.map(\.name)), Set(after.fields.map(\.name)))
            let gone = before.fields.filter { !newNames.contains($0.name) }
            let added = after.fields.filter { !oldNames.contains($0.name) }
            guard !gone.isEmpty, !added.isEmpty else { continue }
            let grade = pair.grades(pair.travel.models[before.name] ?? .unknown)
            for (rule, pair) in pairs(gone, added, match) {
                let subject = "\(match.owner).\(pair.old.name)"
                changes.append(
                    Change(rule, subject, from: pair.old.name, to: pair.new.name, grade.renamed(pair.old, pair.new)))
                renamed.renameField(pair.old.name, of: before.name, to: pair.new.name)
            }
        }
        return renamed
    }

    /// A model before and after, and what reports call it.
    private struct Match {
        let owner: String
        let rules: FieldRules
        let old: Model
        let new: Model
    }

    private func matches(_ pair: SchemaPair) -> [Match] {
        let operations = pair.old.operationsByName
        let requests = pair.new.operations.compactMap { operation -> Match? in
            guard let old = operations[operation.fullName]?.request.flatMap({ pair.oldModels[$0] }),
                let new = operation.request.flatMap({ pair.newModels[$0] })
            else { return nil }
            return Match(owner: operation.fullName, rules: .parameters, old: old, new: new)
        }
        let visible = Set(pair.old.visibleModels.map(\.name))
        let models = pair.new.visibleModels.compactMap { model -> Match? in
            guard visible.contains(model.name), let old = pair.oldModels[model.name] else { return nil }
            return Match(owner: model.name, rules: .fields, old: old, new: model)
        }
        return requests + models
    }

    private func pairs(_ gone: [Field], _ added: [Field], _ match: Match) -> [(ChangeRule, (old: Field, new: Field))] {
        var (gone, added) = (gone, added)
        var pairs: [(ChangeRule, (old: Field, new: Field))] = []
        for field in gone {
            guard let name = confirmed["\(match.owner).\(field.name)"],
                let place = added.firstIndex(where: { $0.name == name })
            else { continue }
            pairs.append((match.rules.renamed, (field, added.remove(at: place))))
            gone.removeAll { $0.name == field.name }
        }
        let likeness = FieldLikeness(old: match.old.fields, new: match.new.fields)
        let likely = PairByLikeness<Field> { likeness.run($0, $1) }.run(gone, added)
        return pairs + likely.map { (match.rules.renamedLikely, $0) }
    }
}
