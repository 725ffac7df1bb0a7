import DocsSchema

/// Page text cut where anybody, Swift's compiler or an editor, might see the end of a line.
enum PageLines {
    /// The lines, with what is invisible shown as an escape and tabs as spaces.
    static func split(_ text: String) -> [String] {
        guard text.needsEscape else { return [text] }
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}":
                lines.append(String(line))
                line = String.UnicodeScalarView()
            case "\t": line.append(" ")
            case _ where scalar.needsEscape:
                line.append(contentsOf: scalar.escape.unicodeScalars)
            default: line.append(scalar)
            }
            last = scalar
        }
        lines.append(String(line))
        return lines
    }
}
