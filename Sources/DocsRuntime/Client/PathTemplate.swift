/// A path with `{name}` where a value of the request belongs.
struct PathTemplate {
    var text: String

    /// Whether anything is to be filled in.
    var hasNames: Bool { text.contains("{") }

    /// The percent-encoded path, with each name filled in as one segment and removed from `values`.
    ///
    /// - Throws: ``APIError/invalidRequest(reason:)`` if a name has no value, or one that would change which path is
    ///   meant: empty, `.`, `..`, or an object.
    func fill(_ values: inout [String: JSONValue]) throws(APIError) -> String {
        var path = ""
        var used: Set<String> = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            path += literal(rest[..<open]) + (try segment(name, values[name]))
            used.insert(name)
            rest = rest[rest.index(after: close)...]
        }
        values = values.filter { !used.contains($0.key) }
        return path + literal(rest)
    }

    private func literal(_ part: Substring) -> String { String(part).percentEncoded(keeping: "/:@!$'()*,;") }

    private func segment(_ name: String, _ value: JSONValue?) throws(APIError) -> String {
        guard let value, value.objectValue == nil, let text = value.queryText else {
            throw .invalidRequest(reason: "the path \(self.text) needs a value for \(name)")
        }
        guard !["", ".", ".."].contains(text) else {
            throw .invalidRequest(reason: "\(name) cannot stand in the path \(self.text): it is empty or made of dots")
        }
        return text
    }
}
