import Foundation

extension JSONDecoder {
    /// How deep arrays and objects of a reply may lie in each other.
    ///
    /// Each level takes its part of the stack, here and wherever the value goes: the 512 KiB that threads of Apple
    /// platforms have hold 120 levels of a ``JSONValue`` in a debug build.
    static let deepestReply = 100

    /// Decodes what a server sent.
    ///
    /// - Throws: `DecodingError`, also for what is nested too deep or is not UTF-8.
    func decodeReply<Value: Decodable>(_ type: Value.Type, from body: Data) throws -> Value {
        try body.withUnsafeBytes { try checkNesting($0) }
        return try decode(type, from: body)
    }
}

/// Counts levels without knowing the grammar; what is no JSON is found out by the decoder.
private func checkNesting(_ json: UnsafeRawBufferPointer) throws {
    var depth = 0
    var isText = false
    var isEscaped = false
    for byte in json {
        switch byte {
        case 0:
            // In JSON of two or four bytes a character, brackets would be hidden from this.
            throw DecodingError.dataCorrupted("The body is not UTF-8.")
        case _ where isEscaped:
            isEscaped = false
        case UInt8(ascii: "\\") where isText:
            isEscaped = true
        case UInt8(ascii: "\""):
            isText.toggle()
        case _ where isText:
            break
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            depth += 1
            let limit = JSONDecoder.deepestReply
            if depth > limit { throw DecodingError.dataCorrupted("The body is nested more than \(limit) levels deep.") }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            depth -= 1
        default:
            break
        }
    }
}

extension DecodingError {
    fileprivate static func dataCorrupted(_ reason: String) -> DecodingError {
        .dataCorrupted(Context(codingPath: [], debugDescription: reason))
    }
}
