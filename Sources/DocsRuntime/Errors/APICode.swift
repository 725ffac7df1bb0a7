/// The finer code of an API's failure.
///
/// Any code can be one; those whose meaning is known have names.
public struct APICode: RawRepresentable, Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// The number on the wire.
    public let rawValue: Int

    /// Takes any number, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Takes any number, known or not.
    public init(integerLiteral value: Int) { rawValue = value }

    /// The date of a signed request is too far from the server's.
    public static let clockSkew: APICode = 1305
    /// A signed request came twice.
    public static let replayedRequest: APICode = 1306
}

extension APICode: CustomStringConvertible {
    /// The number.
    public var description: String { String(rawValue) }
}
