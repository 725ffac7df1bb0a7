/// A text with known values to which the server may add others.
///
/// An unknown value decodes, keeps its text and encodes back. `Values` says whose values they are; the known ones are
/// constants in an extension for it.
///
/// It is one generic struct and not a protocol that hundreds of structs conform to: those made a fifth of the time that
/// a client took to build.
public struct OpenEnum<Values>: RawRepresentable, Hashable, Sendable {
    /// The text on the wire.
    public let rawValue: String

    /// Takes any text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
}

extension OpenEnum: Codable {
    /// Reads a text, or a whole number as its digits: some servers send `1` where the page lists `"1"`.
    ///
    /// - Throws: `DecodingError` for anything else.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let number = try? value.decode(Int.self) {
            self.init(rawValue: String(number))
        } else {
            self.init(rawValue: try value.decode(String.self))
        }
    }

    /// Writes the text, always as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension OpenEnum: ExpressibleByStringLiteral {
    /// Takes any text, known or not.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension OpenEnum: CustomStringConvertible {
    /// The text.
    public var description: String { rawValue }
}
