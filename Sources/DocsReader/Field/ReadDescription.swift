import DocsSchema

/// Takes the facts out of a description that have no column of their own: nested types, limits, bullets of values.
struct ReadDescription {
    let vocabulary: Vocabulary

    /// What a description holds.
    struct Facts {
        /// The text without the facts, with line breaks for `<br>`.
        var text: String
        var nested: StatedType?
        /// The words of the link that the nested type is.
        var linkWords: Text?
        /// The cell without the facts.
        var rest: Text
        var maxItems: Int?
        var list: BulletList
        /// Whether the cell has a label that one of them may stand behind.
        let hasLabel: Bool
    }

    func run(_ cell: Text) -> Facts {
        var rest = cell
        let hasLabel = vocabulary.labels.areIn(cell)
        let nested = hasLabel ? takeNestedType(from: &rest) : nil
        let maxItems = hasLabel ? takeArrayLimit(from: &rest) : nil
        var lines = rest.splitAtBreaks.map { $0.trimmed }
        if lines.count > 1 { lines.removeAll { $0.isEmpty } }
        let text = lines.prose
        return Facts(
            text: text, nested: nested?.type, linkWords: nested?.linkWords, rest: rest, maxItems: maxItems,
            list: list(in: lines, text), hasLabel: hasLabel)
    }

    private func list(in lines: [Text], _ text: String) -> BulletList {
        let readBullets = ReadBullets(lines)
        if let label = labelOfValues(lines, readBullets) {
            let bullets = readBullets.all(lines[(label + 1)...])
            return BulletList(bullets: bullets, areValues: true, lead: Array(lines[..<label]).prose)
        }
        let (bullets, lead) = readBullets.run(lines)
        return BulletList(bullets: bullets, areValues: false, lead: bullets.isEmpty ? text : lead.prose)
    }

    /// Takes values that stand in no lines of their own, which a text may hold, in a cell of theirs, or in the notes beside
    /// the description; `shown` are the field's example and default.
    func findValues(in facts: inout Facts, cell: Text, notes: Text, shown: (JSON?, JSON?)) {
        guard !facts.list.areValues else { return }
        // A line that follows a list of HTML may be an item by itself.
        if let lines = facts.rest.hiddenLines {
            let (bullets, lead) = ReadBullets(lines).run(lines)
            if bullets.count > facts.list.bullets.count {
                facts.list = BulletList(bullets: bullets, areValues: false, lead: lead.prose)
            }
        }
        guard facts.list.bullets.isEmpty else { return }
        if facts.hasLabel {
            facts.list.bullets = ReadValueList(vocabulary: vocabulary).run(facts.rest)
        }
        if facts.list.bullets.isEmpty, !cell.isEmpty {
            facts.list.bullets = ReadValueList(vocabulary: vocabulary).run(cell: cell)
        }
        if facts.list.bullets.isEmpty, facts.rest.hasLooseParts {
            let shown = Set((shown.0?.texts ?? []) + (shown.1?.texts ?? []))
            if let loose = ReadLooseValues(vocabulary: vocabulary, shown: shown).run(facts.rest) {
                facts.list = BulletList(bullets: loose.bullets, areValues: false, lead: loose.lead.prose)
            }
        }
        if facts.list.bullets.isEmpty, !notes.isEmpty {
            facts.list.bullets = ReadValueList(vocabulary: vocabulary).run(notes)
        }
    }

    /// Takes the values that prose lists, of which a cell without back-ticks is one.
    func findValues(in facts: inout Facts, beside example: Text) {
        facts.list.bullets = ReadValueList(vocabulary: vocabulary).run(facts.rest, beside: example)
        facts.list.areProse = !facts.list.bullets.isEmpty
    }

    /// The line that says no more than that values follow.
    private func labelOfValues(_ lines: [Text], _ readBullets: ReadBullets) -> Int? {
        lines.indices.dropLast().last { index in
            lines[index].last == UInt8(ascii: ":")
                && vocabulary.dialect.valuesLabels.contains(lines[index].droppingColon.key)
                && readBullets.item(lines[index + 1]) != nil
        }
    }
}

extension Text {
    /// The lines of a list that is written in HTML, or whose breaks were escaped.
    fileprivate var hiddenLines: [Text]? {
        guard contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) else {
            return nil
        }
        guard contains("<li") || contains("<p>") || contains("&lt;br") || contains("\\n-") else { return nil }
        let marks: [(mark: StaticString, line: String)] = [
            ("<li>", "\n- "), ("</li>", "\n"), ("<ul>", "\n"), ("</ul>", "\n"), ("<ol>", "\n"), ("</ol>", "\n"),
            ("<p>", "\n"), ("</p>", "\n"), ("&lt;br&gt;", "\n"), ("&lt;br/&gt;", "\n"), ("\\n-", "\n-"),
        ]
        let text = marks.reduce(self) { text, mark in
            text.contains(mark.mark) ? Text(text.split(on: mark.mark).joined(separator: mark.line.utf8)) : text
        }
        return text.splitAtBreaks.map(\.trimmed).filter { !$0.isEmpty }
    }
}

extension JSON {
    /// The texts that the value is or has as elements.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.texts)
        default: []
        }
    }
}

extension [Text] {
    /// The lines as one text.
    fileprivate var prose: String {
        count == 1 ? self[0].plainProse : Text(joined(separator: [0x0a])).plainProse
    }
}
