#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// Free functions, as the names of the system's own are taken inside types that read and write.

/// Writes every byte, and tells whether that went well; if not, `errno` says why.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
        let count = write(descriptor, rest.baseAddress, rest.count)
        guard count >= 0 || errno == EINTR || errno == EAGAIN else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, count)))
    }
    return true
}

/// Reads what there is, and tells how much: 0 at the end, less than 0 for a failure.
func readSome(into buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int {
    var count: Int
    repeat { count = read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
    return count
}

/// The variable of that name, which the caller's environment may have.
func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

/// Has a write beyond the limit on the size of files fail, as on a full disk; the signal would end the process.
func outliveFileSizeLimit() {
    signal(SIGXFSZ, SIG_IGN)
}

/// Puts what takes all and gives nothing in the place of standard streams that the caller closed: the next file that is
/// opened would be there, and what is meant for the caller would go into it.
func occupyStandardStreams() {
    var descriptor: Int32
    repeat { descriptor = open("/dev/null", O_RDWR) } while (0...2).contains(descriptor)
    close(descriptor)
}

func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count, let start = left.baseAddress, let other = right.baseAddress else {
        return left.count == right.count
    }
    return memcmp(start, other, left.count) == 0
}

/// Ends the process.
func leave(with exitCode: ExitCode) -> Never {
    exit(exitCode.rawValue)
}
