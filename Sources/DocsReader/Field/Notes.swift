/// What a generator notes on a field in brackets: `[optional] [default to 10]`.
struct Notes {
    /// Whether nothing says that the field may be missing.
    private(set) var isRequired = true
    /// The default value, as it is written.
    private(set) var defaultValue: Text = []

    init(_ cell: Text, _ vocabulary: Vocabulary) {
        for note in cell.rendered.contentsOfBrackets {
            if vocabulary.dialect.presences[note] == false { isRequired = false }
            guard let label = vocabulary.dialect.defaultLabels.first(where: note.hasPrefixIgnoringCase) else {
                continue
            }
            defaultValue = note.dropFirst(label.utf8CodeUnitCount).trimmed
        }
    }
}

extension Text {
    /// What stands in each pair of square brackets, with the pairs inside.
    fileprivate var contentsOfBrackets: [Text] {
        var contents: [Text] = []
        var open = 0
        var start = startIndex
        for index in indices {
            switch self[index] {
            case UInt8(ascii: "["):
                if open == 0 { start = index + 1 }
                open += 1
            case UInt8(ascii: "]") where open > 0:
                open -= 1
                if open == 0 { contents.append(self[start..<index].trimmed) }
            default: break
            }
        }
        return contents
    }
}
