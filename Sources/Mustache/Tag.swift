/// A tag as it stands in a template, before it means anything.
struct Tag {
    /// What the mark behind the opening delimiter says a tag is.
    enum Kind {
        case variable
        case unescapedVariable
        case section
        case invertedSection
        case sectionEnd
        case partial
        case comment
        case delimiters
        /// Blocks and parents of the specification's optional inheritance.
        case inheritance
    }

    let kind: Kind
    /// From the opening delimiter to behind the closing one.
    let range: Range<Int>
    /// What stands between the mark and the closing delimiter, without the space around it.
    let content: Range<Int>

    /// Whether a line that holds nothing but the tag is left out: not where the tag inserts text itself.
    var canStandAlone: Bool {
        kind != .variable && kind != .unescapedVariable
    }
}

extension TemplateSource {
    /// The next tag, or `nil` if there is none.
    func tag(from start: Int, delimiters: Delimiters) throws(TemplateError) -> Tag? {
        guard let open = firstIndex(of: delimiters.open, from: start) else { return nil }
        var inner = open + delimiters.open.count
        var close = delimiters.close
        let mark = inner < bytes.count ? mark(bytes[inner]) : nil
        if let mark {
            inner += 1
            close = mark.ending + close
        }
        guard let end = firstIndex(of: close, from: inner) else {
            throw error("this tag is not closed: '\(String(decoding: close, as: UTF8.self))' is missing", at: open)
        }
        return Tag(
            kind: mark?.kind ?? .variable,
            range: open..<end + close.count,
            content: trimmed(inner..<end)
        )
    }

    /// What a byte behind an opening delimiter means, and what stands before the closing delimiter in return.
    private func mark(_ byte: UInt8) -> (kind: Tag.Kind, ending: [UInt8])? {
        switch byte {
        case UInt8(ascii: "{"): (.unescapedVariable, [UInt8(ascii: "}")])
        case UInt8(ascii: "&"): (.unescapedVariable, [])
        case UInt8(ascii: "#"): (.section, [])
        case UInt8(ascii: "^"): (.invertedSection, [])
        case UInt8(ascii: "/"): (.sectionEnd, [])
        case UInt8(ascii: ">"): (.partial, [])
        case UInt8(ascii: "!"): (.comment, [])
        case UInt8(ascii: "="): (.delimiters, [UInt8(ascii: "=")])
        case UInt8(ascii: "<"), UInt8(ascii: "$"): (.inheritance, [])
        default: nil
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, bytes[first].isSpaceOrControl { range.removeFirst() }
        while let last = range.last, bytes[last].isSpaceOrControl { range.removeLast() }
        return range
    }
}

extension TemplateSource {
    /// The whole line or lines of a tag, with their ending, if the tag is alone on them.
    func line(around tag: Tag) -> Range<Int>? {
        var start = tag.range.lowerBound
        while start > 0, bytes[start - 1].isBlank { start -= 1 }
        guard start == 0 || bytes[start - 1] == .lineFeed else { return nil }
        var end = tag.range.upperBound
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        if end + 1 < bytes.count, bytes[end] == .carriageReturn { end += 1 }
        guard end < bytes.count else { return start..<end }
        return bytes[end] == .lineFeed ? start..<end + 1 : nil
    }
}
