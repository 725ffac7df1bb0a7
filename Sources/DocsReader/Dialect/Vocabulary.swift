/// Looks words of a page up in a dialect.
struct Vocabulary: Sendable {
    let dialect: Dialect

    /// The longest word of a section in bytes: longer lines need no look-up.
    private let longestSection: Int
    /// The words of sections as bytes, longest first.
    let sectionWords: [[UInt8]]

    init(_ dialect: Dialect) {
        self.dialect = dialect
        sectionWords = dialect.sections.keys.map { Array($0.utf8) }.sorted { $0.count > $1.count }
        longestSection = (Array(dialect.sections.keys) + dialect.shortSections.keys).map(\.utf8.count).max() ?? 0
    }

    /// The section that a heading starts.
    func section(heading: Text) -> Section? {
        section(key: heading, hasMarks: true)
    }

    /// The section that a line without marks starts, for pages that lost their Markdown.
    func section(bareLine: Text) -> Section? {
        section(key: bareLine, hasMarks: false)
    }

    private func section(key text: Text, hasMarks: Bool) -> Section? {
        guard text.count <= longestSection + 8, !text.isEmpty else { return nil }
        let key = text.droppingColon.key
        return dialect.sections[key] ?? (hasMarks ? dialect.shortSections[key] : nil)
    }

    func column(_ cell: Text) -> Column? {
        guard cell.count < 200 else { return nil }
        return dialect.columns[cell.withoutTags.key]
    }

    /// What a flag cell says, or `nil` if it is no flag.
    func isRequired(_ cell: Text) -> Bool? {
        guard !cell.isEmpty, cell.count < 20 else { return nil }
        let key = cell.key
        if dialect.affirmations.contains(key) { return true }
        return dialect.negations.contains(key) ? false : nil
    }

    func isBoilerplate(_ line: Text) -> Bool {
        dialect.boilerplate.contains { line.range(of: $0.utf8) != nil }
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
