#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Disk {
    /// Writes a file that must not be there yet; if that fails there is none.
    func create(_ path: Path, _ text: String) throws(Failure) {
        looks?.forget([path, path.folder])
        let file = open(absolute(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw failure(path) }
        var text = text
        let isWritten = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: file) }
        var failure = isWritten ? nil : failure(path)
        if close(file) != 0, failure == nil { failure = self.failure(path) }
        guard let failure else { return }
        unlink(absolute(path))
        throw failure
    }

    /// Puts the file at `path` in the place of `target` at once: whoever reads sees the old or the new one whole.
    func move(_ path: Path, to target: Path) throws(Failure) {
        looks?.forget([path, path.folder, target, target.folder])
        guard rename(absolute(path), absolute(target)) == 0 else { throw failure(target) }
    }

    /// Removes a file; one that is gone already is no failure, as another run may have removed it.
    func remove(_ path: Path) throws(Failure) {
        looks?.forget([path, path.folder])
        guard unlink(absolute(path)) == 0 || errno == ENOENT else { throw failure(path) }
    }

    /// Makes a folder and those above it.
    func makeFolder(_ folder: Path) throws(Failure) {
        guard try kindFollowingLinks(of: folder) != .folder else { return }
        looks?.forget([folder])
        if folder.folder != folder { try makeFolder(folder.folder) }
        guard mkdir(absolute(folder), 0o777) != 0 else { return }
        let failure = failure(folder)
        // Another run may have made it just now.
        guard try kindFollowingLinks(of: folder) == .folder else { throw failure }
    }

    /// Removes a folder if nothing is in it, and tells whether it did.
    func removeIfEmpty(_ folder: Path) -> Bool {
        looks?.forget([folder])
        return rmdir(absolute(folder)) == 0
    }
}
