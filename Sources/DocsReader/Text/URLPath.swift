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

    /// The path of what can be nothing else than a URL where it stands, though it has no scheme, or a path that has no slash
    /// in front: `www.a.com/users`, `users/list`.
    var looseURLPath: Text? {
        let url = self[..<endOfPath]
        guard let slash = url.firstIndex(of: UInt8(ascii: "/")), slash + 1 < url.endIndex, url.range(of: "//") == nil,
            let first, first.isWord, url.allSatisfy({ $0.isWord || "/-.:{}<>[]$~%".utf8.contains($0) })
        else { return nil }
        let start = url[..<slash]
        if start.isHost { return url[slash...] }
        // What is in capitals are words, as in `JSON/XML`.
        let isWords = !url.contains { $0.isLetter && !$0.isUppercase } || Self.mediaTypes.contains(start.key)
        return isWords ? nil : [UInt8(ascii: "/")] + url
    }

    /// What types of content start with, which are no paths.
    private static let mediaTypes: Set<String> = ["application", "audio", "image", "multipart", "text", "video"]

    /// The ends of hosts that pages write without a scheme; files have points in their names, too.
    private static let domains: Set<String> = ["ai", "cn", "co", "com", "dev", "io", "net", "org"]

    /// Whether the piece is a host, maybe with a port: `192.168.1.1`, `www.a.com`, `localhost:8080`.
    private var isHost: Bool {
        let parts = split(separator: UInt8(ascii: ":"), maxSplits: 1)
        if parts.count == 2, !hasSuffix(":"), parts[1].allSatisfy(\.isDigit) { return true }
        let labels = split(separator: UInt8(ascii: "."))
        guard labels.count > 1, let last = labels.last else { return key == "localhost" }
        return hasPrefix("www.") || Self.domains.contains(last.key)
            || labels.count == 4 && allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
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
    /// `/users/[id]`, `/users/{{id}}`, `/users/${id}`, and with no more in the braces than the name: `{user.id#user}`,
    /// `{$id}`.
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

    /// With one brace where two stand, without a sign of a dollar on either side of it, and without what follows a mark
    /// such as `#` in them.
    private var withSingleBraces: Text {
        guard contains("{{") || contains("${") || contains("{$") || contains(where: \.endsPath) else { return self }
        var text: Text = []
        var isComment = false
        for byte in self {
            if byte.endsPath { isComment = true }
            if byte == UInt8(ascii: "}") { isComment = false }
            if byte == UInt8(ascii: "{"), text.last == UInt8(ascii: "$") { text.removeLast() }
            let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
            let isDropped =
                isBrace && text.last == byte || byte == UInt8(ascii: "$") && text.last == UInt8(ascii: "{")
            if !isComment, !isDropped { text.append(byte) }
        }
        return text
    }

    /// Without tags, unless what looks like one is a part of a path: `/users/<id>`.
    var withoutMarkup: Text { contains("/<") && !contains("</") ? self : withoutTags }
}

extension UInt8 {
    fileprivate var endsPath: Bool { self == UInt8(ascii: "?") || self == UInt8(ascii: "#") }
}
