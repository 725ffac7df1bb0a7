import DocsSchema

/// A value in the middle of documentation text, in backticks.
enum CodeSpan {
    /// Longer values, such as a whole certificate, are cut: they belong on the page and in `schema.json`.
    static let maxLength = 200

    /// A backtick in the value is shown as an escape: more than one around the value would make DocC look for a symbol.
    static func of(_ text: String) -> String {
        guard !text.isEmpty else { return "` `" }
        if text.utf8.count <= maxLength, text.utf8.allSatisfy(isPlain) { return "`\(text)`" }
        var shown = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            guard index < maxLength else { return "`\(shown)…`" }
            if scalar == "`" || scalar.needsEscape {
                shown += scalar.escape
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return "`\(shown)`"
    }

    /// A JSON value: a string without its quotes, as pages write it.
    static func of(_ value: JSON) -> String {
        of(value.string ?? JSONWriter.compact(value))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7f && byte != UInt8(ascii: "`")
    }
}
