import DocsSchema

/// What a line says of HTTP: `` `POST /api/v3/get-user` ``, in whatever marks its words stand, or one of the two alone.
struct HTTPLine: Sendable {
    var method: HTTPMethod?
    var path: String?
    /// Whether more stands behind them than the version of HTTP.
    private(set) var hasMore = false

    init?(_ line: Text) {
        var words = line.withoutLineMark.split(maxSplits: 2, whereSeparator: \.isSpace).map(\.unmarked)
        method = words.first.flatMap { HTTPMethod(rawValue: $0.string.uppercased()) }
        if method != nil { words.removeFirst() }
        path = words.first?.urlPath?.string
        if path != nil { words.removeFirst() }
        hasMore = words.first.map { !$0.hasPrefix("HTTP/") } ?? false
        guard method != nil || path != nil && !hasMore else { return nil }
    }

    /// Whether the line states both, and nothing else.
    var isWhole: Bool { method != nil && path != nil && !hasMore }

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

    /// What either says; the first counts.
    func merged(_ other: HTTPLine) -> HTTPLine {
        var merged = self
        merged.method = method ?? other.method
        merged.path = path ?? other.path
        return merged
    }
}

extension Text {
    /// A word without back-ticks and marks of emphasis, of which it may have only those at one end.
    fileprivate var unmarked: Text {
        var word = drop { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "*") }
        while word.last == UInt8(ascii: "`") || word.hasSuffix("**") {
            word = word.dropLast(word.last == UInt8(ascii: "`") ? 1 : 2)
        }
        return word
    }

    /// The path of a URL, whose beginning may be missing or stand for any: `/users`, `https://a.b/users`, `{api}/users`.
    fileprivate var urlPath: Text? {
        if first == UInt8(ascii: "/") { return self }
        let host = range(of: "://").map { self[$0.upperBound...] } ?? self
        guard host.startIndex > startIndex || first == UInt8(ascii: "{") || first == UInt8(ascii: "$") else {
            return nil
        }
        let path = host.drop { $0 != UInt8(ascii: "/") }
        return path.isEmpty ? nil : path
    }
}
