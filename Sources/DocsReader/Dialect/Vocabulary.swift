/// Looks words of a page up in a dialect.
struct Vocabulary: Sendable {
    let dialect: Dialect

    /// The words of sections as bytes, longest first.
    let sectionWords: [[UInt8]]

    init(_ dialect: Dialect) {
        self.dialect = dialect
        sectionWords = dialect.sections.words
    }

    /// The section that a heading starts.
    func section(heading: Text) -> Section? {
        let words = heading.droppingColon
        return dialect.sections[words] ?? dialect.shortSections[words]
    }

    /// The section that a line without marks starts, for pages that lost their Markdown.
    func section(bareLine: Text) -> Section? {
        dialect.sections[bareLine.droppingColon]
    }

    func column(_ cell: Text) -> Column? {
        guard cell.count < 200 else { return nil }
        return dialect.columns[cell.withoutTags.withoutBold]
    }

    /// What a flag cell says, or `nil` if it is no flag.
    func isRequired(_ cell: Text) -> Bool? { dialect.flags[cell.withoutBold] }

    func isBoilerplate(_ line: Text) -> Bool {
        dialect.boilerplate.contains { line.contains($0) }
    }
}

extension Text {
    /// The piece as a key of a dialect's lists: trimmed, ASCII letters in lower case.
    var key: String { String(decoding: trimmed.map(\.lowercased), as: UTF8.self) }

    /// Without a colon, of either script, at the end.
    var droppingColon: Text {
        let text = trimmed
        if text.last == UInt8(ascii: ":") { return text.dropLast().trimmed }
        return text.hasSuffix("：") ? text.dropLast(3).trimmed : text
    }

    /// Without anything in angle brackets, so without HTML tags.
    var withoutTags: Text {
        guard contains(UInt8(ascii: "<")) else { return trimmed }
        var text: [UInt8] = []
        var isInside = false
        for byte in self {
            if byte == UInt8(ascii: "<") { isInside = true }
            if !isInside { text.append(byte) }
            if byte == UInt8(ascii: ">") { isInside = false }
        }
        return text[...].trimmed
    }
}
