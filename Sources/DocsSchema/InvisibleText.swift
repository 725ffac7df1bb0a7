extension String {
    /// The text with control characters shown as escapes, so that a page cannot write lines of its own to a terminal.
    package var singleLine: String {
        guard needsEscape else { return self }
        var text = ""
        for scalar in unicodeScalars {
            text += scalar.needsEscape ? scalar.escape : String(scalar)
        }
        return text
    }

    /// Whether something in the text is invisible or moves text around.
    package var needsEscape: Bool {
        var text = self
        return text.withUTF8(\.mayNeedEscape) && unicodeScalars.contains(where: \.needsEscape)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is invisible or moves text around: controls, line separators, bidirectional marks, and what
    /// Unicode lets programs show as nothing, but for the selectors that make an emoji of a character.
    package var needsEscape: Bool {
        switch value {
        case 0x20..<0x7f, 0xa0..<0xad, 0xae..<0x34f, 0x2070..<0x3164, 0x4e00..<0xd7b0, 0xfe00...0xfe0f: false
        case 0..<0xa0, 0x2028, 0x2029, 0xfff9...0xfffb, 0xfffe, 0xffff: true
        default: properties.isDefaultIgnorableCodePoint
        }
    }

    /// The scalar as everybody sees it: `\u{200b}`.
    package var escape: String { "\\u{\(String(value, radix: 16))}" }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte could begin what is invisible, as hardly any text has one: all others need no closer look.
    fileprivate var mayNeedEscape: Bool {
        var last: UInt8 = 0
        for byte in self {
            switch byte {
            case 0x20..<0x7f: break
            case 0..<0x20, 0x7f, 0xc2, 0xcd, 0xd8, 0xe1, 0xf0...0xf4: return true
            case 0x80, 0x81: if last == 0xe2 { return true }
            case 0x85: if last == 0xe3 { return true }
            case 0xbb, 0xbe, 0xbf: if last == 0xef { return true }
            default: break
            }
            last = byte
        }
        return false
    }
}
