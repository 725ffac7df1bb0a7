#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Disk {
    /// Whom a run can share a folder with.
    enum Hold {
        /// Others that read.
        case together
        case alone
    }

    /// Does something while no other run writes to `folder`.
    ///
    /// The folder itself is locked, so that no file has to lie about; the system lets go of it when a run is killed.
    /// A file system that has no locks goes without.
    func holding<Result>(
        _ folder: Path,
        _ hold: Hold,
        patience seconds: Int = 10,
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let descriptor = open(absolute(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(folder) }
        defer { close(descriptor) }
        let operation = hold == .alone ? LOCK_EX : LOCK_SH
        var triesLeft = seconds * 100
        while flock(descriptor, operation | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
            guard triesLeft > 0 else {
                throw .disk(path: folder.text, reason: "another run is busy here; wait for its end, or end it")
            }
            triesLeft -= 1
            usleep(10_000)
        }
        return try body()
    }
}
