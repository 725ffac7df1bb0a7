import DocsSchema

/// Words behind which readers of pages look for a fact that has no column: a type, the limit of an array.
extension String {
    /// Prose in the description of a field, in which no words are such a label: the page's own have become facts.
    var markdownDescription: String {
        guard !startsOfLabels.isEmpty else { return markdownCell }
        // References in a code span would be code.
        let prose = MarkdownProse.escape(self, in: .cell, code: .text)
        var text = ""
        var at = prose.startIndex
        for start in prose.startsOfLabels {
            text += prose[at..<start] + prose.unicodeScalars[start].markdownReference
            at = prose.unicodeScalars.index(after: start)
        }
        return text + prose[at...]
    }

    /// Where a label starts, in any case of ASCII.
    private var startsOfLabels: [Index] {
        var text = self
        let offsets = text.withUTF8 { bytes in
            bytes.indices.dropLast().filter { at in
                // Nearly all descriptions have no label, which the first two bytes of each tell.
                Self.marks[Int(bytes[at])] & 1 != 0 && Self.marks[Int(bytes[at + 1])] & 2 != 0
                    && PageWords.labelsOfFacts.contains { bytes[at...].starts(with: $0.utf8) { $0.isLetter($1) } }
            }
        }
        return offsets.map { utf8.index(startIndex, offsetBy: $0) }
    }

    /// For each byte, 1 if a label starts with it, and 2 more if it is the second of one.
    private static let marks: [UInt8] = (UInt8.min...UInt8.max).map { byte in
        PageWords.labelsOfFacts.reduce(0) { marks, label in
            let bytes = label.utf8.prefix(2).map(byte.isLetter)
            return marks | (bytes[0] ? 1 : 0) | (bytes[1] ? 2 : 0)
        }
    }
}
