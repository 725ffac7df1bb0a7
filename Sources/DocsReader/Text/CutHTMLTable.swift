/// Cuts a table that is written in HTML into rows, with bars in place of the tags around its cells.
///
/// Tags of marks that mean something inside a cell, such as breaks and links, stay.
struct CutHTMLTable {
    let vocabulary: Vocabulary
    let lines: [Line]

    struct Result {
        var rows: [Line] = []
        /// What to put in place of tags: spaces, and one mark.
        var edits: [Edit] = []
        /// The line behind the last one of the table.
        var end = 0
    }

    struct Edit {
        var range: Range<Int>
        var mark: (place: Int, byte: UInt8)?
    }

    /// A row whose end is not found yet.
    private struct OpenRow {
        var start: Int
        var line: Int
        var isHead: Bool
        /// Where its cells start.
        var cells: [Int] = []
    }

    /// The table whose tag starts the line; `nil` if it never ends, has another table in it, or is none of an API.
    func run(_ bytes: [UInt8], at first: Int) -> Result? {
        var result = Result()
        var line = first
        var row: OpenRow?
        var at = lines[first].text.startIndex + 1
        while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            // A tag is no longer than that.
            let close = bytes[open...].prefix(400).firstIndex(of: UInt8(ascii: ">"))
            let tag = HTMLTag(bytes[open..<(close ?? bytes.endIndex)])
            if tag.name == "table", !tag.isEnd { return nil }
            guard let close, tag.isTag else {
                at = open + 1
                continue
            }
            while line + 1 < lines.count, lines[line + 1].start <= open { line += 1 }
            at = close + 1
            switch tag.name {
            case "td" where !tag.isEnd, "th" where !tag.isEnd:
                row = row ?? OpenRow(start: open, line: line, isHead: tag.name == "th")
                row?.cells.append(close + 1)
                result.edits.append(Edit(range: open..<close + 1, mark: (open, UInt8(ascii: "|"))))
            case "tr", "table":
                if let row {
                    if result.rows.isEmpty, !isHeader(row.cells, end: open, of: bytes) { return nil }
                    result.edits.append(Edit(range: open..<close + 1, mark: (open, UInt8(ascii: "|"))))
                    append(row, end: open + 1, of: bytes, to: &result)
                }
                row = nil
                if tag.name == "table" { return end(result, at: close + 1, on: line, of: bytes) }
            case "code":
                let place = tag.isEnd ? open : close
                result.edits.append(Edit(range: open..<close + 1, mark: (place, UInt8(ascii: "`"))))
            case "td", "th", "span", "div", "p", "font", "strong", "em":
                result.edits.append(Edit(range: open..<close + 1))
            default:
                break
            }
        }
        return nil
    }

    /// The table with what stands behind its end on the same line; `nil` if there is nothing.
    private func end(_ table: Result, at end: Int, on line: Int, of bytes: [UInt8]) -> Result? {
        var table = table
        table.end = line + 1
        var rest = lines[line]
        rest.text = bytes[end..<max(end, rest.text.endIndex)].trimmed
        if !rest.isBlank { table.rows.append(rest) }
        return table.rows.isEmpty ? nil : table
    }

    /// Adds a row, without the breaks of lines in it, which mean nothing in HTML, and a ruler below a row of heads.
    private func append(_ row: OpenRow, end: Int, of bytes: [UInt8], to table: inout Result) {
        for index in row.start..<end where bytes[index].endsLine {
            table.edits.append(Edit(range: index..<index + 1))
        }
        var line = lines[row.line]
        line.isRestored = true
        line.text = bytes[row.start..<end]
        table.rows.append(line)
        if row.isHead, table.rows.count == 1 {
            line.text = Array("|-|".utf8)[...]
            line.isRestored = false
            table.rows.append(line)
        }
    }

    /// Whether cells that start at the places are the heads of a table of an API, or two of them are.
    private func isHeader(_ starts: [Int], end: Int, of bytes: [UInt8]) -> Bool {
        let heads = starts.indices.map { index in
            bytes[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : end)].withoutTags
        }
        return Columns(heads, vocabulary: vocabulary, .aboveRuler) != nil
            || heads.count { vocabulary.column($0) != nil } > 1
    }
}

/// A tag of HTML.
struct HTMLTag {
    /// In lower case, without what an exporter of documents has before it, as in `lark-td`; empty if what stands between the
    /// brackets is no tag.
    let name: String
    let isEnd: Bool
    var isTag: Bool { !name.isEmpty }

    init(_ text: Text) {
        isEnd = text.dropFirst().first == UInt8(ascii: "/")
        let inside = text.dropFirst(isEnd ? 2 : 1)
        name = inside.dropFirst(inside.hasPrefix("lark-") ? 5 : 0).prefix(while: \.isLetter).prefix(8).key
    }
}
