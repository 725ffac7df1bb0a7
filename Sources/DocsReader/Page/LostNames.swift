import DocsSchema

/// The names in a sample result that have no row in a table, by their values: the name of a row that lost it is the one
/// with the row's example value.
///
/// It is looked for in the object that shows most of the table's rows, then in all objects.
struct LostNames {
    private var nearest: [JSON: [String]] = [:]
    private var all: [JSON: Set<String>] = [:]
    private let known: Set<String>

    /// `known` are the names that stand in the table.
    init(sample: JSON, known: Set<String>) {
        self.known = known
        sample.visitObjects { members in
            for member in members where !known.contains(member.name) {
                all[member.value, default: []].insert(member.name)
            }
        }
        for member in sample.nearestObject(to: known).lost {
            nearest[member.value, default: []].append(member.name)
        }
    }

    /// Adds the one argument of a call that no row has for a row with such an example, if it could be that one's: values
    /// that are made of others differ from sample to sample.
    mutating func add(_ arguments: [(name: String, value: JSON?)], of example: JSON) {
        let lost = arguments.filter { !known.contains($0.name) }
        guard lost.count == 1, example.isMadeOfOthers, lost[0].value?.isMadeOfOthers ?? true, all[example] == nil else {
            return
        }
        all[example] = [lost[0].name]
    }

    func name(of example: JSON) -> String? {
        if let names = nearest[example], names.count == 1 { return names[0] }
        return all[example].flatMap { $0.count == 1 ? $0.first : nil }
    }
}

extension JSON {
    fileprivate var isMadeOfOthers: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
}
