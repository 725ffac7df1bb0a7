/// Headings of data structures, and those that only look like them.
extension PageScan {
    /// The data structure that a heading names; among data structures it may say more than the name.
    ///
    /// Any word can be the name of one. Without an anchor or a link to it, it has to look like a name, or stand where
    /// one does, and have a table below it.
    mutating func modelName(of heading: Heading, above rest: ArraySlice<Block>) -> String? {
        if isCaption(heading) { return nil }
        if let name = awaitedName(of: heading, above: rest) { return name }
        guard section != nil || heading.hasAnchor else { return nil }
        let isPart = section == .dataStructures && (heading.level > sectionLevel || heading.level == 0)
        guard let name = heading.modelName ?? (isPart ? heading.leadingName ?? onlyType(in: heading.text) : nil) else {
            return nil
        }
        if heading.hasAnchor || links.contains(name) { return name }
        guard let columns = columnsBelow(rest) ?? (isPart ? columnsBelow(rest, inside: heading) : nil) else {
            return nil
        }
        if isPart { return columns.count > 1 || columns == [.description] ? name : nil }
        guard columns.contains(.name), columns.contains(.type) else { return nil }
        return name.looksLikeType || section != .request && columns.contains(.required) ? name : nil
    }

    /// The data structure that the title of a page is the name of, whose fields follow below a heading that says no more
    /// than that: `# Pet`, `## Properties`.
    func nameInTitle(above heading: Heading, _ rest: ArraySlice<Block>) -> String? {
        guard isFreeForm, section == nil || section == .sampleCode, heading.level == 2, facts.operations.isEmpty,
            facts.models.isEmpty, preamble.http == nil,
            vocabulary.dialect.wordsOfOwners.contains(heading.text.undecoratedName.key),
            case .table(let rows)? = rest.prefix(Self.lookahead).first(where: \.isHeadingOrTable), let row = rows.first,
            vocabulary.isHeader(row.text, .aboveRuler)
        else { return nil }
        let words = Text(title.utf8).drop { $0 == UInt8(ascii: "#") || $0.isSpace }
        let name = words.split { ".:".utf8.contains($0) }.last?.undecoratedName
        return name.flatMap { $0.isTypeName && $0.first?.isUppercase == true ? $0.string : nil }
    }

    /// The known columns of the table below a deeper heading that says no more than that it follows: `Properties`.
    private func columnsBelow(_ rest: ArraySlice<Block>, inside heading: Heading) -> [Column]? {
        guard let index = rest.prefix(Self.lookahead).firstIndex(where: \.isHeadingOrTable),
            let deeper = rest[index].heading, deeper.level > heading.level, heading.level > 0,
            vocabulary.dialect.wordsOfOwners.contains(deeper.text.undecoratedName.key)
        else { return nil }
        return columnsBelow(rest[(index + 1)...])
    }

    /// The one word of a heading that looks like a type, or that the page links to.
    private mutating func onlyType(in heading: Text) -> String? {
        var names = heading.withoutTags.split { !$0.isWord }.map(\.string)
        names.removeAll { !$0.looksLikeType && !links.contains($0) }
        return names.count == 1 ? names[0] : nil
    }

    /// Whether a heading stands between that of a data structure and its table, and so says no more than that a table
    /// follows: `Fields`, `Attributes`, `Parameters`.
    mutating func isOfModel(_ heading: Heading, above rest: ArraySlice<Block>) -> Bool {
        guard let model, section == .dataStructures, !facts.models[model].hasTable,
            heading.level > modelLevel || heading.level == 0 && modelLevel > 0,
            vocabulary.section(bareLine: heading.text) == nil, awaitedName(of: heading, above: rest) == nil
        else { return false }
        return heading.modelName.map { !$0.looksLikeType && !links.contains($0) } ?? (heading.leadingName == nil)
    }

    /// Whether a heading in the words of a section is that of a data structure, which the page links to or names.
    mutating func isModel(_ heading: Heading, above rest: ArraySlice<Block>) -> Bool {
        if awaitedName(of: heading, above: rest) != nil { return true }
        return section == .dataStructures && heading.level > sectionLevel
            && heading.modelName.map(links.contains) == true
    }
}
