/// Paths of HTTP as pages write them.
extension Text {
    /// The path of a URL, whose beginning may be missing or stand for any: `/users`, `https://a.b/users`, `{api}/users`.
    var urlPath: Text? {
        let end = range(of: "{?")?.lowerBound ?? endIndex
        let url = self[..<end].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        if first == UInt8(ascii: "/") { return url }
        let host = url.range(of: "://").map { url[$0.upperBound...] } ?? url
        guard host.startIndex > startIndex || first == UInt8(ascii: "{") || first == UInt8(ascii: "$") else {
            return nil
        }
        let path = host.drop { $0 != UInt8(ascii: "/") }
        return path.isEmpty ? nil : path
    }

    /// A path with braces around the names in it, which some write otherwise: `/users/:id`, `/users/<int:id>`, `/users/[id]`.
    var withBracedNames: Text {
        guard contains("/:") || contains("/<") || contains("/[") else { return self }
        let segments = split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { segment in
            guard let name = segment.nameInSegment else { return segment }
            return [UInt8(ascii: "{")] + name + [UInt8(ascii: "}")]
        }
        return Text(segments.joined(separator: [UInt8(ascii: "/")]))
    }

    /// The name that a segment of a path stands for: of `:id`, `[id]` and `<int:id>`, it is `id`.
    private var nameInSegment: Text? {
        let isWrapped =
            first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
            || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
        guard isWrapped || first == UInt8(ascii: ":") else { return nil }
        let inside = isWrapped ? dropFirst().dropLast() : self
        let name = inside.lastIndex(of: UInt8(ascii: ":")).map { inside[($0 + 1)...] } ?? inside
        return name.isTypeName ? name : nil
    }

    /// Without tags, unless what looks like one is a part of a path: `/users/<id>`.
    var withoutMarkup: Text { contains("/<") && !contains("</") ? self : withoutTags }
}
