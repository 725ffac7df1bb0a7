import DocsSchema

extension Text {
    /// The method and path of a line such as `` `POST /api/v3/get-user` ``, in whatever marks its words stand.
    var httpLine: (method: HTTPMethod, path: String)? {
        let words = withoutLineMark.split(maxSplits: 2, whereSeparator: \.isSpace).map(\.unmarked)
        guard words.count > 1, let method = HTTPMethod(rawValue: words[0].string.uppercased()),
            let path = words[1].urlPath
        else { return nil }
        return (method, path.string)
    }

    /// A word without back-ticks and marks of emphasis, of which it may have only those at one end.
    private var unmarked: Text {
        var word = drop { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "*") }
        while word.last == UInt8(ascii: "`") || word.hasSuffix("**") {
            word = word.dropLast(word.last == UInt8(ascii: "`") ? 1 : 2)
        }
        return word
    }

    /// The path of a URL, whose beginning may be missing or stand for any: `/users`, `https://a.b/users`, `{api}/users`.
    private var urlPath: Text? {
        if first == UInt8(ascii: "/") { return self }
        let host = range(of: "://").map { self[$0.upperBound...] } ?? self
        guard host.startIndex > startIndex || first == UInt8(ascii: "{") || first == UInt8(ascii: "$") else {
            return nil
        }
        let path = host.drop { $0 != UInt8(ascii: "/") }
        return path.isEmpty ? nil : path
    }
}
