/// A file that is being written, on its way to the place of its target.
struct TemporaryFile {
    static let prefix = ".docs-factory-tmp-"

    private let path: Path
    private let target: Path

    /// Writes `text` to a new file in `folder`, which is on the disk of `target`.
    private init(_ text: String, for target: Path, in folder: Path, disk: Disk) throws(Failure) {
        path = folder.appending(Self.prefix + String(UInt64.random(in: .min ... .max), radix: 36))
        self.target = target
        do throws(Failure) {
            try disk.create(path, text)
        } catch {
            throw error.at(target)
        }
    }

    /// Writes files so that each is there whole or not at all: all of them into `folder` first, as that is where a disk
    /// fills up, then to their places, one by one, once `prepare` has made these ready.
    static func write(
        _ files: [(path: Path, text: String)],
        by folder: Path,
        disk: Disk,
        prepare: () throws(Failure) -> Void = {}
    ) throws(Failure) {
        var written: [TemporaryFile] = []
        do throws(Failure) {
            for file in files {
                written.append(try TemporaryFile(file.text, for: file.path, in: folder, disk: disk))
            }
            try prepare()
            for file in written { try disk.move(file.path, to: file.target) }
        } catch {
            for file in written { try? disk.remove(file.path) }
            throw error
        }
    }

    /// Removes what killed runs left in `folder`, which no other run may be writing to.
    static func removeLeftovers(in folder: Path, disk: Disk) throws(Failure) {
        for (name, kind) in try disk.list(folder) where kind == .file && name.hasPrefix(prefix) {
            try disk.remove(folder.appending(name))
        }
    }
}
