/// Completes paths that start with the end of one above them: below the object `options.gate`, `gate.width` is
/// `options.gate.width`.
struct CompletePaths {
    func run(_ fields: inout [FieldFacts]) {
        // What has a row, or starts a path above, is an object beside the others.
        var starts = Set(fields.map(\.name))
        var ends: [String: String] = [:]
        for index in fields.indices {
            let name = fields[index].name
            guard let first = name.utf8.firstIndex(where: \.partsPath),
                let last = name.utf8.lastIndex(where: \.partsPath)
            else { continue }
            let owner = name.startOfPath
            if let start = ends[owner], !starts.contains(owner), start.utf8.count < PageLimits.name {
                fields[index].name = start + name[first...]
            } else {
                starts.insert(owner)
            }
            if fields[index].type.canHaveParts { ends[String(name[last...].dropFirst())] = fields[index].name }
        }
    }
}

extension UInt8 {
    /// Whether the byte starts what stands behind the name of an object in a path.
    var partsPath: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: "[") }
}
