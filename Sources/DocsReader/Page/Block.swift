/// A piece of a page that stands for itself, in the order of the page.
enum Block {
    /// The lines between two `---` at the start of the page.
    case frontMatter([Line])
    case heading(Heading)
    /// Rows that follow each other without a break.
    case table([Row])
    case code(Code)
    /// Lines of prose that follow each other without a break.
    case paragraph([Line])

    var isTable: Bool { if case .table = self { true } else { false } }
    /// The last line, if it is one of prose.
    var lastLineOfProse: Line? { if case .paragraph(let lines) = self { lines.last } else { nil } }
    var isHeadingOrTable: Bool { heading != nil || isTable }
    var heading: Heading? { if case .heading(let heading) = self { heading } else { nil } }
}

/// A line that starts a part of the page.
struct Heading {
    /// From 1; 0 for a line that is a heading by its words alone, on pages that lost their Markdown.
    var level: Int
    var text: Text
    var line: Line

    /// Whether the text is a piece of the line, and not joined with another heading's.
    var isWritten: Bool { line.text.indices.contains(text.startIndex) }
}

/// Lines between fences.
struct Code {
    /// The language, as the opening fence names it.
    var info: Text
    var lines: [Line]
    /// The opening fence.
    var line: Line
    /// The line, if there is no more than one.
    var onlyLine: Line? { lines.count == 1 ? lines[0] : nil }
    /// The closing fence, which may be missing on the page.
    var end: Line { Line(text: line.text.prefix(line.fenceLength ?? 3), number: 0, start: 0) }
}

/// A row of a table; over several lines if a cell has line breaks in a code span, or the row is broken.
struct Row {
    /// From the first bar to the end of the last line.
    var text: Text
    var line: Line
    /// The lines that were joined although no code span goes over them; 1 if the row is not broken.
    var joinedLines = 1
    /// Those of them, below the first, that are written as rows themselves.
    var joinedRows = 0

    /// Whether spaces stand before the first bar.
    var isIndented: Bool { line.column > 1 && !line.isRestored }

    var isRuler: Bool { line.isRuler }

    /// The cells; none if the row is larger than any that people read.
    var cells: [Text] { text.count > PageLimits.row ? [] : SplitCells().run(text) }

    /// Whether it ends with a bar and starts with none.
    var hasLastBarOnly: Bool { text.last == UInt8(ascii: "|") && text.first != UInt8(ascii: "|") }
}
