import DocsSchema

/// Looks at every file that `generate` reads, which is some system calls a file: enough to do it several times a second.
struct LookAtFiles {
    let disk: Disk
    /// Files, and folders with all that is below them.
    let places: [Path]
    /// Output folders, which change by the tool's own hand.
    let leavingOut: [Path]

    /// By path. What cannot be read is not there: it may be gone the moment after it was listed.
    func run() -> [Path: FileStamp] {
        let outputs = Set(leavingOut.compactMap { disk.realPath(of: $0) })
        var stamps: [Path: FileStamp] = [:]
        var rest = places
        while let place = rest.popLast() {
            guard let kind = try? disk.kindFollowingLinks(of: place) else { continue }
            guard kind == .folder else {
                stamps[place] = disk.stamp(of: place)
                continue
            }
            guard disk.realPath(of: place).map(outputs.contains) != true else { continue }
            for (name, kind) in (try? disk.list(place)) ?? [] where isRead(name, kind) {
                rest.append(place.appending(name))
            }
        }
        return stamps
    }

    /// Editors leave other files about, and links to folders could lead round in circles.
    private func isRead(_ name: String, _ kind: Disk.Kind) -> Bool {
        if name.hasPrefix(".") || name == "node_modules" { return false }
        if kind == .folder { return true }
        let name = name.lowercased()
        return (FindPages.endings + [TemplateFolder.ending]).contains { name.hasSuffix($0) }
    }
}

extension [Path: FileStamp] {
    /// The files that are new, gone or other in `later`, sorted, a line each; what is beyond the limit is counted.
    func changes(in later: [Path: FileStamp], limit: Int = 5) -> [String] {
        let paths = Set(keys).union(later.keys).filter { self[$0] != later[$0] }.sorted()
        let lines = paths.prefix(limit).map { path in
            "\(path.text.singleLine) \(self[path] == nil ? "is new" : later[path] == nil ? "is gone" : "changed")"
        }
        return paths.count > limit ? lines + ["and \(paths.count - limit) more"] : lines
    }
}
