import DocsSchema

/// Gives the fields of a response their places in its sample: `data.token`, `data[].id`.
///
/// Many who write tables by hand list what is inside of an object beside the object, or leave the object out. The sample
/// shows where each name belongs.
struct PlaceInSample {
    func run(_ fields: inout [FieldFacts], sample: JSON?) {
        guard let members = sample?.members else { return }
        let outer = Set(members.map(\.name))
        let inner = fields.filter { !outer.contains($0.name.startOfPath) }
        guard !inner.isEmpty else { return }
        let paths = paths(in: members)
        let types = Dictionary(fields.map { ($0.name, $0.type) }) { first, _ in first }
        let isClear = inner.allSatisfy { field in
            guard let owner = paths[field.name.startOfPath]?.owner else { return false }
            return types[owner].map(\.canHaveParts) ?? true
        }
        guard isClear else { return }
        for index in fields.indices {
            let name = fields[index].name.startOfPath
            guard !outer.contains(name), let path = paths[name] else { continue }
            fields[index].name = path.prefix + fields[index].name
        }
    }

    /// Where an object stands.
    private struct Path {
        /// What stands before the names of its members: `data.`, `data[].`.
        var prefix: String
        /// The outermost member that it stands in.
        var owner: String
    }

    /// Where each name stands inside of the members: the outermost place, unless there are two of them.
    private func paths(in members: [JSON.Member]) -> [String: Path] {
        var paths: [String: [Path]] = [:]
        var level = objects(in: members, of: nil)
        for _ in 0..<4 where !level.isEmpty {
            var found: [String: [Path]] = [:]
            for (path, members) in level {
                for member in members { found[member.name, default: []].append(path) }
            }
            paths.merge(found) { outer, _ in outer }
            level = level.flatMap { objects(in: $0.members, of: $0.path) }
        }
        return paths.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }

    private func objects(in members: [JSON.Member], of path: Path?) -> [(path: Path, members: [JSON.Member])] {
        members.compactMap { member in
            guard member.name.utf8.allSatisfy(\.isWord) else { return nil }
            let name = (path?.prefix ?? "") + member.name
            let owner = path?.owner ?? member.name
            switch member.value {
            case .object(let members): return (Path(prefix: name + ".", owner: owner), members)
            case .array(let elements):
                guard let members = elements.first?.members else { return nil }
                return (Path(prefix: name + "[].", owner: owner), members)
            default: return nil
            }
        }
    }
}

extension TypeReference {
    /// Whether the type says no more of an object than that it is one.
    var canHaveParts: Bool {
        switch element {
        case .map, .any: true
        case .string: if case .array = self { true } else { false }
        default: false
        }
    }
}
