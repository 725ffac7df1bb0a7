/// Reads JSON from UTF-8, with byte offsets for errors, and comments where a person writes the file.
///
/// Foundation's decoder is not used because pages and the configuration need what it drops: the order of keys, the
/// spelling of numbers, and the place of an error.
package struct JSONReader {
    /// What is wrong with a text, and where.
    package struct Failure: Error, Hashable {
        /// In bytes from the start of the text.
        package var offset: Int
        package var message: String
    }

    /// Nested deeper than this is an error instead of a stack overflow.
    private static let depthLimit = 200

    let bytes: ArraySlice<UInt8>
    /// Whether `//`, `/* */` and a comma after the last element are legal.
    private let allowsComments: Bool
    var at: Int
    /// Where each value and key starts, in the order of the text; `nil` when nobody asks.
    private var offsets: [Int]?

    /// The one value in `bytes`.
    package static func read(_ bytes: ArraySlice<UInt8>) throws(Failure) -> JSON {
        var reader = JSONReader(bytes: bytes, allowsComments: false, at: bytes.startIndex)
        return try reader.document()
    }

    /// The one value in `text`.
    package static func read(_ text: String) throws(Failure) -> JSON {
        try read(ArraySlice(text.utf8))
    }

    /// The value that `bytes` start with, whatever stands behind it.
    package static func readFirst(_ bytes: ArraySlice<UInt8>) throws(Failure) -> JSON {
        var reader = JSONReader(bytes: bytes, allowsComments: false, at: bytes.startIndex)
        return try reader.value(depth: 0)
    }

    /// The value of a text that a person writes, and where it, its keys and its values start, in the order of the text:
    /// ``LocatedJSON`` pairs them.
    static func readWithOffsets(_ bytes: ArraySlice<UInt8>) throws(Failure) -> (value: JSON, offsets: [Int]) {
        var reader = JSONReader(bytes: bytes, allowsComments: true, at: bytes.startIndex, offsets: [])
        let value = try reader.document()
        return (value, reader.offsets ?? [])
    }
}

extension JSONReader {
    var next: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

    func failure(_ message: String, at offset: Int? = nil) -> Failure {
        Failure(offset: (offset ?? at) - bytes.startIndex, message: message)
    }

    private mutating func document() throws(Failure) -> JSON {
        let value = try value(depth: 0)
        try skipSpace()
        guard at == bytes.endIndex else { throw failure("text after the end of the value") }
        return value
    }

    private mutating func value(depth: Int) throws(Failure) -> JSON {
        guard depth < Self.depthLimit else { throw failure("nested deeper than \(Self.depthLimit) levels") }
        try skipSpace()
        offsets?.append(at - bytes.startIndex)
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte.isNumberByte: return try number()
        case nil: throw failure("the text ends where a value is expected")
        default: throw failure("a value is expected here")
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSON {
        var members: [JSON.Member] = []
        at += 1
        while try !ends(with: UInt8(ascii: "}"), isFirst: members.isEmpty) {
            guard next == UInt8(ascii: "\"") else { throw failure("a key in quotes is expected here") }
            offsets?.append(at - bytes.startIndex)
            let name = try string()
            try skipSpace()
            guard next == UInt8(ascii: ":") else { throw failure("a colon is expected after the key") }
            at += 1
            members.append(JSON.Member(name, try value(depth: depth + 1)))
        }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Failure) -> JSON {
        var elements: [JSON] = []
        at += 1
        while try !ends(with: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
            elements.append(try value(depth: depth + 1))
        }
        return .array(elements)
    }

    /// Steps over the comma before the next element, or over the closing bracket.
    private mutating func ends(with bracket: UInt8, isFirst: Bool) throws(Failure) -> Bool {
        try skipSpace()
        if !isFirst, next == UInt8(ascii: ",") {
            at += 1
            try skipSpace()
            if next == bracket, !allowsComments { throw failure("a comma before the end") }
        } else if !isFirst, next != bracket {
            throw failure("a comma or '\(Character(Unicode.Scalar(bracket)))' is expected here")
        }
        guard next == bracket else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() throws(Failure) {
        while let byte = next {
            if byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
                at += 1
            } else if byte == UInt8(ascii: "/"), allowsComments {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(Failure) {
        let start = at
        at += 2
        switch start + 1 < bytes.endIndex ? bytes[start + 1] : 0 {
        case UInt8(ascii: "/"):
            while let byte = next, byte != 0x0a { at += 1 }
        case UInt8(ascii: "*"):
            while at + 1 < bytes.endIndex, bytes[at] != UInt8(ascii: "*") || bytes[at + 1] != UInt8(ascii: "/") {
                at += 1
            }
            guard at + 1 < bytes.endIndex else { throw failure("the comment is never closed", at: start) }
            at += 2
        default:
            throw failure("a value is expected here", at: start)
        }
    }
}
