/// A line of a sketch: words, notes such as `[tag: users]`, and a description behind two slashes.
struct SketchLine {
    private(set) var words: [String] = []
    private(set) var description = ""
    private var notes: [String: String] = [:]

    init(_ line: Substring) {
        var rest = line
        if let start = rest.firstRange(of: " // ") {
            description = String(rest[start.upperBound...])
            rest = rest[..<start.lowerBound]
        }
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let note = rest[rest.index(after: open)..<close].split(separator: ": ", maxSplits: 1)
            notes[String(note[0])] = note.count > 1 ? String(note[1]) : ""
            rest = rest[..<open] + rest[rest.index(after: close)...]
        }
        words = rest.split(separator: " ").map(String.init)
    }

    subscript(note: String) -> String? { notes[note] }
}
