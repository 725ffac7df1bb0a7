import DocsSchema

/// Takes the facts out of a description that have no column of their own: nested types, limits, bullets of values.
struct ReadDescription {
    let dialect: Dialect

    /// What a description holds.
    struct Facts {
        /// The text without the facts, with line breaks for `<br>`.
        var text: String
        var nested: StatedType?
        var maxItems: Int?
        var bullets: [Bullet] = []
        /// Whether the text itself calls the bullets values.
        var namesValues = false
        /// The text without the bullets, for fields whose bullets are the values of an enum.
        var lead: String
    }

    /// A line of a list inside a description.
    struct Bullet: Hashable {
        var value: String
        var text: String
        /// Whether the value stands in back-ticks.
        var isCode: Bool
        /// Whether the value could be a value on the wire, and not prose.
        var isValue: Bool
    }

    func run(_ cell: Text) -> Facts {
        var rest = cell
        let nested = takeNestedType(from: &rest)
        let maxItems = takeArrayLimit(from: &rest)
        let lines = rest.splitAtBreaks.map(\.trimmed)
        var facts = Facts(text: lines.prose, nested: nested, maxItems: maxItems, lead: "")
        if let label = labelOfValues(lines) {
            facts.namesValues = true
            facts.bullets = items(lines[(label + 1)...])
            facts.lead = Array(lines[..<label]).prose
            return facts
        }
        var lead: [Text] = []
        for line in lines {
            if let item = item(line) { facts.bullets.append(item) } else { lead.append(line) }
        }
        if facts.bullets.isEmpty, lines.count == 1 { facts.bullets = inlineBullets(lines[0], lead: &lead) }
        facts.lead = facts.bullets.isEmpty ? facts.text : lead.prose
        return facts
    }

    /// The line that says no more than that values follow.
    private func labelOfValues(_ lines: [Text]) -> Int? {
        lines.indices.dropLast().last { index in
            lines[index].last == UInt8(ascii: ":") && dialect.valuesLabels.contains(lines[index].droppingColon.key)
                && item(lines[index + 1]) != nil
        }
    }

    /// The bullets in lines of which the first is one; the others belong to the bullet above them.
    private func items(_ lines: ArraySlice<Text>) -> [Bullet] {
        var items: [Bullet] = []
        for line in lines where !line.isEmpty {
            if let item = item(line) {
                items.append(item)
            } else if let last = items.indices.last {
                items[last].text += (items[last].text.isEmpty ? "" : "\n") + line.plainProse
            }
        }
        return items
    }

    private func item(_ line: Text) -> Bullet? {
        line.first == UInt8(ascii: "-") ? bullet(line.dropFirst().trimmed) : nil
    }

    private func takeNestedType(from text: inout Text) -> StatedType? {
        for label in dialect.nestedTypeLabels {
            guard let found = text.range(of: label) else { continue }
            var end = text[found.upperBound...].skippingMarks
            let start = end
            if text[end...].hasPrefix("<a") {
                end = text.range(of: "</a>", from: end)?.upperBound ?? text[end...].endOfLink
            } else {
                end += text[end...].prefix { $0.isWord || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }.count
            }
            let type = ReadType(dialect: dialect).run(text[start..<end])
            if text[end...].hasPrefix(".") { end += 1 }
            if text[end...].hasPrefix("。") { end += 3 }
            text.removeSubrange(found.lowerBound..<end)
            return type
        }
        return nil
    }

    private func takeArrayLimit(from text: inout Text) -> Int? {
        for label in dialect.arrayLimitLabels {
            guard let found = text.range(of: label) else { continue }
            let start = text[found.upperBound...].skippingMarks
            let digits = text[start...].prefix(while: \.isDigit)
            guard let limit = Int(digits.string) else { continue }
            var end = digits.endIndex
            if text[end...].hasPrefix(".") { end += 1 }
            if text[end...].hasPrefix("。") { end += 3 }
            text.removeSubrange(found.lowerBound..<end)
            return limit
        }
        return nil
    }

    /// A bullet without its hyphen: `` `v`: text ``, `v: text`, `v：text`, `` `v` text ``, `v`.
    private func bullet(_ text: Text) -> Bullet? {
        guard let first = text.first else { return nil }
        if first == UInt8(ascii: "`") {
            guard let (code, end) = text.leadingCode else { return nil }
            let tail = text[end...].drop { $0 == UInt8(ascii: "`") }
            return Bullet(
                value: code.literal, text: tail[tail.skippingMarks...].trimmed.plainProse, isCode: true,
                isValue: !code.withoutCodeMarks.isEmpty)
        }
        let end = text.valueEnd ?? (text.endIndex..<text.endIndex)
        let value = text[..<end.lowerBound].trimmed
        return Bullet(
            value: value.string, text: text[end.upperBound...].trimmed.plainProse, isCode: false,
            isValue: value.isBareValue)
    }

    /// `state: - Activated: normal - Suspended: stopped`, where the breaks between bullets were lost.
    private func inlineBullets(_ line: Text, lead: inout [Text]) -> [Bullet] {
        let pieces = line.split(on: " - ")
        guard pieces.count >= 3 else { return [] }
        let bullets = pieces.dropFirst().map { piece in
            piece.valueEnd == nil && piece.first != UInt8(ascii: "`") ? nil : bullet(piece.trimmed)
        }
        guard bullets.allSatisfy({ $0?.isValue == true }) else { return [] }
        lead = [pieces[0]]
        return bullets.compactMap { $0 }
    }
}

extension Text {
    /// The index behind colons, commas and spaces of either script.
    fileprivate var skippingMarks: Int {
        var rest = self
        while let byte = rest.first {
            if byte.isSpace || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") {
                rest = rest.dropFirst()
            } else if rest.hasPrefix("：") || rest.hasPrefix("，") {
                rest = rest.dropFirst(3)
            } else {
                break
            }
        }
        return rest.startIndex
    }

    /// The index behind a link that lost its end: `<a IdentityDto`.
    fileprivate var endOfLink: Int {
        dropFirst(2).drop { $0 == UInt8(ascii: " ") }.drop(while: \.isWord).startIndex
    }

    /// The code span the piece starts with and its end; the bare value behind the back-ticks if none close it.
    ///
    /// Values have no back-ticks in them, so that the next one ends a span even where it was doubled by mistake; unless
    /// the value ends before it, and one of the back-ticks never closes.
    fileprivate var leadingCode: (code: Text, end: Int)? {
        let code = drop { $0 == UInt8(ascii: "`") }
        if code.startIndex > startIndex + 1 {
            let end = endOfCodeSpan(at: startIndex)
            if end > code.startIndex { return (self[..<end], end) }
        } else if let close = code.firstIndex(of: UInt8(ascii: "`")),
            code[..<close].endingColon == nil || !hasStrayBackTick
        {
            return (self[...close], close + 1)
        }
        guard let colon = code.valueEnd, colon.lowerBound > code.startIndex else { return nil }
        return (code[..<colon.lowerBound].trimmed, colon.lowerBound)
    }

    /// The colon that ends a bare value: the first that can end nothing else, else any.
    fileprivate var valueEnd: Range<Int>? {
        endingColon ?? firstIndex(of: UInt8(ascii: ":")).map { $0..<$0 + 1 }
    }

    /// The first colon that is no part of a value: a wide one, or one before a space, a letter beyond ASCII, or the end.
    fileprivate var endingColon: Range<Int>? {
        for index in indices {
            switch self[index] {
            case UInt8(ascii: ":"):
                guard index + 1 < endIndex else { return index..<endIndex }
                if self[index + 1].isSpace || self[index + 1] >= 0x80 { return index..<index + 1 }
            case 0xef where self[index...].hasPrefix("："): return index..<index + 3
            default: break
            }
        }
        return nil
    }

    /// Whether a value without back-ticks looks like a value on the wire.
    fileprivate var isBareValue: Bool {
        guard let first, first.isWord else { return false }
        return allSatisfy {
            $0.isWord || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/")
                || $0 == UInt8(ascii: "-")
        }
    }
}

extension [Text] {
    /// The lines as one text, without empty ones.
    fileprivate var prose: String {
        count == 1 ? self[0].plainProse : Text(filter { !$0.isEmpty }.joined(separator: [0x0a])).plainProse
    }
}
