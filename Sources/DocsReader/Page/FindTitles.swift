/// Finds where operations start on a page that somebody wrote about several: each states a path of its own.
///
/// Nothing else tells them apart there: their parts are the same, and their titles are headings of any level.
struct FindTitles {
    let vocabulary: Vocabulary

    /// The blocks above which an operation starts, and its title. A page that states one path, or names its methods in
    /// words, has none.
    func run(_ blocks: [Block]) -> [Int: Text] {
        let starts = blocks.contains(where: isOfMethod) ? [] : starts(in: blocks)
        guard starts.count > 1 else { return [:] }
        // Chapters stand above the titles of some operations, and parts below all of them.
        let level = starts.dropFirst().compactMap { $0.headings.map(\.level).min() }.max()
        var titles: [Int: Text] = [:]
        for (number, start) in starts.enumerated() {
            if let heading = start.headings.last(where: { $0.level == level }) ?? start.headings.last {
                titles[heading.block] = heading.text
            } else if number > 0 {
                titles[start.block] = start.line.text
            }
        }
        return titles
    }

    private func isOfMethod(_ block: Block) -> Bool {
        guard case .heading(let heading) = block, heading.level != 1 else { return false }
        return vocabulary.section(bareLine: heading.text) == .method
    }

    /// A path that stands behind the parts of another, with the headings between them.
    private struct Start {
        var block: Int
        var line: Line
        var http: HTTPLine
        var headings: [(level: Int, text: Text, block: Int)]
    }

    private func starts(in blocks: [Block]) -> [Start] {
        var starts: [Start] = []
        var headings: [(level: Int, text: Text, block: Int)] = []
        var section: Section?
        var isDue = true
        func add(_ http: HTTPLine, _ line: Line, _ block: Int) {
            let isSame = http.path == starts.last?.http.path && http.method == starts.last?.http.method
            if !isSame || http.method == nil && !headings.isEmpty {
                starts.append(Start(block: block, line: line, http: http, headings: headings))
            }
            headings = []
            isDue = false
        }
        for (index, block) in blocks.enumerated() {
            switch block {
            case .heading(let heading):
                if let known = vocabulary.section(heading: heading.text) {
                    section = known
                    isDue = isDue || known != .http
                } else if heading.level > 0, !heading.hasAnchor {
                    section = nil
                    isDue = true
                    headings.append((heading.level, heading.text, index))
                }
            case .paragraph(let lines):
                guard isDue, section != .sampleCode, section != .aside,
                    let (line, http) = path(in: lines, isHTTP: section == .http)
                else { continue }
                add(http, line, index)
            case .code(let code):
                guard isDue, section == nil || section == .http || section == .request, let line = code.onlyLine,
                    let http = HTTPLine(whole: line.text)
                else { continue }
                add(http, line, index)
            case .table(let rows):
                if isDue, section == nil, let (line, http) = path(in: rows) {
                    add(http, line, index)
                } else {
                    isDue = true
                }
            case .frontMatter: break
            }
        }
        return starts
    }

    /// The first path that a table of what there is to say states.
    private func path(in rows: [Row]) -> (line: Line, http: HTTPLine)? {
        for row in rows where row.text.count(where: { $0 == UInt8(ascii: "|") }) <= 3 {
            let http = HTTPLine(SplitCells().run(row.text), vocabulary.dialect)
            if let http, http.path != nil { return (row.line, http) }
        }
        return nil
    }

    /// The first path that the lines state, unless the line above says whose it is.
    private func path(in lines: [Line], isHTTP: Bool) -> (line: Line, http: HTTPLine)? {
        for (index, line) in lines.enumerated() {
            let isAside = index > 0 && lines[index - 1].text.droppingColon.count < lines[index - 1].text.count
            let stated = isHTTP ? HTTPLine(line.text) : HTTPLine(marked: line.text, isAlone: lines.count == 1)
            if !isAside, let http = stated ?? HTTPLine(line.text, vocabulary.dialect), http.path != nil {
                return (line, http)
            }
        }
        return nil
    }
}
