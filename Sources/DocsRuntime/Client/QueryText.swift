extension JSONValue {
    /// The value as it stands in a URL, percent-encoded; nil where a query leaves it out.
    ///
    /// Null and empty arrays are left out. Arrays of plain values are joined by commas, and a comma within an element
    /// is escaped. Objects, and arrays with objects in them, are compact JSON.
    var queryText: String? {
        switch self {
        case .null: return nil
        case .string(let text): return text.percentEncoded
        case .array(let elements):
            let present = elements.filter { !$0.isNull }
            guard !present.contains(where: \.isContainer) else { return description.percentEncoded }
            return present.isEmpty ? nil : present.compactMap(\.queryText).joined(separator: ",")
        case .bool, .integer, .number, .object: return description.percentEncoded
        }
    }

    private var isContainer: Bool { arrayValue != nil || objectValue != nil }
}

/// A query of these values with its names sorted, percent-encoded; nil where nothing remains to be said.
func queryText(_ values: [String: JSONValue]) -> String? {
    let pairs = values.sorted { $0.key < $1.key }.compactMap { name, value in
        value.queryText.map { "\(name.percentEncoded)=\($0)" }
    }
    return pairs.isEmpty ? nil : pairs.joined(separator: "&")
}
