import DocsSchema

/// Page text cut where anybody, Swift's compiler or an editor, might see the end of a line.
enum PageLines {
    /// The lines, with what is invisible shown as an escape and tabs as spaces.
    static func split(_ text: String) -> [String] {
        guard text.needsEscape else { return [text] }
        var lines: [String] = []
        var line = ""
        var last: Unicode.Scalar = " "
        let scalars = text.unicodeScalars
        // Most of a text is what it is, and goes over in runs.
        var start = scalars.startIndex
        for index in scalars.indices {
            let scalar = scalars[index]
            defer { last = scalar }
            guard scalar.needsEscape else { continue }
            line += text[start..<index]
            start = scalars.index(after: index)
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}":
                lines.append(line)
                line = ""
            case "\t": line += " "
            default: line += scalar.escape
            }
        }
        return lines + [line + text[start...]]
    }
}
