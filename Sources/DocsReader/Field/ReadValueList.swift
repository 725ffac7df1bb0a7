/// Finds the values that a line of a description lists behind a label: ``可选值：`a`、`b` ``, `One of: a, b or c.`
struct ReadValueList {
    let vocabulary: Vocabulary

    /// The values, or none if anything but a list of them follows the label.
    func run(_ text: Text) -> [Bullet] {
        guard let (list, hasCopula) = list(behindLabelIn: text) else { return [] }
        let start = list.withoutEndOfEmphasis
        let values = values(start[start.skippingMarks...], isMarked: hasCopula || start.first?.isLetter == false)
        return values.count > 1 ? values : []
    }

    /// What follows the words that say that values follow, and whether one such as `are` stands between.
    func list(behindLabelIn text: Text) -> (list: Text, hasCopula: Bool)? {
        guard let label = label(in: text) else { return nil }
        let behind = text[label.upperBound...].trimmedStart
        let copula = vocabulary.dialect.valueListCopulas.first(where: behind.hasPrefix)
        return (behind.dropFirst(copula?.utf8CodeUnitCount ?? 0), copula != nil)
    }

    /// The values that a cell of nothing else lists.
    func run(cell: Text) -> [Bullet] {
        let values = values(cell, isMarked: true)
        guard values.count > 1, !values.contains(where: \.value.isRange) else { return [] }
        // What only the first has behind a colon is not its meaning, but they are values of it: `in:a,b`.
        let isLabel =
            !values[0].text.isEmpty && values.dropFirst().allSatisfy(\.text.isEmpty)
            && cell.prefix { $0 != UInt8(ascii: ",") }.contains(UInt8(ascii: ":"))
        return isLabel ? [] : values
    }

    /// The values that prose lists up to its end, from the example or a colon on, `Kind of device: PC/Phone`, or the
    /// constants in brackets, `as a tree (TREE), as a text (STRING)`, of which the example is one.
    func run(_ text: Text, beside example: Text) -> [Bullet] {
        guard example.isTypeName, let place = text.range(of: example) else { return [] }
        let above = text[..<place.lowerBound]
        if above.endsWithBracket { return constantsInBrackets(of: text, beside: example) }
        guard above.last?.isWord != true, !isNegated(above) else { return [] }
        let colons: [StaticString] = [":", "："]
        let starts = colons.compactMap { above.split(on: $0).last?.startIndex }.filter { $0 > text.startIndex }
        for start in [place.lowerBound] + starts {
            let values = values(text[start...].trimmedStart, isMarked: true, endsBehindRemarks: true)
            if values.count > 1, values.contains(where: { $0.value.utf8.elementsEqual(example) }) { return values }
        }
        return []
    }

    private func constantsInBrackets(of text: Text, beside example: Text) -> [Bullet] {
        let words = text.split { !$0.isWord }.filter { word in
            let below = text[word.endIndex...]
            return text[..<word.startIndex].endsWithBracket
                && (below.first == UInt8(ascii: ")") || below.hasPrefix("）"))
        }
        let areConstants = words.count > 1 && words.allSatisfy { $0.allSatisfy { !(0x61...0x7a).contains($0) } }
        return areConstants && words.contains(where: example.elementsEqual) ? words.compactMap(Bullet.init) : []
    }

    /// Where the words stand that say that values follow.
    func label(in text: Text) -> Range<Int>? {
        vocabulary.valueListLabel(in: text).flatMap { isNegated(text[..<$0.lowerBound]) ? nil : $0 }
    }

    /// Whether the clause that a label stands in says that the values are those that are not allowed.
    private func isNegated(_ text: Text) -> Bool {
        let clause = text[text.startOfClause...]
        return vocabulary.dialect.negations.contains { clause.rangeIgnoringCase(of: $0) != nil }
    }

    /// The values up to the end of the line or sentence, or of the brackets that the label stands in.
    ///
    /// In brackets each may stand on a line of its own. Values that all have remarks in brackets may end where prose goes on.
    private func values(_ list: Text, isMarked: Bool, endsBehindRemarks: Bool = false) -> [Bullet] {
        let breaks: [StaticString] = ["<br/>", "<br />", "<br>"]
        let isBroken = breaks.contains(where: list.hasPrefix) && list.contains(UInt8(ascii: "]"))
        let separators =
            [",", "|", "/", ";", "\\", "、", "，", "；"] + vocabulary.dialect.valueListWords + (isBroken ? breaks : [])
        let list = list[list.skipping(isBroken ? breaks : [])...]
        var bullets: [Bullet] = []
        var rest = list
        var isParted = isMarked
        while let first = rest.first, !"\n<])".utf8.contains(first), !rest.endsSentence {
            guard let end = rest.endOfListedValue(isParted: isParted), let bullet = Bullet(rest[..<end]) else {
                return endsBehindRemarks && bullets.allSatisfy { !$0.text.isEmpty } ? bullets : []
            }
            bullets.append(bullet)
            rest = rest[end...].trimmedStart
            let next = rest.skipping(separators)
            isParted = next > rest.startIndex
            rest = rest[next...]
        }
        return bullets
    }
}

extension String {
    /// Whether the value stands for all between two letters or numbers: `a-z`, `1-100`.
    fileprivate var isRange: Bool {
        let ends = utf8.split(separator: UInt8(ascii: "-"))
        return ends.count == 2 && ends.allSatisfy { $0.count == 1 || $0.allSatisfy(\.isDigit) }
    }
}

extension Text {
    fileprivate var endsWithBracket: Bool { last == UInt8(ascii: "(") || hasSuffix("（") }

    /// Where the last clause starts: behind the last comma, stop or line break of either script.
    fileprivate var startOfClause: Int {
        indices.last { index in
            ",.;:\n".utf8.contains(self[index])
                || ["，", "。", "；", "：", "、"].contains { (mark: StaticString) in self[index...].hasPrefix(mark) }
        } ?? startIndex
    }

    /// Without the marks that end the emphasis of a label, behind its colon: `*Enum:*`.
    fileprivate var withoutEndOfEmphasis: Text {
        guard first == UInt8(ascii: ":"), let mark = dropFirst().first, "*_".utf8.contains(mark) else { return self }
        return dropFirst().drop { $0 == mark }
    }

    /// Whether only a full stop is left of the sentence.
    fileprivate var endsSentence: Bool {
        hasPrefix("。") || first == UInt8(ascii: ".") && (count == 1 || dropFirst().first?.isSpace == true)
    }

    /// Where the value that the piece starts with ends, and the remark in brackets behind it; a bare word is one only
    /// behind something that parts it from the word before.
    fileprivate func endOfListedValue(isParted: Bool) -> Int? {
        let end: Int
        if first == UInt8(ascii: "`") {
            end = endOfCodeSpan(at: startIndex)
        } else if let quote = leadingQuote {
            end = quote.end
        } else {
            end = prefix { $0.isWord || "-:".utf8.contains($0) }.endIndex
            guard isParted, end > startIndex else { return nil }
        }
        return self[end...].trimmedStart.leadingBrackets?.behind.startIndex ?? end
    }
}
