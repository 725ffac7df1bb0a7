import DocsSchema

/// Gives rows whose names stand behind marks of depth, `└ lat`, the names of the rows they belong to: `place.lat`.
///
/// A row belongs to the last one above it in its table that stands further to the left, if that can have parts.
struct NestMarkedRows {
    func run(_ rows: [ScannedRow]) -> [ScannedRow] {
        guard rows.indices.contains(where: { rows[$0].result.marks.depth > 0 }) else { return rows }
        var rows = rows
        var owners: [(depth: Int, name: String?)] = []
        for index in rows.indices {
            let result = rows[index].result
            if index == 0 || rows[index].target != rows[index - 1].target { owners = [] }
            owners.removeAll { $0.depth >= result.marks.depth }
            if let owner = owners.last?.name { rows[index].result.field.name = owner + "." + result.field.name }
            let name = rows[index].result.field.name
            owners.append((result.marks.depth, result.type.canHaveParts && !name.isEmpty ? name : nil))
        }
        return rows
    }
}

extension StatedType {
    /// Whether a value of the type is or holds an object.
    fileprivate var canHaveParts: Bool {
        switch self {
        case .array, .empty, .unknown, .lostLink: true
        case .type(let type):
            switch type.element {
            case .model, .map, .any: true
            default: false
            }
        case .values, .enumValue: false
        }
    }
}
