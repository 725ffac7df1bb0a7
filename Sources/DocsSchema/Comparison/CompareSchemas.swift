/// Two states of an API in, what changed between them out.
///
/// What a thing was taken from (pages, rules) is no difference: no caller depends on it.
package struct CompareSchemas {
    /// Renames that need no guess.
    private let renames: Renames

    package init(renames: Renames = Renames()) {
        self.renames = renames
    }

    /// In the order of the API: renames, clients, operations, models, enums.
    package func run(_ old: Schema, _ new: Schema) -> [Change] {
        var changes: [Change] = []
        let pair = SchemaPair(FollowRenames(confirmed: renames).run(old, new, changes: &changes), new)
        changes += CompareClients(pair: pair).run()
        changes += CompareOperations(pair: pair).run()
        changes += CompareModels(pair: pair).run()
        changes += CompareEnums(pair: pair).run()
        return changes
    }
}
