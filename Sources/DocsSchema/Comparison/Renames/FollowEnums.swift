/// Follows enums that stand alone to their new names: those with most of their values.
struct FollowEnums {
    func run(_ old: Schema, _ new: Schema, changes: inout [Change]) -> Schema {
        let owned = old.ownedEnums.union(new.ownedEnums)
        let (before, after) = (old.enumsByName, new.enumsByName)
        let gone = old.enums.filter { after[$0.name] == nil && !owned.contains($0.name) }
        let added = new.enums.filter { before[$0.name] == nil && !owned.contains($0.name) }
        let pairs = PairByLikeness<OpenEnum> { old, new in
            let (mine, theirs) = (Set(old.values.map(\.value)), Set(new.values.map(\.value)))
            let share = Double(mine.intersection(theirs).count) / Double(max(mine.count, theirs.count, 1))
            return share >= 0.6 ? share : nil
        }.run(gone, added)
        var renamed = old
        for pair in pairs {
            changes.append(
                Change(.enumRenamedLikely, pair.old.name, from: pair.old.name, to: pair.new.name, .breaksSource))
            renamed.renameEnums([pair.old.name: pair.new.name])
        }
        return renamed
    }
}
