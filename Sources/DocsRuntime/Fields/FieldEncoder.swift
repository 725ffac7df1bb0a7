/// Writes the fields of one JSON object by their wire names.
///
/// Hundreds of generated models call this, so it has one method of each kind, compiled once and here: without the
/// attributes an optimised build copies the methods into the client for each type it meets.
public struct FieldEncoder {
    private var container: KeyedEncodingContainer<FieldName>

    fileprivate init(_ encoder: any Encoder) {
        container = encoder.container(keyedBy: FieldName.self)
    }

    /// Writes a field.
    ///
    /// - Throws: `EncodingError` for a value JSON has no form for, such as an infinite number.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public mutating func encode<Value: Encodable>(_ value: Value, _ name: String) throws {
        try container.encode(value, forKey: FieldName(stringValue: name))
    }

    /// Writes a field, or leaves it out if the value is nil.
    ///
    /// - Throws: `EncodingError` for a value JSON has no form for, such as an infinite number.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public mutating func encodeIfPresent<Value: Encodable>(_ value: Value?, _ name: String) throws {
        try container.encodeIfPresent(value, forKey: FieldName(stringValue: name))
    }
}

extension Encoder {
    /// Begins an object and gives what its fields are written with.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public func fields() -> FieldEncoder { FieldEncoder(self) }
}

extension FieldEncoder {
    /// Writes a field, null if that is its value, or leaves it out if it is absent.
    ///
    /// - Throws: `EncodingError` for a value JSON has no form for, such as an infinite number.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public mutating func encodeIfPresent<Value: Encodable>(_ value: Nullable<Value>, _ name: String) throws {
        switch value {
        case .absent: return
        case .null: try container.encodeNil(forKey: FieldName(stringValue: name))
        case .value(let value): try container.encode(value, forKey: FieldName(stringValue: name))
        }
    }
}

extension FieldEncoder {
    /// Writes fields that have no property.
    public mutating func encode(others: [String: JSONValue]) throws {
        for (name, value) in others {
            try container.encode(value, forKey: FieldName(stringValue: name))
        }
    }
}
