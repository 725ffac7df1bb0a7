import DocsSchema

/// What a line says of HTTP: `` `POST /api/v3/get-user` ``, in whatever marks its words stand, or one of the two alone.
struct HTTPLine: Sendable {
    var method: HTTPMethod?
    var path: String?
    /// What the path has behind it.
    private(set) var query: [QueryParameter] = []
    /// Whether more stands behind them than the version of HTTP, or a remark.
    private(set) var hasMore = false

    /// Behind a method, and behind a label for paths, the path may lack its first slash, and its host the scheme.
    init?(_ line: Text, isLabelledPath: Bool = false) {
        let parts = line.withoutLinks.withoutLineMark.split(maxSplits: 5) { $0.isSpace || $0 == UInt8(ascii: "`") }
        var words = parts.map(\.unmarked).filter { !$0.isEmpty }
        let verb = words.first
        method = verb.flatMap { $0.count < 8 ? HTTPMethod(rawValue: $0.string.uppercased()) : nil }
        if method != nil {
            words.removeFirst()
        } else if let verb, let gluedVerb = verb.gluedVerb {
            method = gluedVerb
            words[0] = verb.drop(while: \.isLetter)
        }
        path = words.first?.pathTemplate
        if path == nil, words.count == 1, isLabelledPath || method != nil && verb?.string == method?.rawValue {
            path = words[0].loosePathTemplate
        }
        if path != nil { query = QueryParameter.parameters(of: words.removeFirst()) }
        hasMore = words.first.map { !$0.hasPrefix("HTTP/") && !$0.isRemark } ?? false
        guard method != nil || path != nil && !hasMore else { return nil }
    }

    /// Whether the line states both, and nothing else.
    var isWhole: Bool { method != nil && path != nil && !hasMore }

    /// Both, in a line that consists of them.
    init?(whole line: Text) {
        guard let http = HTTPLine(line), http.isWhole else { return nil }
        self = http
    }

    /// Both, anywhere in a heading: `List users - GET /users`, ``3.1 `POST /users` ``.
    init?(heading: Text) {
        guard heading.contains(UInt8(ascii: "/")) else { return nil }
        let words = heading.withoutLinks.split { $0.isSpace || "`*()".utf8.contains($0) }.map(\.withoutOuterBrackets)
        for (index, (word, next)) in zip(words, words.dropFirst()).enumerated() {
            let isLast = index + 2 == words.count
            guard let method = HTTPMethod(rawValue: word.string),
                let path = next.pathTemplate ?? (isLast ? next.loosePathTemplate : nil)
            else { continue }
            // `PUT / PATCH` are two methods.
            let isBar = path == "/" && !isLast && HTTPMethod(rawValue: words[index + 2].string) != nil
            if isBar { continue }
            (self.method, self.path, query) = (method, path, QueryParameter.parameters(of: next))
            return
        }
        return nil
    }

    /// In prose: in a line of their own that stands alone or has marks around it, or behind a label; anywhere in the
    /// summary of a part that opens.
    ///
    /// A line above that ends with a colon says whose they are: often another operation's.
    init?(_ line: Text, below above: Text?, isAlone: Bool, _ vocabulary: Vocabulary) {
        guard line.count < 60 || line.count < 400 && line.contains(UInt8(ascii: "/")),
            above?.endsWithColon != true || above.map(vocabulary.isLabelOfHTTP) == true
        else { return nil }
        let isStated = line.isMarked || isAlone && line.first?.isUppercase == true
        let isSummary = line.hasPrefix("<summary")
        let line = line.withoutMarkup
        let http = isStated ? HTTPLine(whole: line) ?? (isSummary ? HTTPLine(heading: line) : nil) : nil
        guard let http = http ?? HTTPLine(labelled: line, vocabulary) else { return nil }
        self = http
    }

    /// Behind a label: `Method: POST`, `URL: /users`.
    init?(labelled line: Text, _ vocabulary: Vocabulary) {
        self.init(
            method: line.value(after: vocabulary.dialect.methodLabels),
            path: line.value(after: vocabulary.dialect.pathLabels))
    }

    /// What stands behind the label of either; behind a path may stand a remark, around a method any words.
    init?(method: Text?, path: Text?) {
        if let method, let http = HTTPLine(method), http.method != nil, !http.hasMore {
            self = http
        } else if let path, let http = HTTPLine(path, isLabelledPath: true), http.path != nil {
            self = http
            hasMore = false
        } else if let verb = method?.firstVerb {
            self.method = verb
        } else {
            return nil
        }
    }

    /// Whether the line states what another one does, maybe with values for the names in its path.
    func isCall(of other: HTTPLine) -> Bool {
        guard method == other.method, let path, let stated = other.path else { return false }
        let segments = path.utf8.split(separator: UInt8(ascii: "/"))
        let statedSegments = stated.utf8.split(separator: UInt8(ascii: "/"))
        return segments.count == statedSegments.count
            && zip(segments, statedSegments).allSatisfy { $1.contains(UInt8(ascii: "{")) || $0.elementsEqual($1) }
    }

    /// What either says; the first counts.
    func merged(_ other: HTTPLine) -> HTTPLine {
        var merged = self
        merged.method = method ?? other.method
        if path == nil { (merged.path, merged.query) = (other.path, other.query) }
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

    /// A word of `[GET /users/[id]]` without the brackets around them all.
    fileprivate var withoutOuterBrackets: Text {
        let word = drop { $0 == UInt8(ascii: "[") }
        let open = word.count { $0 == UInt8(ascii: "[") }
        return word.count { $0 == UInt8(ascii: "]") } > open ? word.dropLast() : word
    }

    /// The path of a URL, with braces around the names in it.
    fileprivate var pathTemplate: String? { urlPath.flatMap(\.template) }

    /// The same of one without a slash or a scheme in front: `users/:id`, `www.a.com/users`.
    fileprivate var loosePathTemplate: String? { looseURLPath.flatMap(\.template) }

    /// `nil` if something in it is invisible, as in no path of an API.
    private var template: String? {
        let template = withoutEscapes.withBracedNames.string
        return template.needsEscape ? nil : template
    }

    /// Whether what stands behind a path is a remark on it: `(HMAC SHA256)`, `- creates a user`.
    fileprivate var isRemark: Bool {
        isDash || first == UInt8(ascii: "(") || hasPrefix("（") || hasPrefix("—") || hasPrefix("–")
    }
}

extension Vocabulary {
    /// Whether a line is a label that what the next line says of HTTP stands behind.
    fileprivate func isLabelOfHTTP(_ line: Text) -> Bool {
        let label = line.undecorated.key
        return dialect.methodLabels.contains(label) || dialect.pathLabels.contains(label)
    }
}
