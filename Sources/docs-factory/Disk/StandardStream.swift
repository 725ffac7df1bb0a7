#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A stream to the caller.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Whether a person looks at it.
    var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Whoever does not listen any more is not worth a complaint; one who loses what was to be kept is.
    func write(_ text: String) throws(Failure) {
        var text = text
        let isWritten = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: rawValue) }
        guard isWritten || errno == EPIPE else {
            throw .disk(path: "standard \(self)", reason: SystemError.last.description)
        }
    }
}
