/// Kinds of bytes, as far as ASCII tells them apart.
extension UInt8 {
    var endsLine: Bool { self == 0x0a || self == 0x0d }

    /// Whether the byte is ASCII white space.
    var isSpace: Bool { self == 0x20 || (0x09...0x0d).contains(self) }

    var isLetter: Bool { isUppercase || (0x61...0x7a).contains(self) }

    var isUppercase: Bool { (0x41...0x5a).contains(self) }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// Whether the byte can stand inside an identifier.
    var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }

    /// The byte with an upper-case ASCII letter made lower case.
    var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}
