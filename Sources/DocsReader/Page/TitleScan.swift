import DocsSchema

/// The state of ``FindTitles`` while it goes through the blocks.
struct TitleScan {
    typealias Place = (heading: Heading, block: Int)

    /// A path that stands behind the parts of another, with the headings between them.
    struct Start {
        var block: Int
        var line: Line
        var http: HTTPLine
        var headings: [Place]
        /// The heading that states the path.
        var title: Place?
    }

    let vocabulary: Vocabulary
    var starts: [Start] = []
    private var headings: [Place] = []
    /// The last heading that is a path alone, whose methods stand in headings below it.
    private var path: Heading?
    private var section: Section?
    /// Whether anything stood behind the last path that another one may follow.
    private var isDue = true
    /// The line above, if it is one of prose.
    private var lineAbove: Line?

    init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    mutating func read(_ block: Block, at index: Int) {
        defer { lineAbove = block.lastLineOfProse }
        switch block {
        case .heading(let heading): read(heading, at: index)
        case .paragraph(let lines):
            if lines.count == 1, lines[0].text.isRule { (section, isDue) = (nil, true) }
            guard isDue, section != .sampleCode, section != .aside else { return }
            for line in lines {
                let http =
                    (section == .http ? HTTPLine(line.text) : nil)
                    ?? HTTPLine(line.text, below: lineAbove?.text, isAlone: lines.count == 1, vocabulary)
                if let http, http.path != nil { return add(http, line, index) }
                lineAbove = line
            }
        case .code(let code):
            guard isDue, section == nil || section == .http || section == .request, let request = RawRequest(code),
                !isSample(request)
            else { return }
            add(request.http, request.line, index)
        case .table(let rows):
            if isDue, section == nil || section == .http || section == .request && starts.isEmpty,
                let (line, http) = path(in: rows)
            {
                add(http, line, index)
            } else {
                isDue = true
            }
        case .frontMatter: break
        }
    }

    /// Whether a block of code shows how the last path is called: the parts of a request show no other.
    private func isSample(_ request: RawRequest) -> Bool {
        guard let last = starts.last else { return false }
        return section == .request && headings.isEmpty || request.http.isCall(of: last.http)
    }

    private mutating func read(_ heading: Heading, at index: Int) {
        let heading = withPath(heading)
        if let http = HTTPLine(heading: heading.text), heading.level > 1 {
            section = nil
            add(http, heading.line, index, title: (heading, index))
        } else if let known = vocabulary.section(heading: heading.text) {
            section = known
            isDue = isDue || known != .http
        } else if heading.level > 0, !heading.hasAnchor {
            section = nil
            isDue = true
            headings.append((heading, index))
        }
    }

    /// The heading, if it is a method alone, with the path that the one above it is: `### /users`, `#### GET`.
    private mutating func withPath(_ heading: Heading) -> Heading {
        guard heading.level > 0, let http = HTTPLine(heading.text.undecoratedName), !http.hasMore else {
            return heading
        }
        if http.method == nil { path = heading }
        guard http.path == nil, let method = http.method, let path, path.level < heading.level else { return heading }
        var joined = heading
        joined.text = Text("\(method.rawValue) ".utf8) + path.text
        return joined
    }

    private mutating func add(_ http: HTTPLine, _ line: Line, _ block: Int, title: Place? = nil) {
        let isSame = http.path == starts.last?.http.path && http.method == starts.last?.http.method
        if !isSame || http.method == nil && !headings.isEmpty {
            starts.append(Start(block: block, line: line, http: http, headings: headings, title: title))
        }
        headings = []
        isDue = false
    }

    /// The first path that a table of what there is to say states.
    private func path(in rows: [Row]) -> (line: Line, http: HTTPLine)? {
        if rows.count == 3, rows[1].isRuler, let http = HTTPLine(cells: rows[2].cells) { return (rows[2].line, http) }
        for row in rows where row.text.bars <= 3 {
            let http = HTTPLine(row: row.cells, vocabulary)
            if let http, http.path != nil { return (row.line, http) }
        }
        return nil
    }
}

extension Text {
    /// Whether the line is one across the page, between what has nothing to do with each other.
    fileprivate var isRule: Bool { count > 2 && allSatisfy { $0 == UInt8(ascii: "-") } }
}
