/// Lines that announce a part of a hand-written page without the mark of a heading.
extension BlockScan {
    /// The words of a section that a line starts with in bold, or that it has before a colon, above what such a section
    /// starts with. Only bold ones, and titles of tabs, may be others than the usual: a sentence can end with a colon, too.
    func label(_ index: Int) -> Text? {
        let text = lines[index].text.withoutLineMark
        let title = text.count < 100 ? text.titleInTag : nil
        guard text.count < 100, let label = title ?? text.label, let next = lineBelow(index) else { return nil }
        let hasValue = label.count < text.count
        guard !hasValue || !statesFact(text) else { return nil }
        let known = vocabulary.section(heading: label)
        let isLabel =
            switch known ?? (label.isBold || title != nil ? vocabulary.section(like: label) : nil) {
            case .request, .response, .aside: isAbovePart(index, isKnown: known != nil) || isAboveItem(next.text)
            case .sampleResult: next.fenceLength != nil
            case .http: !hasValue && HTTPLine(next.text) != nil
            case .method, .sampleCode, .dataStructures, nil: false
            }
        return isLabel ? label : nil
    }

    /// Whether a line states a type, or what it says of HTTP, behind its label.
    private func statesFact(_ text: Text) -> Bool {
        text.value(after: vocabulary.dialect.typeLabels) != nil || HTTPLine(labelled: text, vocabulary) != nil
    }

    /// Whether a table or code stands below a line; below the usual words of a section a line on it may stand between.
    private func isAbovePart(_ index: Int, isKnown: Bool) -> Bool {
        guard let below = indexBelow(index) else { return false }
        if lines[below].fenceLength != nil || isAboveTable(index) || isUntypedHeader(below) { return true }
        guard isKnown, lines[below].text.count < 100, lines[below].headingLevel == nil else { return false }
        return isAboveTable(below)
    }

    /// Whether a line is an item of a list that starts with a name in marks, or has a type; or says what a name means.
    private func isAboveItem(_ item: Text) -> Bool {
        let read = ReadFieldItem(vocabulary: vocabulary)
        return (read.loose(item) != nil || read.meaning(item) != nil) && !statesFact(item)
    }

    /// Whether a line is the header of a table of parameters without types.
    private func isUntypedHeader(_ index: Int) -> Bool {
        guard lines[index].isRow, lines[index].text.count < 4096, index + 1 < lines.count, lines[index + 1].isRuler
        else {
            return false
        }
        return Columns(untyped: SplitCells().run(lines[index].text), vocabulary: vocabulary) != nil
    }
}

extension Text {
    /// The label that a line is, or that it starts with in bold before a colon and a value: ``**Response:** `200 OK` ``.
    fileprivate var label: Text? {
        if isBold || endsWithColon { return self }
        guard hasPrefix("**"), let end = dropFirst(2).range(of: "**") else { return nil }
        let (label, value) = (self[..<end.upperBound], self[end.upperBound...].trimmedStart)
        let isParted = label.dropLast(2).endsWithColon || value.startsWithColon
        return isParted ? label : nil
    }
}
