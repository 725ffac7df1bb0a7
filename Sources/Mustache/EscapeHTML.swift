extension String {
    /// The text with the characters that mean something to HTML as entities.
    var escapedForHTML: String {
        var escaped = ""
        var rest = self[...]
        while let index = rest.utf8.firstIndex(where: { $0.entity != nil }), let entity = rest.utf8[index].entity {
            escaped += rest[..<index]
            escaped += entity
            rest = rest[rest.utf8.index(after: index)...]
        }
        guard !escaped.isEmpty else { return self }
        return escaped + rest
    }
}

extension UInt8 {
    fileprivate var entity: String? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
