import DocsSchema

/// Finds values in lines of a description that no mark makes a list, `gold - 金`, `gold（金）`, `1. gold: 金`, and in
/// pairs that semicolons part.
///
/// Prose is written so, too. They count only behind a label that says that values follow, or where the field's example
/// or default is one of them.
struct ReadLooseValues {
    let vocabulary: Vocabulary
    /// The field's example and default, so far as they are texts.
    let shown: Set<String>

    /// The values, and the description without them; `nil` if there are fewer than two.
    func run(_ description: Text) -> (bullets: [Bullet], lead: [Text])? {
        let pieces = description.splitAtBreaks.flatMap(pieces).map(\.trimmed).filter { !$0.isEmpty }
        let items = pieces.map(item)
        guard pieces.count > 1, let start = items.indices.first(where: { isStart($0, items) }) else { return nil }
        let above = start > 0 ? pieces[start - 1] : []
        let hasLabel = isLabel(above)
        let isNegated = label(in: above) == nil && vocabulary.valueListLabel(in: above) != nil
        let found = Set(items[start...].compactMap { $0?.value })
        var bullets: [Bullet] = []
        var lead = Array(pieces[..<start])
        for (piece, item) in zip(pieces[start...], items[start...]) {
            // What says one of the values once more is no value: `Default: gold`.
            if let item, item.text == item.value || !found.contains(Text(item.text.utf8).withoutCodeMarks.string) {
                bullets.append(item)
            } else {
                lead.append(piece)
            }
        }
        let (values, others) = (Set(bullets.map(\.value)), lead.count - start)
        guard values.count > 1, values.count == bullets.count, others < bullets.count,
            hasLabel || !isNegated && !values.isDisjoint(with: shown),
            bullets.allSatisfy({ !$0.text.isEmpty }) || hasLabel && others == 0 && bullets.allSatisfy(\.text.isEmpty)
        else { return nil }
        return (bullets, lead)
    }

    /// Whether the first value can stand there; above all others a bare word may be what the field is: `State: of it`.
    private func isStart(_ index: Int, _ items: [Bullet?]) -> Bool {
        guard let item = items[index] else { return false }
        return index > 0 || item.isCode || shown.contains(item.value)
    }

    /// Whether a line ends with the words that say that values follow.
    private func isLabel(_ line: Text) -> Bool {
        guard line.endsWithColon, let label = label(in: line) else { return false }
        return line.endIndex - label.upperBound <= 16
    }

    private func label(in text: Text) -> Range<Int>? {
        ReadValueList(vocabulary: vocabulary).label(in: text)
    }

    /// The pieces of a line, cut at the semicolons that an item follows, and before the first of these items.
    private func pieces(of line: Text) -> [Text] {
        let parts = line.splitAtSemicolons
        guard parts.count > 1 else { return [line] }
        var pieces: [Text] = []
        var start = line.startIndex
        for (above, part) in zip(parts, parts.dropFirst()) where item(part.trimmed) != nil {
            pieces.append(line[start..<above.endIndex])
            start = part.startIndex
        }
        pieces.append(line[start...])
        guard pieces.count > 1, let first = startOfItem(in: pieces[0]), let value = item(pieces[0][first...].trimmed)
        else {
            return pieces
        }
        if !value.isCode, item(pieces[0].trimmed) != nil {
            // Of `a: b: c` either of the first could be the value.
            return value.text.isEmpty ? pieces : [line]
        }
        return [pieces[0][..<first], pieces[0][first...]] + pieces.dropFirst()
    }

    /// Where an item could start behind a label, or behind the first colon.
    private func startOfItem(in text: Text) -> Int? {
        let labelled = ReadValueList(vocabulary: vocabulary).list(behindLabelIn: text)?.list
        return (labelled ?? text.colon.map { text[$0...] })?.skippingMarks
    }

    /// The item that a piece is: a name or code, maybe behind a number, and what it means behind a mark or in brackets.
    private func item(_ piece: Text) -> Bullet? {
        let piece = piece.withoutNumberOfItem
        guard let first = piece.first, first.isLetter || first == UInt8(ascii: "`"), piece.count < PageLimits.name,
            !piece.endsWithColon, let item = Bullet(piece), item.isValue, !item.text.hasPrefix("//"),
            item.isCode || vocabulary.columnLike(Text(item.value.utf8)) != .example
        else { return nil }
        if item.isCode, !item.text.isEmpty, !piece[piece.endOfCodeSpan(at: piece.startIndex)...].startsWithMarkOfSense {
            return nil
        }
        return item
    }
}

extension Text {
    /// Whether the piece has anything that could part values: a break or a semicolon.
    var hasLooseParts: Bool {
        contains { $0 == 0x0a || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ">") } || contains("；")
    }

    /// The pieces between semicolons of either script that stand in no code and end no reference.
    fileprivate var splitAtSemicolons: [Text] {
        var pieces: [Text] = []
        var start = startIndex
        var at = startIndex
        while at < endIndex {
            let length = self[at] == UInt8(ascii: ";") ? 1 : self[at...].hasPrefix("；") ? 3 : 0
            if length > 0 {
                pieces.append(self[start..<at])
                start = at + length
            }
            switch self[at] {
            case UInt8(ascii: "`"): at = endOfCodeSpan(at: at)
            case UInt8(ascii: "&"): at = endOfReference(at: at) ?? at + 1
            default: at += Swift.max(length, 1)
            }
        }
        return pieces + [self[start...]]
    }

    /// Without the number that an item starts with.
    fileprivate var withoutNumberOfItem: Text {
        let rest = drop(while: \.isDigit)
        guard rest.startIndex > startIndex, let mark = rest.first else { return self }
        let length = ".)".utf8.contains(mark) ? 1 : rest.hasPrefix("、") || rest.hasPrefix("．") ? 3 : 0
        return length == 0 ? self : rest.dropFirst(length).trimmedStart
    }

    /// Whether the piece starts with what stands between a value and what it means.
    fileprivate var startsWithMarkOfSense: Bool {
        let rest = trimmedStart
        guard let first = rest.first else { return true }
        return ":(=".utf8.contains(first) || rest.hasPrefix("：") || rest.hasPrefix("（")
            || rest.dashLength(at: rest.startIndex) != nil
    }
}
