import DocsSchema

/// Page text as the literal of a Swift string.
enum StringLiteral {
    /// The literal with its quotes; nothing in it ends it, interpolates, or moves other text around on the screen.
    static func quoted(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isPlain) else { return "\"\(text)\"" }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": literal += "\\\\"
            case "\"": literal += "\\\""
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where scalar.needsEscape: literal += scalar.escape
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// The literal of an array.
    static func array(of texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7f && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}
