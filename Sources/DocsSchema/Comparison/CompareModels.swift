/// Compares the types that callers see, apart from requests.
struct CompareModels {
    let pair: SchemaPair

    func run() -> [Change] {
        let before = pair.old.visibleModels
        let after = pair.new.visibleModels
        let oldByName = before.keyed(by: \.name)
        let names = Set(after.map(\.name))
        var changes = before.filter { !names.contains($0.name) }.map {
            Change(.modelRemoved, $0.name, .breaksSource)
        }
        for model in after {
            if let old = oldByName[model.name] {
                changes += compare(old, model)
            } else {
                changes.append(Change(.modelAdded, model.name, .safe))
            }
        }
        return changes
    }

    private func compare(_ old: Model, _ new: Model) -> [Change] {
        var changes: [Change] = []
        if old.fields.isEmpty != new.fields.isEmpty {
            changes.append(Change(.modelShapeChanged, new.name, from: old.shape, to: new.shape, .breaksSource))
        }
        changes += symbolChange(new.name, (old.name, old.symbol), (new.name, new.symbol))
        changes += words(.descriptionChanged, new.name, old.description, new.description)
        let travel = pair.travel.models[old.name] ?? .unknown
        let fields = CompareFields(
            grade: pair.grades(travel), rules: .fields, owner: new.name, enums: (pair.oldEnums, pair.newEnums))
        return changes + fields.run(old, new)
    }
}

extension Model {
    fileprivate var shape: String { fields.isEmpty ? "an object of any shape" : "fields" }
}
