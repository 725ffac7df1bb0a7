import DocsSchema

/// Items on hand-written pages, which may say less than the type, and in other marks and words.
extension ReadFieldItem {
    /// An item of a list whose others tell that it is one of fields: `` `page` _(optional, default: 1)_ text``,
    /// `**page** (*integer*): text`, `page: optional integer`; with a name in marks, one that tells nothing of the field.
    func loose(_ line: Text) -> Result? {
        if let result = run(line) { return result }
        let item = line.withoutLineMark
        guard item.count < line.count, let name = name(of: item) else { return nil }
        var result = Result(name: name, type: [], description: [])
        let rest = item[name.endIndex...].trimmedStart.withoutEmphasisStart
        if let (words, behind) = rest.leadingBrackets {
            let pieces = words.split(whereSeparator: \.isPieceMark)
            let areKnown = pieces.map { take(words: $0.trimmed, into: &result) }
            // What is not known of the words in brackets is a part of the description.
            result.description = (areKnown.contains(false) ? rest : behind.withoutEmphasisStart).withoutPieceMarks
        } else if rest.startsWithColon {
            let words = rest.withoutPieceMarks
            let end = [words.firstIndex(where: \.isPieceMark), words.range(of: " - ")?.lowerBound]
            let piece = words[..<(end.compactMap(\.self).min() ?? words.endIndex)]
            var stated = result
            let isKnown = take(words: piece.trimmed, into: &stated)
            if isKnown { result = stated }
            result.description = (isKnown ? words[piece.endIndex...] : words).withoutPieceMarks
        } else {
            result.description = rest.withoutPieceMarks
        }
        takePresence(into: &result)
        return result.isStated || !name.isFieldName ? result : nil
    }

    /// The name in code that a line which is no item of a list says the meaning of: `` `page`: the page``.
    func meaning(_ line: Text) -> (name: Text, text: Text)? {
        guard line.first == UInt8(ascii: "`"), let name = name(of: line) else { return nil }
        let rest = line[name.endIndex...].trimmedStart
        return rest.startsWithColon ? (name, rest.withoutPieceMarks) : nil
    }

    /// Takes a type with a word on presence, `optional string`, or else what ``take(_:into:)`` knows; `false` if there is
    /// more in the words, as in `ISO date`.
    private func take(words piece: Text, into result: inout Result) -> Bool {
        var words = piece.split(whereSeparator: \.isSpace).map(\.withoutEmphasis)
        if words.count > 1, let place = [0, words.count - 1].first(where: { vocabulary.presence(words[$0]) != nil }) {
            result.presence = vocabulary.presence(words.remove(at: place))
        }
        guard result.type.isEmpty, let first = words.first, let last = words.last, words.count < 4 else {
            return take(piece.withoutEmphasis, into: &result)
        }
        let whole = piece[first.startIndex..<last.endIndex]
        guard vocabulary.presence(whole) == nil, let type = [whole, last].first(where: isType) else {
            return take(piece.withoutEmphasis, into: &result)
        }
        result.type = type
        return type.count == whole.count
    }

    /// Whether words are a type, in words of any kind, and no name of one.
    private func isType(_ words: Text) -> Bool {
        guard !words.isEmpty else { return false }
        return vocabulary.isType(words)
            || ReadTypeExpression(vocabulary: vocabulary).run(words)?.reference.map { $0.modelName == nil } == true
    }
}

extension Text {
    /// Without marks of emphasis in front.
    fileprivate var withoutEmphasisStart: Text { drop(while: \.isEmphasis).trimmedStart }

    /// Without marks of emphasis and code around it.
    fileprivate var withoutEmphasis: Text {
        let end = lastIndex { !$0.isEmphasis }.map { $0 + 1 } ?? startIndex
        return self[..<end].drop(while: \.isEmphasis)
    }
}

extension UInt8 {
    fileprivate var isEmphasis: Bool { "*_`".utf8.contains(self) }
}
