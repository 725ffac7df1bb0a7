/// The words of the parts of a page, wherever they stand.
extension Vocabulary {
    /// The section that a heading starts.
    func section(heading: Text) -> Section? {
        section(heading.undecoratedName) ?? section(heading.withoutNumber.undecoratedName)
    }

    private func section(_ words: Text) -> Section? { dialect.sections[words] ?? dialect.shortSections[words] }

    /// The section that a line without marks starts, for pages that lost their Markdown.
    func section(bareLine: Text) -> Section? {
        dialect.sections[bareLine.undecorated]
    }

    /// Whether a piece is the label of a section and what stands behind it: `Sample result: …`.
    func isLabelled(_ text: Text) -> Bool {
        sectionWords.contains { word in
            let rest = text.dropFirst(word.count)
            return (rest.first == UInt8(ascii: ":") || rest.hasPrefix("："))
                && text.starts(with: word) { $0.lowercased == $1 }
        }
    }

    /// Where the words of a section start, if the line ends with them.
    func sectionAtEnd(of text: Text) -> Int? {
        let text = text.droppingColon
        guard let last = text.last?.lowercased else { return nil }
        for word in sectionWords where word.last == last && word.count <= text.count {
            let tail = text.suffix(word.count)
            if tail.elementsEqual(word, by: { $0.lowercased == $1 }) { return tail.startIndex }
        }
        return nil
    }
}
