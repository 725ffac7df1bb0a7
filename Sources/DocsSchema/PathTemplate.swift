/// A path of HTTP, and the names in its braces.
package struct PathTemplate {
    /// Starts with a slash, which OpenAPI demands.
    package let path: String
    /// In the order of the path, each once.
    package let parameters: [String]

    package init(_ path: String) {
        self.path = path.utf8.first == UInt8(ascii: "/") ? path : "/" + path
        var names: [String] = []
        var known: Set<String> = []
        var rest = path.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
            let name = String(Substring(rest[..<close]))
            if !name.isEmpty, known.insert(name).inserted { names.append(name) }
            rest = rest[rest.index(after: close)...]
        }
        parameters = names
    }
}
