import DocsSchema

extension JSON {
    /// Calls `visit` with the members of every object in the value.
    func visitObjects(_ visit: ([Member]) -> Void) {
        switch self {
        case .object(let members):
            visit(members)
            for member in members { member.value.visitObjects(visit) }
        case .array(let elements):
            for element in elements { element.visitObjects(visit) }
        default:
            break
        }
    }

    /// The object in the value that has most of the names: how many it has, and its other members.
    func nearestObject(to names: Set<String>) -> (shared: Int, lost: [Member]) {
        var nearest: (shared: Int, lost: [Member]) = (0, [])
        visitObjects { members in
            let lost = members.filter { !names.contains($0.name) }
            if members.count - lost.count > nearest.shared { nearest = (members.count - lost.count, lost) }
        }
        return nearest
    }

    /// The members of the object that the value is, or that stands first in it.
    var firstObject: [Member] {
        switch self {
        case .object(let members): members
        case .array(let elements): elements.first?.firstObject ?? []
        default: []
        }
    }
}
