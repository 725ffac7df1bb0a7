/// Follows operations to their new names: those at the same address, or with a near name, the same parameters and the
/// same result.
struct FollowOperations {
    /// The new method's name by `Client.oldName`.
    let confirmed: [String: String]

    func run(_ old: Schema, _ new: Schema, changes: inout [Change]) -> Schema {
        var renamed = old
        for (rule, pair) in pairs(old, new) {
            let isSameClient = pair.old.client == pair.new.client
            changes.append(
                Change(
                    rule, pair.old.fullName, from: isSameClient ? pair.old.name : pair.old.fullName,
                    to: isSameClient ? pair.new.name : pair.new.fullName, .breaksSource))
            guard let place = renamed.operations.firstIndex(where: { $0.fullName == pair.old.fullName }) else {
                continue
            }
            renamed.operations[place].client = pair.new.client
            renamed.operations[place].name = pair.new.name
            renamed.followRequest(of: pair.old, to: pair.new, among: new.models)
        }
        return renamed
    }

    private func pairs(_ old: Schema, _ new: Schema) -> [(ChangeRule, (old: Operation, new: Operation))] {
        let (before, after) = (Set(old.operations.map(\.fullName)), Set(new.operations.map(\.fullName)))
        var gone = old.operations.filter { !after.contains($0.fullName) }
        var added = new.operations.filter { !before.contains($0.fullName) }
        var pairs: [(ChangeRule, (old: Operation, new: Operation))] = []
        for operation in gone {
            guard let name = confirmed[operation.fullName],
                let place = added.firstIndex(where: { $0.client == operation.client && $0.name == name })
            else { continue }
            pairs.append((.operationRenamed, (operation, added.remove(at: place))))
            gone.removeAll { $0.fullName == operation.fullName }
        }
        let likeness = OperationLikeness(old: old, new: new)
        let likely = PairByLikeness<Operation> { likeness.run($0, $1) }.run(gone, added)
        return pairs + likely.map { (.operationRenamedLikely, $0) }
    }
}

extension Schema {
    /// A request is named after its operation, so its new name is no news.
    fileprivate mutating func followRequest(of old: Operation, to new: Operation, among newModels: [Model]) {
        guard let oldName = old.request, let newName = new.request, oldName != newName,
            !newModels.contains(where: { $0.name == oldName }), !models.contains(where: { $0.name == newName })
        else { return }
        renameModels([oldName: newName])
    }
}
