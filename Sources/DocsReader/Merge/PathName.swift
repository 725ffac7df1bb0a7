import DocsSchema

/// The name of an operation by its method and path, where nothing else names it.
extension String {
    /// `GET /api/v3/users/{id}` as `getUsersById`: without what all paths of an API begin with.
    func nameOfPath(_ method: HTTPMethod) -> String? {
        let parts = split(separator: "/").drop {
            $0 == "api" || $0.count > 1 && $0.first == "v" && $0.dropFirst().allSatisfy(\.isNumber)
        }
        let words = parts.map { $0.hasPrefix("{") ? "by-\($0)" : String($0) }
        return words.isEmpty ? nil : ([method.rawValue.lowercased()] + words).joined(separator: "-").lowerCamelCased
    }
}

extension OperationFacts {
    /// The name by what the page states of HTTP so far.
    var nameOfPath: String? {
        guard let method = method ?? notedHTTP?.method else { return nil }
        return (path ?? notedHTTP?.path)?.nameOfPath(method)
    }
}
