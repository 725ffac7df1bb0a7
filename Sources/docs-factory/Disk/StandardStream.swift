/// A stream to the caller.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Whoever does not listen any more is not worth a complaint.
    func write(_ text: String) {
        var text = text
        _ = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: rawValue) }
    }
}
