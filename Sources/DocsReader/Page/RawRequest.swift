import DocsSchema

/// A request as it goes over the wire, which pages show in a block of code: a line with the method and path, headers, and
/// the body.
struct RawRequest {
    let http: HTTPLine
    let line: Line
    /// The members of the object that the body is, if it is one.
    let body: [JSON.Member]?

    init?(_ code: Code) {
        let lines = code.lines.drop(while: \.isBlank)
        guard let first = lines.first else { return nil }
        let query = lines.dropFirst().prefix(QueryParameter.limit).prefix(while: \.text.isPieceOfQuery)
        let start = query.isEmpty ? first.text : Text((first.text + query.map(\.text).joined()))
        guard let http = HTTPLine(whole: start) else { return nil }
        let rest = lines.dropFirst(1 + query.count)
        let behind = rest.drop { $0.text.isHeaderOfHTTP }
        let body = behind.drop(while: \.isBlank)
        let isObject = body.first?.text.first == UInt8(ascii: "{")
        guard behind.first?.isBlank != false || isObject else { return nil }
        self.http = http
        line = first
        self.body = isObject ? ReadSampleResult().run(Array(body))?.whole?.members : nil
    }
}

extension Text {
    /// Whether the line goes on with the query of the one above.
    fileprivate var isPieceOfQuery: Bool { first == UInt8(ascii: "?") || first == UInt8(ascii: "&") }

    /// Whether the line is a header of HTTP: a name without spaces, a colon, and what it says.
    fileprivate var isHeaderOfHTTP: Bool {
        guard let colon = firstIndex(of: UInt8(ascii: ":")), colon > startIndex else { return false }
        return self[..<colon].allSatisfy { $0.isWord || $0 == UInt8(ascii: "-") }
    }
}
