import DocsSchema

/// A line of a page, without its ending and the spaces around it.
struct Line {
    var text: Text
    /// From 1.
    var number: Int
    /// The offset at which the line starts on the page, before its indentation.
    var start: Int
    /// Whether the line is a row of a table although no bar at its start says so: see ``RestoreRows``.
    var isRestored = false

    /// The level of the heading that the line is by signs below it, which are no line then; 0 if it is none.
    var underlinedLevel: Int8 = 0

    /// The bytes before its start that were taken away: see ``StripMargin``.
    var margin: Int8 = 0

    /// From 1, in bytes, without the margin.
    var column: Int { text.startIndex - start + 1 }

    func position(on page: String) -> SourcePosition { position(of: text, on: page) }

    /// Where a piece of the line stands on the page.
    func position(of piece: Text, on page: String) -> SourcePosition {
        SourcePosition(file: page, line: number, column: piece.startIndex - start + 1 + Int(margin))
    }

    var isBlank: Bool { text.isEmpty }

    /// Whether the line is written as a table row: it starts with a bar, or stands in a table without such bars.
    var isRow: Bool { text.first == UInt8(ascii: "|") || isRestored }

    /// Whether the line is a row beyond doubt: bars at both ends and at least two cells.
    var isClosedRow: Bool {
        guard isRow, text.last == UInt8(ascii: "|") else { return false }
        var rest = text
        for _ in 1...3 {
            guard let bar = rest.firstIndex(of: UInt8(ascii: "|")) else { return false }
            rest = rest[(bar + 1)...]
        }
        return true
    }

    /// Whether the line parts the header of a table from its rows: bars, dashes, colons and spaces, with a dash.
    var isRuler: Bool { isRow && text.isRuler }

    /// Whether the line parts cells with a bar and does not start with one.
    var isBareRow: Bool { !isRow && text.contains(UInt8(ascii: "|")) }

    /// The level of a heading, from the hashes in front or the signs below, or `nil`.
    var headingLevel: Int? {
        if underlinedLevel > 0 { return Int(underlinedLevel) }
        let level = text.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), level < text.count else { return nil }
        return level
    }

    /// The heading's text.
    var headingText: Text { text.drop { $0 == UInt8(ascii: "#") }.trimmed.withoutPermalink }

    /// The number of back-ticks or tildes that open or close a code block, or `nil`.
    var fenceLength: Int? {
        guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let length = text.prefix { $0 == mark }.count
        return length >= 3 ? length : nil
    }

    /// Whether the line closes a block of code that another one opened.
    func closes(_ open: Line) -> Bool {
        fenceLength != nil && fenceInfo.isEmpty && text.first == open.text.first
    }

    /// What follows the marks of a fence: the language of the code.
    var fenceInfo: Text { text.dropFirst(fenceLength ?? 0).trimmed }
}

extension Collection<Line> {
    /// The lines as one piece, without their indentation.
    var joined: Text { Text(map(\.text).joined(separator: [0x0a])) }
}

extension Text {
    /// Whether the piece is made of bars, dashes, colons and spaces, with a dash.
    ///
    /// The dashes are hyphens until a translator takes them for punctuation.
    var isRuler: Bool {
        var hasDash = false
        var at = startIndex
        while at < endIndex {
            if let dash = dashLength(at: at) {
                hasDash = true
                at += dash
            } else if self[at] == UInt8(ascii: "|") || self[at] == UInt8(ascii: ":") {
                at += 1
            } else if let space = spaceLength(at: at) {
                at += space
            } else {
                return false
            }
        }
        return hasDash
    }
}
