import DocsSchema

/// Looks words of a page up in a dialect.
///
/// A class, as each part of the reader holds it: copying a dialect's lists for every row is what would cost most.
final class Vocabulary: Sendable {
    let dialect: Dialect

    /// The words of sections as bytes, longest first.
    let sectionWords: [[UInt8]]
    /// The same, by their last two bytes.
    let sectionWordsByEnd: [UInt16: [[UInt8]]]
    /// What facts stand behind in a description.
    let labels: Labels
    /// All that a flag says wherever it stands.
    private let flags: Words<Bool>

    init(_ dialect: Dialect) {
        self.dialect = dialect
        sectionWords = dialect.sections.words
        sectionWordsByEnd = Dictionary(grouping: sectionWords) { $0[...].lastTwoBytes ?? 0 }
        labels = Labels(dialect.nestedTypeLabels + dialect.arrayLimitLabels + dialect.valueListLabels)
        var flags = dialect.flags
        flags.add(dialect.presences)
        self.flags = flags
    }

    /// Everything that is understood today.
    static let all = Vocabulary(.all)

    func column(_ cell: Text) -> Column? {
        guard cell.count < 200 else { return nil }
        return dialect.columns[cell.withoutTags.withoutBold]
    }

    /// The column that a head of other words than the known ones is likely to be: `Is Required`, `参数名`.
    func columnLike(_ cell: Text) -> Column? {
        guard cell.count < 60 else { return nil }
        let head = cell.withoutTags
        return dialect.columnStems.first { head.hasWord(startingWith: $0.stem) }?.column
    }

    /// The column whose head is what a damaged cell ends with, unless another cell is the head of it:
    /// `<div Description`, `DescriptionSample value`.
    func column(atEndOf cell: Text, but taken: [Column]) -> Column? {
        guard cell.count < 200 else { return nil }
        let text = cell.withoutTags.isEmpty ? cell.trimmed : cell.withoutTags
        let words = dialect.columns.words.filter { $0.count > 3 && $0.count < text.count }
        return words.lazy
            .filter { text.suffix($0.count).elementsEqual($0) { $0.lowercased == $1 } }
            .compactMap { self.dialect.columns[$0[...]] }
            .first { !taken.contains($0) }
    }

    /// Whether a cell is a type or links to one; any word could be the name of one.
    func isTypeOrLink(_ cell: Text) -> Bool {
        guard let type = ReadType(vocabulary: self).run(cell).reference else { return dialect.types[cell] != nil }
        return type.modelName == nil || cell.contains("<a href=")
    }

    /// Where a parameter goes by what its cell says.
    func place(_ cell: Text) -> ParameterPlace? { dialect.places[cell.rendered.withoutBold] }

    /// Whether a head of a column stands over values.
    func isHeadOfValues(_ cell: Text) -> Bool {
        cell.count < 60 && dialect.valueHeads.contains(cell.withoutTags.withoutBold.key)
    }

    /// Whether a cell says, wherever it stands, that a field is required or that it is not.
    func isFlag(_ cell: Text) -> Bool { flagWord(cell) != nil }

    private func flagWord(_ cell: Text) -> Bool? { flags[cell.withoutBold] }

    /// Where a label of listed values stands, which no letter stands before.
    func valueListLabel(in text: Text) -> Range<Int>? {
        for label in dialect.valueListLabels {
            var rest = text
            while let found = rest.rangeIgnoringCase(of: label) {
                if found.lowerBound == text.startIndex || !text[found.lowerBound - 1].isLetter { return found }
                rest = rest[found.upperBound...]
            }
        }
        return nil
    }

    /// What a cell says that stands under the flags, or beside the value of one: `Y`, `yes.`, `是（必填）`.
    ///
    /// All that it says must agree: `Yes, if …` is neither yes nor no. A lone letter that means nothing is a slip.
    func flag(_ cell: Text) -> Bool? {
        guard !cell.isEmpty, cell.count < 100 else { return nil }
        if let flag = flagWord(cell) { return flag }
        let text = cell.rendered
        if let flag = dialect.looseFlags[text] { return flag }
        func agreed(_ pieces: [Text]) -> Bool? {
            let flags = pieces.map(\.trimmed).filter { !$0.isEmpty }.map { flagWord($0) ?? dialect.looseFlags[$0] }
            guard let flag = flags.first, flags.allSatisfy({ $0 == flag }) else { return nil }
            return flag
        }
        let words = text.split(whereSeparator: \.isSpace)
        return agreed(text.split { !$0.isLetter && !$0.isDigit && !$0.isSpace && $0 < 0x80 })
            ?? agreed(words.filter { $0.count > 1 || dialect.looseFlags[$0] != nil })
    }

    /// What a cell says that stands under the flags of what may be left out: a word on presence means what it says, and a
    /// plain answer the opposite. What else a flag could be, as a cross, may mean either.
    func flag(ofOptional cell: Text) -> Bool? {
        let word = cell.withoutBold.undecorated
        if let isRequired = dialect.presences[word] { return isRequired }
        if word.count == 1, let answer = word.first?.lowercased, "yn10tf".utf8.contains(answer) {
            return dialect.looseFlags[word].map(!)
        }
        return dialect.flags[word].map(!)
    }

    /// What a word on presence says.
    func presence(_ word: Text) -> Presence? { dialect.presences[word].map { $0 ? .required : .optional } }

    /// Whether a cell says that there is nothing to say.
    func isNothing(_ cell: Text) -> Bool {
        cell.isEmpty || cell.isDash || dialect.absences[cell] == .always
    }

    func isBoilerplate(_ line: Text) -> Bool {
        dialect.boilerplate.contains { line.contains($0) }
    }
}

extension Text {
    /// Whether a word of the piece begins so, without regard to ASCII case; scripts without spaces begin words anywhere.
    func hasWord(startingWith stem: StaticString) -> Bool {
        stem.withUTF8Buffer { stem in
            indices.contains { start in
                let isInside = start > startIndex && self[start - 1].isLetter && stem[0] < 0x80
                return !isInside && self[start...].starts(with: stem) { $0.lowercased == $1 }
            }
        }
    }
}
