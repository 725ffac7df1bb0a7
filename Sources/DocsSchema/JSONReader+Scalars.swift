extension JSONReader {
    /// The string at the opening quote.
    mutating func string() throws(Failure) -> String {
        let start = at
        at += 1
        var text: [UInt8] = []
        var run = at
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                defer { at += 1 }
                // Nearly no string has an escape.
                if text.isEmpty { return String(decoding: bytes[run..<at], as: UTF8.self) }
                text += bytes[run..<at]
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += bytes[run..<at]
                text += Array(String(try escape()).utf8)
                run = at
            case 0..<0x20:
                throw failure("a line break or control character inside a string")
            default:
                at += 1
            }
        }
        throw failure("the string is never closed", at: start)
    }

    /// The scalar that an escape stands for; pairs of surrogates are one scalar.
    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        at += 1
        guard let byte = next else { throw failure("the text ends inside an escape") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw failure("an unknown escape", at: at - 2)
        }
    }

    private mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
        let high = try hexDigits()
        guard (0xd800..<0xdc00).contains(high) else { return Unicode.Scalar(high) ?? "\u{fffd}" }
        guard at + 1 < bytes.endIndex, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
            return "\u{fffd}"
        }
        at += 2
        let low = try hexDigits()
        guard (0xdc00..<0xe000).contains(low) else { return "\u{fffd}" }
        return Unicode.Scalar(0x10000 + (high - 0xd800) << 10 + (low - 0xdc00)) ?? "\u{fffd}"
    }

    private mutating func hexDigits() throws(Failure) -> UInt32 {
        let end = at + 4
        guard end <= bytes.endIndex,
            let value = UInt32(String(decoding: bytes[at..<end], as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits are expected here") }
        at = end
        return value
    }

    mutating func word(_ word: StaticString, _ value: JSON) throws(Failure) -> JSON {
        let text = word.withUTF8Buffer { ArraySlice($0) }
        guard bytes[at...].starts(with: text) else { throw failure("a value is expected here") }
        at += text.count
        return value
    }

    mutating func number() throws(Failure) -> JSON {
        let start = at
        while let byte = next, byte.isNumberByte { at += 1 }
        guard bytes[start..<at].isJSONNumber else { throw failure("not a number", at: start) }
        return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    }
}

extension UInt8 {
    /// Whether the byte can stand in a number: digits, sign, point, exponent.
    var isNumberByte: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
