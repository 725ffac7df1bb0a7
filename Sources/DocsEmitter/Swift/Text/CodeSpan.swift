import DocsSchema

/// A value in the middle of documentation text, in backticks.
package enum CodeSpan {
    /// Longer values, such as a whole certificate, are cut: they belong on the page and in `schema.json`.
    static let maxLength = 200

    /// Never two backticks, which DocC takes for a link to a symbol.
    package static func of(_ text: String) -> String {
        let line = text.unicodeScalars.prefix(maxLength + 1)
        var shown = String(line.prefix(maxLength)).singleLine
        if line.count > maxLength { shown += "…" }
        guard !shown.isEmpty else { return "` `" }
        guard shown.utf8.contains(UInt8(ascii: "`")) else { return "`\(shown)`" }
        let fence = String(repeating: "`", count: max(3, longestRun(shown) + 1))
        return "\(fence) \(shown) \(fence)"
    }

    /// A JSON value: a string without its quotes, as pages write it.
    static func of(_ value: JSON) -> String {
        of(value.string ?? JSONWriter.compact(value))
    }

    private static func longestRun(_ text: String) -> Int {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
