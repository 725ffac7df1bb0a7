import DocsSchema

/// Gives rows whose names stand behind marks of depth, `└ lat`, the names of the rows they belong to: `place.lat`.
///
/// A row belongs to the last one above it in its table that stands further to the left, if that can have parts. The one
/// row that goes into the body is the body, and a row that goes into the query and has parts stands for these.
struct NestMarkedRows {
    func run(_ rows: inout [ScannedRow]) {
        let bodies = Dictionary(grouping: rows.filter(\.isOfBody), by: \.target)
        for index in rows.indices where rows[index].place == .query || bodies[rows[index].target]?.count == 1 {
            rows[index].isBody = rows[index].place != nil && hasParts(index, of: rows)
        }
        guard rows.contains(where: { $0.result.marks.depth > 0 }) else { return }
        var owners: [(depth: Int, name: String?)] = []
        for index in rows.indices {
            let result = rows[index].result
            if index == 0 || rows[index].target != rows[index - 1].target { owners = [] }
            owners.removeAll { $0.depth >= result.marks.depth }
            if let owner = owners.last?.name, owner.utf8.count < PageLimits.name {
                rows[index].result.field.name = owner + "." + result.field.name
            }
            let name = rows[index].result.field.name
            let isOwner = result.type.canHaveParts && !name.isEmpty && !rows[index].isBody
            owners.append((result.marks.depth, isOwner ? name : nil))
        }
    }

    /// Whether the row below one of an object stands further to the right.
    private func hasParts(_ index: Int, of rows: [ScannedRow]) -> Bool {
        guard index + 1 < rows.count, rows[index + 1].target == rows[index].target,
            !rows[index].result.type.isArray
        else { return false }
        return rows[index + 1].result.marks.depth > rows[index].result.marks.depth
    }
}

extension ScannedRow {
    /// Whether the row goes into the body by its own word, and not as a part of what does.
    var isOfBody: Bool { place == .body && result.marks.depth == 0 }
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
