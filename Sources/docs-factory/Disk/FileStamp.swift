#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What changes when a file is written, without a look into it.
struct FileStamp: Hashable, Sendable {
    let size: Int
    let seconds: Int
    /// Two saves within a second are usual, as formatters run after the first.
    let nanoseconds: Int
}

extension Disk {
    /// The stamp of the file at the end of the links at `path`; `nil` if none is there.
    func stamp(of path: Path) -> FileStamp? {
        var status = stat()
        guard stat(absolute(path), &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return FileStamp(size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }
}
