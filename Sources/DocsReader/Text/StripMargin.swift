import DocsSchema

/// Takes away what stands before every line of a page: the mark of a quotation, that of a line that a diff adds, or the
/// number of the line, with the spaces that all lines have behind it.
struct StripMargin {
    struct Result {
        var lines: [Line]
        var bytes: [UInt8]
        /// The first line with a mark, as it was.
        var first: Line
    }

    /// `nil` if some line has no mark, or neither a heading nor a ruler stands behind one: then a page is made of a
    /// quotation or a list.
    func run(_ lines: [Line], bytes: [UInt8]) -> Result? {
        // The first line tells of nearly all pages that they have no margin.
        guard let first = lines.first(where: { !$0.isBlank }), var margin = Margin(of: first.text) else { return nil }
        var starts: [Int] = []
        var spaces = Int.max
        var isPage = false
        for line in lines {
            let start = line.isBlank ? line.start : margin.end(in: line.text)
            guard let start, start - line.start < Int8.max else { return nil }
            starts.append(start)
            let rest = line.isBlank ? [] : line.text[start...]
            let text = rest.drop(while: \.isSpace)
            guard !text.isEmpty else { continue }
            spaces = min(spaces, rest.count - text.count)
            let plain = Line(text: margin.isOfDiff ? rest : text, number: line.number, start: start)
            isPage = isPage || plain.headingLevel != nil || plain.isRuler
        }
        guard isPage, !margin.isEmpty || spaces > 0 else { return nil }
        var result = Result(lines: lines, bytes: [], first: first)
        result.bytes.reserveCapacity(bytes.count)
        for (index, line) in lines.enumerated() {
            let end = index + 1 < lines.count ? lines[index + 1].start : bytes.count
            if starts[index] < line.text.endIndex { starts[index] += spaces }
            result.lines[index].start = result.bytes.count
            result.lines[index].margin = Int8(clamping: starts[index] - line.start)
            result.bytes += bytes[starts[index]..<end]
        }
        for (index, line) in lines.enumerated() {
            let start = result.lines[index].start
            result.lines[index].text = result.bytes[start..<start + line.text.endIndex - starts[index]].trimmed
        }
        return result
    }
}

/// The mark before every line of a page.
private struct Margin {
    /// Behind the number, if there is one.
    private let mark: Text
    /// That of the next line.
    private var number: Int?

    var isOfDiff: Bool { mark.first == UInt8(ascii: "+") }
    var isEmpty: Bool { mark.isEmpty }

    init?(of line: Text) {
        if line.first == UInt8(ascii: ">") || line.first == UInt8(ascii: "+") {
            mark = line.prefix(1)
        } else if let number = line.leadingInteger {
            let rest = line[number.end...]
            // A point or a bracket would be that of a list.
            let marks: [StaticString] = [":", "│", "→"]
            let mark = marks.first { rest.trimmedStart.hasPrefix($0) }
            self.mark = mark.flatMap { rest.range(of: $0) }.map { rest[..<$0.upperBound] } ?? []
            self.number = number.value
        } else {
            return nil
        }
    }

    /// Where the mark of the next line ends; `nil` if it has another one.
    mutating func end(in line: Text) -> Int? {
        var rest = line
        if let expected = number {
            guard let found = line.leadingInteger, found.value == expected else { return nil }
            number = expected + 1
            rest = line[found.end...]
        }
        return rest.starts(with: mark) ? rest.startIndex + mark.count : nil
    }
}

extension Text {
    /// The number that the piece starts with, and where it ends.
    var leadingInteger: (value: Int, end: Int)? {
        let digits = prefix { $0.isDigit }
        // More are no number of a line.
        guard digits.count < 10 else { return nil }
        return Int(digits.string).map { ($0, digits.endIndex) }
    }
}

extension Diagnostic {
    static func margin(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "margin", .note, at: position,
            "every line starts with the mark of a quotation or a diff, or with its number; the page was read without it"
        )
    }
}
