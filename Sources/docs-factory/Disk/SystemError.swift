#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the system says of a call that failed, and what mends it.
struct SystemError: CustomStringConvertible {
    let code: Int32

    /// That of the last call.
    static var last: SystemError { SystemError(code: errno) }

    var description: String {
        let text = String(cString: strerror(code))
        return hint.map { "\(text); \($0)" } ?? text
    }

    private var hint: String? {
        switch code {
        case EACCES, EPERM: "see to it that you may read and write it and its folder"
        case EROFS: "make the disk writable, or name a folder on another one"
        case ENOSPC, EDQUOT: "make room, and run again"
        case EFBIG: "raise the limit on the size of files (ulimit -f), and run again"
        case EMFILE, ENFILE: "raise the limit on open files (ulimit -n), and run again"
        case ENOTDIR, EEXIST: "move away what lies where a folder should be"
        case EISDIR: "name a file, or move the folder away"
        case ELOOP: "mend the links, which lead round in circles"
        case ENAMETOOLONG: "use shorter names"
        case ENOENT: "it may have gone meanwhile; run again"
        case EXDEV: "keep the folder and those in it on one disk"
        case EIO: "see whether the disk is sound"
        default: nil
        }
    }
}
