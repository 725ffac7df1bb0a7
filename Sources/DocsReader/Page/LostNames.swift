import DocsSchema

/// The names in a sample result that have no row in a table, by their values: the name of a row that lost it is the one
/// with the row's example value.
///
/// It is looked for in the object that shows most of the table's rows, then in all objects.
struct LostNames {
    private var nearest: [JSON: [String]] = [:]
    private var all: [JSON: Set<String>] = [:]

    /// `known` are the names that stand in the table.
    init(sample: JSON, known: Set<String>) {
        sample.visitObjects { members in
            for member in members where !known.contains(member.name) {
                all[member.value, default: []].insert(member.name)
            }
        }
        for member in sample.nearestObject(to: known).lost {
            nearest[member.value, default: []].append(member.name)
        }
    }

    func name(of example: JSON) -> String? {
        if let names = nearest[example], names.count == 1 { return names[0] }
        return all[example].flatMap { $0.count == 1 ? $0.first : nil }
    }
}
