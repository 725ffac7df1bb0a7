import DocsSchema

/// What a path of HTTP tells of its operation.
extension String {
    /// The words of a name, without what all paths of an API begin with: `/api/v3/users/{id}` -> `users`, `by-id`.
    var wordsOfPath: [String]? {
        let parts = split(separator: "/").drop {
            $0 == "api" || $0.count > 1 && $0.first == "v" && $0.dropFirst().allSatisfy(\.isNumber)
        }
        return parts.isEmpty ? nil : parts.map { $0.hasPrefix("{") ? "by-\($0)" : String($0) }
    }

    /// The names between braces, each once: `id` of `/users/{id}`.
    var namesInBraces: [String] {
        var seen: Set<String> = []
        return split(separator: "{").dropFirst().compactMap { part in
            // A name with points would be that of an object's field.
            guard let end = part.firstIndex(of: "}"), end > part.startIndex,
                part[..<end].utf8.allSatisfy({ $0.isWord || $0 == UInt8(ascii: "-") })
            else { return nil }
            let name = String(part[..<end])
            return seen.insert(name).inserted ? name : nil
        }
    }
}
