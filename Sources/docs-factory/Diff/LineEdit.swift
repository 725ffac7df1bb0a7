/// A line of two texts or of one of them, with its line break: a last line without one differs from one with.
///
/// Lines are bytes, as two texts that Swift takes for equal can still be two different files.
enum LineEdit: Hashable {
    case same(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)

    var isOld: Bool {
        if case .added = self { false } else { true }
    }

    var isNew: Bool {
        if case .removed = self { false } else { true }
    }

    /// As a unified diff has it.
    var shown: [String] {
        let (mark, line) =
            switch self {
            case .same(let line): (" ", line)
            case .removed(let line): ("-", line)
            case .added(let line): ("+", line)
            }
        guard line.last != 0x0a else { return [mark + String(decoding: line.dropLast(), as: UTF8.self)] }
        return [mark + String(decoding: line, as: UTF8.self), "\\ No newline at end of file"]
    }
}
