/// Looks words of a page up in a dialect.
///
/// A class, as each part of the reader holds it: copying a dialect's lists for every row is what would cost most.
final class Vocabulary: Sendable {
    let dialect: Dialect

    /// The words of sections as bytes, longest first.
    let sectionWords: [[UInt8]]

    init(_ dialect: Dialect) {
        self.dialect = dialect
        sectionWords = dialect.sections.words
    }

    /// Everything that is understood today.
    static let all = Vocabulary(.all)

    /// The section that a heading starts.
    func section(heading: Text) -> Section? {
        section(heading.undecoratedName) ?? section(heading.withoutNumber.undecoratedName)
    }

    private func section(_ words: Text) -> Section? { dialect.sections[words] ?? dialect.shortSections[words] }

    /// The section that a line without marks starts, for pages that lost their Markdown.
    func section(bareLine: Text) -> Section? {
        dialect.sections[bareLine.undecorated]
    }

    func column(_ cell: Text) -> Column? {
        guard cell.count < 200, cell.prefix(while: { $0 != UInt8(ascii: "<") }).count < 60 else { return nil }
        return dialect.columns[cell.withoutTags.withoutBold]
    }

    /// The column that a head of other words than the known ones is likely to be: `Is Required`, `参数名`.
    func columnLike(_ cell: Text) -> Column? {
        guard cell.count < 60 else { return nil }
        let head = cell.withoutTags
        return dialect.columnStems.first { head.hasWord(startingWith: $0.stem) }?.column
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

    /// Whether a word of the piece begins so, without regard to ASCII case; scripts without spaces begin words anywhere.
    fileprivate func hasWord(startingWith stem: StaticString) -> Bool {
        stem.withUTF8Buffer { stem in
            indices.contains { start in
                let isInside = start > startIndex && self[start - 1].isLetter && stem[0] < 0x80
                return !isInside && self[start...].starts(with: stem) { $0.lowercased == $1 }
            }
        }
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
