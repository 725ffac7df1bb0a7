/// Follows clients to their new names: those that most of their operations went to.
struct FollowClients {
    func run(_ old: Schema, _ new: Schema, changes: inout [Change]) -> Schema {
        let (before, after) = (old.methodsByClient, new.methodsByClient)
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        let added = after.keys.filter { before[$0] == nil }.sorted()
        let pairs = PairByLikeness<String> { old, new in
            let (mine, theirs) = (before[old] ?? [], after[new] ?? [])
            let share = Double(mine.intersection(theirs).count) / Double(max(mine.count, theirs.count, 1))
            return share >= 0.5 ? share : nil
        }.run(gone, added)
        var renamed = old
        for pair in pairs {
            changes.append(Change(.clientRenamedLikely, pair.old, from: pair.old, to: pair.new, .breaksSource))
            renamed.renameClient(pair.old, to: pair.new)
        }
        return renamed
    }
}

extension Schema {
    /// The names of the operations of each client.
    fileprivate var methodsByClient: [String: Set<String>] {
        var methods: [String: Set<String>] = [:]
        for client in clients { methods[client.name] = [] }
        for operation in operations { methods[operation.client, default: []].insert(operation.name) }
        return methods
    }
}
