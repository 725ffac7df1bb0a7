/// A text with known values to which the server may add others.
///
/// An unknown value decodes, keeps its text and encodes back. Conforming types only store the text and list the known
/// values; everything else is here, once for all of them.
public protocol OpenEnum: RawRepresentable, Codable, Hashable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String, StringLiteralType == String {
    /// Takes any text, known or not.
    init(rawValue: String)
}

extension OpenEnum {
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

    /// Takes any text, known or not.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The text.
    public var description: String { rawValue }

    /// Whether both have the same text.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Feeds the text into the hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
