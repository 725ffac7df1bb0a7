/// An item of a list inside a description, which may be a value of an enum.
struct Bullet: Hashable {
    var value: String
    var text: String
    /// Whether the value stands in back-ticks.
    var isCode: Bool
    /// Whether the value could be a value on the wire, and not prose.
    var isValue: Bool

    /// An item without its mark: `` `v`: text ``, `v: text`, `v：text`, `` `v` text ``, `v`, `**v**: text`, `v (old): text`.
    init?(_ item: Text) {
        let item = item.withoutBoldStart
        guard let first = item.first else { return nil }
        let end: Int
        if item.hasPrefix("<code>"), let close = item.range(of: "</code>") {
            value = item[(item.startIndex + 6)..<close.lowerBound].literal
            isCode = true
            isValue = !value.isEmpty
            end = close.upperBound
        } else if first == UInt8(ascii: "`") {
            guard let (code, codeEnd) = item.leadingCode else { return nil }
            value = code.literal
            isCode = true
            isValue = !code.withoutCodeMarks.isEmpty
            end = item[codeEnd...].drop { $0 == UInt8(ascii: "`") }.startIndex
        } else {
            let quoted = item.leadingQuote
            end = quoted?.end ?? item.valueEnd ?? item.endIndex
            let bare = (quoted?.text ?? item[..<end].trimmed).withoutEscapes
            value = bare.string
            isCode = false
            isValue = bare.isBareValue
        }
        let tail = item[end...]
        let rest = tail.startOfSense ?? tail.skippingMarks
        text = tail[rest...].trimmed.withoutBracketsAround.plainProse
    }
}

/// The bullets of a description, which may be the values of an enum.
struct BulletList {
    var bullets: [Bullet]
    /// Whether the description itself calls them values.
    var areValues: Bool
    /// Whether prose lists them, so that only an example that stands without the marks of others tells what they are.
    var areProse = false
    /// The description without them, for a field that they are the values of.
    var lead: String
}

extension Text {
    /// Without the brackets around it all: `（美国）`.
    fileprivate var withoutBracketsAround: Text {
        let isWide = hasPrefix("（") && hasSuffix("）")
        guard isWide || first == UInt8(ascii: "(") && last == UInt8(ascii: ")") else { return self }
        let inside = isWide ? dropFirst(3).dropLast(3) : dropFirst().dropLast()
        let isOne = isWide ? !inside.contains("）") : !inside.contains(UInt8(ascii: ")"))
        return isOne ? inside.trimmed : self
    }

    /// Without the asterisks around what the piece starts with, in bold.
    fileprivate var withoutBoldStart: Text {
        guard hasPrefix("**"), let close = range(of: "**", from: startIndex + 2) else { return self }
        return Text(self[(startIndex + 2)..<close.lowerBound] + self[close.upperBound...]).trimmed
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
        guard let colon = code.colon, colon > code.startIndex else { return nil }
        return (code[..<colon].trimmed, colon)
    }

    /// Where what a value means starts behind a dash or sign of equality: `gold - …`, `gold = …`.
    fileprivate var startOfSense: Int? {
        let mark = trimmedStart
        guard let sign = mark.first, let length = sign == UInt8(ascii: "=") ? 1 : mark.dashLength(at: mark.startIndex),
            mark.dropFirst(length).first?.isSpace == true
        else { return nil }
        return mark.startIndex + length
    }

    /// Where a bare value ends: at its colon, or at the bracket of a remark, a dash or a sign of equality before that.
    fileprivate var valueEnd: Int? {
        let ends = [
            firstIndex(of: UInt8(ascii: "(")), range(of: "（")?.lowerBound, endingColon, range(of: " - ")?.lowerBound,
            range(of: " = ")?.lowerBound,
        ]
        return ends.compactMap(\.self).min() ?? colon
    }

    /// The colon that ends a bare value: the first that can be no part of one, else any.
    var colon: Int? { endingColon ?? firstIndex(of: UInt8(ascii: ":")) }

    /// The first colon that is no part of a value: a wide one, or one before a space, a letter beyond ASCII, or the end.
    fileprivate var endingColon: Int? {
        let narrow = indices.first { index in
            self[index] == UInt8(ascii: ":")
                && (index + 1 == endIndex || self[index + 1].isSpace || self[index + 1] >= 0x80)
        }
        return [narrow, range(of: "：")?.lowerBound].compactMap(\.self).min()
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
