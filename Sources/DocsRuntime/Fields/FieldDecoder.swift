/// Reads the fields of one JSON object by their wire names.
///
/// Hundreds of generated models call this, so it has one method of each kind, compiled once and here: without the
/// attributes an optimised build copies the methods into the client for each type it meets.
public struct FieldDecoder {
    private let container: KeyedDecodingContainer<FieldName>

    fileprivate init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: FieldName.self)
    }

    /// Reads a field that is always there.
    ///
    /// - Throws: `DecodingError` with the path to the field if it is missing, null or of another type.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public func decode<Value: Decodable>(_ name: String) throws -> Value {
        try container.decode(Value.self, forKey: FieldName(stringValue: name))
    }

    /// Reads a field that may be missing or null, which both give nil.
    ///
    /// - Throws: `DecodingError` with the path to the field if it is of another type.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public func decodeIfPresent<Value: Decodable>(_ name: String) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: FieldName(stringValue: name))
    }
}

extension Decoder {
    /// The fields of the object that stands here.
    ///
    /// - Throws: `DecodingError` if it is not an object.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public func fields() throws -> FieldDecoder { try FieldDecoder(self) }
}

extension FieldDecoder {
    /// Reads a field that may be missing, or null, which are told apart.
    ///
    /// - Throws: `DecodingError` with the path to the field if it is of another type.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public func decodeIfPresent<Value: Decodable>(_ name: String) throws -> Nullable<Value> {
        let key = FieldName(stringValue: name)
        guard container.contains(key) else { return .absent }
        return try container.decodeNil(forKey: key) ? .null : .value(container.decode(Value.self, forKey: key))
    }
}

extension FieldDecoder {
    /// Reads every field but those of these names.
    public func others(besides names: [String]) throws -> [String: JSONValue] {
        let known = Set(names)
        var others: [String: JSONValue] = [:]
        for name in container.allKeys where !known.contains(name.stringValue) {
            others[name.stringValue] = try container.decode(JSONValue.self, forKey: name)
        }
        return others
    }
}
