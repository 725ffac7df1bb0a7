import DocsSchema

/// What a line says of HTTP: `` `POST /api/v3/get-user` ``, in whatever marks its words stand, or one of the two alone.
struct HTTPLine: Sendable {
    var method: HTTPMethod?
    var path: String?
    /// Whether more stands behind them than the version of HTTP.
    private(set) var hasMore = false

    init?(_ line: Text) {
        var words = line.withoutLineMark.split(maxSplits: 2) { $0.isSpace || $0 == UInt8(ascii: "`") }.map(\.unmarked)
        method = words.first.flatMap { HTTPMethod(rawValue: $0.string.uppercased()) }
        if method != nil { words.removeFirst() }
        path = words.first?.urlPath?.withBracedNames.string
        if path != nil { words.removeFirst() }
        hasMore = words.first.map { !$0.hasPrefix("HTTP/") } ?? false
        guard method != nil || path != nil && !hasMore else { return nil }
    }

    /// Whether the line states both, and nothing else.
    var isWhole: Bool { method != nil && path != nil && !hasMore }

    /// Both, in a line that consists of them and stands alone, or is marked as code, as bold, as a quotation or by a tag.
    init?(marked line: Text, isAlone: Bool) {
        guard line.isMarked || isAlone && line.first?.isUppercase == true else { return nil }
        self.init(whole: line.withoutTags)
    }

    /// Both, in a line that consists of them.
    init?(whole line: Text) {
        guard let http = HTTPLine(line), http.isWhole else { return nil }
        self = http
    }

    /// Behind labels: `Method: POST`, `URL: /users`.
    init?(_ line: Text, _ dialect: Dialect) {
        if let value = line.value(after: dialect.methodLabels), let http = HTTPLine(value), http.method != nil,
            !http.hasMore
        {
            self = http
        } else if let value = line.value(after: dialect.pathLabels), let http = HTTPLine(value), http.path != nil {
            self = http
        } else {
            return nil
        }
    }

    /// In a row of a table of what there is to say, such as `| Method | POST |`.
    init?(_ cells: [Text], _ dialect: Dialect) {
        guard cells.count == 2, let http = HTTPLine(cells[1]) else { return nil }
        let isMethod = http.method != nil
        guard (isMethod ? dialect.methodLabels : dialect.pathLabels).contains(cells[0].undecorated.key) else {
            return nil
        }
        self = http
    }

    /// What either says; the first counts.
    func merged(_ other: HTTPLine) -> HTTPLine {
        var merged = self
        merged.method = method ?? other.method
        merged.path = path ?? other.path
        return merged
    }
}

extension Text {
    /// Whether the line starts with a mark of code, emphasis or a quotation, or with a tag.
    fileprivate var isMarked: Bool {
        [UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "<")].contains(first)
    }

    /// A word without marks of emphasis, of which it may have only those at one end.
    fileprivate var unmarked: Text {
        let word = drop { $0 == UInt8(ascii: "*") }
        return word.hasSuffix("**") ? word.dropLast(2) : word
    }

    /// The path of a URL, whose beginning may be missing or stand for any: `/users`, `https://a.b/users`, `{api}/users`.
    fileprivate var urlPath: Text? {
        let url = prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        if first == UInt8(ascii: "/") { return url }
        let host = url.range(of: "://").map { url[$0.upperBound...] } ?? url
        guard host.startIndex > startIndex || first == UInt8(ascii: "{") || first == UInt8(ascii: "$") else {
            return nil
        }
        let path = host.drop { $0 != UInt8(ascii: "/") }
        return path.isEmpty ? nil : path
    }

    /// A path with braces around the names in it, which some write with a colon: `/users/:id`.
    fileprivate var withBracedNames: Text {
        guard contains("/:") else { return self }
        let segments = split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { segment in
            let name = segment.dropFirst()
            guard segment.first == UInt8(ascii: ":"), name.isTypeName else { return segment }
            return [UInt8(ascii: "{")] + name + [UInt8(ascii: "}")]
        }
        return Text(segments.joined(separator: [UInt8(ascii: "/")]))
    }
}
