/// Two states of an API in, what changed between them out.
///
/// What a thing was taken from (pages, rules) is no difference: no caller depends on it.
package struct CompareSchemas {
    package init() {}

    /// In the order of the API: clients, operations, models, enums.
    package func run(_ old: Schema, _ new: Schema) -> [Change] {
        let pair = SchemaPair(old, new)
        return CompareClients(pair: pair).run() + CompareOperations(pair: pair).run()
            + CompareModels(pair: pair).run() + CompareEnums(pair: pair).run()
    }
}
