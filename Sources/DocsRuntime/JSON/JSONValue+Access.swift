import Foundation

extension JSONValue {
    /// The value of a name; nil where this is no object or has no such name.
    public subscript(key: String) -> JSONValue? { objectValue?[key] }

    /// The element at an index; nil where this is no array or is shorter.
    public subscript(index: Int) -> JSONValue? {
        guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// Whether this is JSON `null`.
    public var isNull: Bool { self == .null }

    /// The truth value; nil for any other kind, numbers too.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The whole number, `3.0` among them; nil for any other kind.
    public var intValue: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    /// The number, rounded where `Double` cannot hold a large whole one; nil for any other kind.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The text; nil for any other kind.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The elements; nil for any other kind.
    public var arrayValue: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The values by name; nil for any other kind.
    public var objectValue: [String: JSONValue]? {
        if case .object(let value) = self { value } else { nil }
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as compact JSON with sorted keys.
    public var description: String {
        guard let data = try? JSONEncoder.stable.encode(self) else { return "<not JSON>" }
        return String(decoding: data, as: UTF8.self)
    }
}
