import Foundation

/// A response body with its names alone, for errors: its values may be anybody's secrets.
struct RedactedBody {
    /// The most characters of a body that an error keeps.
    private static let limit = 500

    /// JSON with every text as `"…"` and every number as 0, or the size of what is no JSON.
    let text: String

    init(_ body: Data) {
        guard let value = try? JSONDecoder().decodeReply(JSONValue.self, from: body.prefix(1_000_000)) else {
            text = "\(body.count) bytes that are no JSON"
            return
        }
        text = String(value.redacted.description.prefix(Self.limit))
    }
}

extension JSONValue {
    fileprivate var redacted: JSONValue {
        switch self {
        case .null, .bool: self
        case .integer, .number: 0
        case .string: "…"
        case .array(let elements): .array(elements.prefix(3).map(\.redacted))
        case .object(let members): .object(members.mapValues(\.redacted))
        }
    }
}
