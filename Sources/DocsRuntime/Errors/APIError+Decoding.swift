import Foundation

extension APIError {
    /// Tells where in a response and why decoding stopped, without the values that were there.
    init(decoding error: any Error, of operation: APIOperation, body: Data) {
        let (path, reason) = (error as? DecodingError).map(place) ?? ([], "\(type(of: error))")
        self = .decoding(path: text(path), operation: operation, reason: reason, body: RedactedBody(body).text)
    }

    /// Tells where in a request and why encoding stopped, without the value that was there.
    init(encoding error: any Error) {
        guard case EncodingError.invalidValue(let value, let context) = error else {
            self = .invalidRequest(reason: "it does not encode: \(type(of: error))")
            return
        }
        self = .invalidRequest(reason: "\(text(context.codingPath)): no JSON for this \(type(of: value))")
    }
}

private func place(_ error: DecodingError) -> (path: [any CodingKey], reason: String) {
    switch error {
    case .keyNotFound(let key, let context): (context.codingPath + [key], "The field is missing.")
    case .valueNotFound(let type, let context): (context.codingPath, "Found null, expected \(type).")
    case .typeMismatch(_, let context): (context.codingPath, context.debugDescription)
    case .dataCorrupted(let context): (context.codingPath, context.debugDescription)
    @unknown default: ([], "The body does not decode.")
    }
}

/// A path as people write it: `data.list[3].email`.
private func text(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { text, key in
        if let index = key.intValue {
            text += "[\(index)]"
        } else {
            text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
        }
    }
}
