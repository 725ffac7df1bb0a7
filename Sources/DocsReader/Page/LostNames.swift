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
        var best: (shared: Int, members: [JSON.Member]) = (0, [])
        sample.visitObjects { members in
            let lost = members.filter { !known.contains($0.name) }
            for member in lost { all[member.value, default: []].insert(member.name) }
            if members.count - lost.count > best.shared { best = (members.count - lost.count, lost) }
        }
        for member in best.members { nearest[member.value, default: []].append(member.name) }
    }

    func name(of example: JSON) -> String? {
        if let names = nearest[example], names.count == 1 { return names[0] }
        return all[example].flatMap { $0.count == 1 ? $0.first : nil }
    }
}
