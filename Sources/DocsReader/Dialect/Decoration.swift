/// The marks that a line has around its words, which mean nothing where the words are those of a part of the page.
extension Text {
    /// Without marks of emphasis around it, hashes that close a heading, and colons and full stops at the end.
    var undecorated: Text {
        var text = trimmed
        while let last = text.last {
            switch last {
            case UInt8(ascii: ":"), UInt8(ascii: "."): text = text.dropLast().trimmedEnd
            case UInt8(ascii: "*"):
                guard text.count > 2, text.first == last else { return text }
                text = text.dropFirst().dropLast().trimmed
            case UInt8(ascii: "#"):
                let words = text.dropLast(text.reversed().prefix { $0 == last }.count)
                guard words.last?.isSpace == true else { return text }
                text = words.trimmedEnd
            default:
                guard text.hasSuffix("：") || text.hasSuffix("。") else { return text }
                text = text.dropLast(3).trimmedEnd
            }
        }
        return text
    }

    /// Whether the piece is in bold as a whole, maybe but for a colon at the end.
    var isBold: Bool { hasPrefix("**") && count > 4 && droppingColon.hasSuffix("**") }

    /// Whether the piece ends with a colon of either script.
    var endsWithColon: Bool { droppingColon.count < trimmed.count }

    /// Whether the piece starts with a colon of either script.
    var startsWithColon: Bool { first == UInt8(ascii: ":") || hasPrefix("：") }

    /// Without a colon, of either script, at the end.
    var droppingColon: Text {
        let text = trimmed
        if text.last == UInt8(ascii: ":") { return text.dropLast().trimmed }
        return text.hasSuffix("：") ? text.dropLast(3).trimmed : text
    }

    /// A heading without a number, a picture, a link or a bracket in front, and without an anchor, a link's target or
    /// another language behind: `二、请求参数（Request）`, `[Request](#request)`, `3. Request {#request}`.
    var withoutNumber: Text {
        var text = trimmed
        if let mark = text.range(of: "、"), mark.lowerBound - text.startIndex <= 9 { text = text[mark.upperBound...] }
        while let first = text.first, !first.isLetter, !(0xe4...0xe9).contains(first) {
            text = text.dropFirst(first < 0xe0 ? 1 : first < 0xf0 ? 3 : 4)
        }
        let tails: [StaticString] = ["{", "(", "（", "]"]
        return text[..<(tails.compactMap { text.range(of: $0)?.lowerBound }.min() ?? text.endIndex)].trimmed
    }

    /// Without the mark of a list or a quotation in front.
    var withoutLineMark: Text {
        guard let first, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">")].contains(first)
        else { return self }
        let rest = dropFirst()
        return first == UInt8(ascii: ">") || rest.first?.isSpace == true ? rest.trimmedStart : self
    }

    /// A name in a line of its own, without marks of emphasis and code; an item of a list is none.
    var undecoratedName: Text { undecorated.withoutCodeMarks.undecorated }

    /// A method or type in a line of its own, without the marks that the line has around it.
    var undecoratedCode: Text { withoutLineMark.undecoratedName }

    /// What follows one of the labels and a colon, without marks; the colon may be missing before code.
    ///
    /// The colon may stand inside the emphasis of the label: `**Type:** X`.
    func value(after labels: [String]) -> Text? {
        let line = withoutLineMark.drop { $0 == UInt8(ascii: "*") }
        guard let first = line.first?.lowercased else { return nil }
        for label in labels where label.utf8.first == first {
            let head = line.prefix(label.utf8.count)
            guard head.elementsEqual(label.utf8, by: { $0.lowercased == $1 }) else { continue }
            let rest = line[head.endIndex...].drop { $0 == UInt8(ascii: "*") || $0.isSpace }
            if rest.isCodeSpan { return rest.undecoratedCode }
            guard rest.startsWithColon else { continue }
            let value = rest.dropFirst(rest.first == UInt8(ascii: ":") ? 1 : 3).trimmedStart
            let isEmphasisOfLabel = value.hasPrefix("**") && !value.hasSuffix("**")
            return (isEmphasisOfLabel ? value.dropFirst(2) : value).undecoratedCode
        }
        return nil
    }
}
