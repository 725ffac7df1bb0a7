/// Paths of HTTP as pages write them.
extension Text {
    /// The path of a URL, whose beginning may be missing or stand for any: `/users`, `https://a.b/users`, `{api}/users`.
    var urlPath: Text? {
        let url = self[..<endOfPath]
        if first == UInt8(ascii: "/") { return url }
        let host = url.range(of: "://").map { url[$0.upperBound...] } ?? url
        guard host.startIndex > startIndex || first == UInt8(ascii: "{") || first == UInt8(ascii: "$") else {
            return nil
        }
        let path = host.drop { $0 != UInt8(ascii: "/") }
        return path.isEmpty ? nil : path
    }

    /// Where the path of a URL ends: at its query or fragment. The names in its braces may have such marks, too.
    var endOfPath: Int {
        var at = startIndex
        var isOpen = false
        while at < endIndex {
            switch self[at] {
            case UInt8(ascii: "{") where !isOpen:
                if self[(at + 1)...].first == UInt8(ascii: "?") { return at }
                isOpen = self[at...].contains(UInt8(ascii: "}"))
                if !isOpen { return self[at...].firstIndex(where: \.endsPath) ?? endIndex }
            case UInt8(ascii: "}"): isOpen = false
            case let byte where byte.endsPath && !isOpen: return at
            default: break
            }
            at += 1
        }
        return endIndex
    }

    /// A path with braces around the names in it, which some write otherwise: `/users/:id`, `/users/<int:id>`,
    /// `/users/[id]`, `/users/{{id}}`, and with no more in the braces than the name: `{user.id#user}`.
    var withBracedNames: Text {
        guard contains("/:") || contains("/<") || contains("/[") || contains("/&lt;") || contains("{") else {
            return self
        }
        let segments = withSingleBraces.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            segment in
            guard let name = segment.withAngles.nameInSegment else { return segment }
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
        return name.isTypeName || isWrapped && name.isFieldName ? name : nil
    }

    /// With the angles that it has as references of HTML around it.
    private var withAngles: Text {
        guard hasPrefix("&lt;"), hasSuffix("&gt;"), count > 8 else { return self }
        return [UInt8(ascii: "<")] + dropFirst(4).dropLast(4) + [UInt8(ascii: ">")]
    }

    /// With one brace where two stand, and without what follows a mark such as `#` in them.
    private var withSingleBraces: Text {
        guard contains("{{") || contains(where: \.endsPath) else { return self }
        var text: Text = []
        var isComment = false
        for byte in self {
            if byte.endsPath { isComment = true }
            if byte == UInt8(ascii: "}") { isComment = false }
            let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
            if !isComment, !isBrace || text.last != byte { text.append(byte) }
        }
        return text
    }

    /// Without tags, unless what looks like one is a part of a path: `/users/<id>`.
    var withoutMarkup: Text { contains("/<") && !contains("</") ? self : withoutTags }
}

extension UInt8 {
    fileprivate var endsPath: Bool { self == UInt8(ascii: "?") || self == UInt8(ascii: "#") }
}
