/// The name of a field on the wire, as a coding key.
public struct FieldName: CodingKey, Sendable, Hashable {
    /// The name as it is sent.
    public let stringValue: String

    /// Takes any name.
    public init(stringValue: String) { self.stringValue = stringValue }

    /// Always nil: fields are found by name.
    public var intValue: Int? { nil }

    /// Always nil: fields are found by name.
    public init?(intValue: Int) { nil }
}
