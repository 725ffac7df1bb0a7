/// Compares the enums that stand alone; those of one field are told of with the field.
struct CompareEnums {
    let pair: SchemaPair

    func run() -> [Change] {
        let owned = pair.old.ownedEnums.union(pair.new.ownedEnums)
        var changes: [Change] = []
        for openEnum in pair.old.enums where pair.newEnums[openEnum.name] == nil && !owned.contains(openEnum.name) {
            changes.append(Change(.enumRemoved, openEnum.name, from: openEnum.list, .breaksSource))
        }
        for openEnum in pair.new.enums where !owned.contains(openEnum.name) {
            if let old = pair.oldEnums[openEnum.name] {
                let travel = pair.travel.enums[openEnum.name] ?? .unknown
                changes += CompareEnumValues(travel: travel).run(old, openEnum, subject: openEnum.name)
            } else {
                changes.append(Change(.enumAdded, openEnum.name, to: openEnum.list, .safe))
            }
        }
        return changes
    }
}
