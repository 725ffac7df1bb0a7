import DocsSchema

/// Gives operations the names of the methods that they become, each among those of its client.
struct NameMethods {
    /// The names without backticks, in the order of `operations`.
    func run(_ operations: [Operation]) -> [String] {
        var names = Array(repeating: "", count: operations.count)
        for indices in Dictionary(grouping: operations.indices, by: { operations[$0].client }).values {
            let assigned = AssignNames.methods.run(indices.map { operations[$0].wantedName })
            for (index, name) in zip(indices, assigned) { names[index] = name }
        }
        return names
    }
}
