/// A file that is being written, next to the file whose place it will take.
struct TemporaryFile {
    static let prefix = ".docs-factory-tmp-"
    /// A file lives for less than a second unless its run was killed. Younger ones may belong to another run.
    private static let ageOfLeftovers = 60

    let path: Path
    let target: Path

    /// Writes `text` to a new file beside `target`. The name is random: another run may do the same right now.
    init(_ text: String, for target: Path, disk: Disk) throws(Failure) {
        let name = Self.prefix + String(UInt64.random(in: .min ... .max), radix: 36)
        path = target.folder.appending(name)
        self.target = target
        do throws(Failure) {
            try disk.create(path, text)
        } catch {
            try? disk.remove(path)
            throw error
        }
    }

    func takeItsPlace(disk: Disk) throws(Failure) {
        try disk.move(path, to: target)
    }

    /// Removes what killed runs left in `folder`.
    static func removeLeftovers(in folder: Path, disk: Disk) throws(Failure) {
        guard try disk.kind(of: folder) == .folder else { return }
        for (name, kind) in try disk.list(folder) where kind == .file && name.hasPrefix(prefix) {
            let path = folder.appending(name)
            if let age = try disk.sizeAndAge(of: path)?.age, age > ageOfLeftovers { try disk.remove(path) }
        }
    }
}
