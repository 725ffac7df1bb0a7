import DocsSchema

/// Reads an example or default cell as a value of the field's type.
struct ReadExample {
    let vocabulary: Vocabulary

    /// A value and how it was written.
    struct Result: Hashable {
        var value: JSON
        /// Whether it stands in back-ticks, as values do; the first value of an enum stands without.
        var isCode: Bool
    }

    /// `nil` for an empty cell and for a dash or word that stands for nothing.
    func run(_ cell: Text, type: StatedType) -> Result? {
        let cell = cell.withoutStrayBackTicks.withoutBold.withoutCodeTags
        let bare = cell.withoutCodeMarks
        let isCode = bare.count != cell.trimmed.count
        guard !bare.isEmpty, isCode || !isNothing(bare, type: type) else { return nil }
        if bare.string == "[object Object]" { return nil }
        return Result(value: isCode ? value(bare, type: type) : bareValue(bare, type: type), isCode: isCode)
    }

    /// Whether what stands in a cell without back-ticks says that there is no value.
    private func isNothing(_ cell: Text, type: StatedType) -> Bool {
        let text = cell.first == UInt8(ascii: "\\") ? cell.rendered : cell
        return vocabulary.isNothing(text) || vocabulary.dialect.absences[text] == .unlessWord && !type.holdsWords
    }

    /// A value without back-ticks, which people wrote for people: `10（条）`, `默认 10`, `1,000`, `否`, `'x'`.
    private func bareValue(_ text: Text, type: StatedType) -> JSON {
        switch type {
        case .type(.string):
            if let quote = text.leadingQuote, quote.end == text.endIndex, text.first != UInt8(ascii: "\"") {
                return .string(quote.text.string)
            }
            return value(text.withoutEscapes, type: type)
        case .type(.number) where !text.isJSONNumber, .type(.integer) where !text.isJSONNumber:
            return text.rendered.onlyNumber.map(JSON.number) ?? value(text, type: type)
        case .type(.boolean):
            return vocabulary.flag(text).map(JSON.bool) ?? value(text, type: type)
        default:
            return value(text, type: type)
        }
    }

    private func value(_ text: Text, type: StatedType) -> JSON {
        switch type {
        case .type(.string): return .string(text.unquoted)
        case .type(.number), .type(.integer):
            return text.isJSONNumber ? .number(text.string) : .string(text.unquoted)
        case .type(.boolean):
            if text.key == "true" { return true }
            if text.key == "false" { return false }
            return .string(text.unquoted)
        default:
            return structured(text, type: type)
        }
    }

    /// JSON where it is JSON; a list with commas where an array is meant.
    private func structured(_ text: Text, type: StatedType) -> JSON {
        let source = text.unescapingBars
        if let json = try? JSONReader.read(source) {
            if case .object = json { return json }
            if case .array = json { return json }
            if case .string = json { return json }
            if !type.isArray { return json }
        }
        guard type.isArray, text.first != UInt8(ascii: "["), text.first != UInt8(ascii: "{") else {
            return .string(source)
        }
        return .array(text.split(on: ",").filter { !$0.isEmpty }.map { element($0.trimmed, of: type) })
    }

    /// An element that is no JSON by itself; a data structure's name may be that of an enum.
    private func element(_ text: Text, of array: StatedType) -> JSON {
        switch array {
        case .type(.array(.string)), .type(.array(.model)): .string(text.unescapingBars)
        case .type(.array(let element)): value(text, type: .type(element))
        default: .string(text.unescapingBars)
        }
    }
}

extension StatedType {
    /// Whether a value of the type could be a bare word.
    fileprivate var holdsWords: Bool {
        switch self {
        case .type(.string), .type(.any), .type(.model): true
        case .type, .array: false
        case .values, .enumValue, .empty, .lostLink, .unknown: true
        }
    }
}

extension Text {
    /// Without back-ticks behind the code span that is all else of the cell.
    fileprivate var withoutStrayBackTicks: Text {
        guard count > 3, first == UInt8(ascii: "`"), last == first, self[endIndex - 2].isSpace else { return self }
        let end = endOfCodeSpan(at: startIndex)
        let isStray = end < endIndex && self[end...].allSatisfy { $0 == UInt8(ascii: "`") || $0.isSpace }
        return isStray ? self[..<end] : self
    }

    /// With back-ticks for the tags of code around the piece.
    fileprivate var withoutCodeTags: Text {
        guard hasPrefix("<code>"), hasSuffix("</code>") else { return self }
        return Text([0x60] + dropFirst(6).dropLast(7) + [0x60])
    }

    /// The one number among the words of the piece, without the commas between its thousands.
    fileprivate var onlyNumber: String? {
        let pieces = split { !$0.isWord && !"-.:/,".utf8.contains($0) }.map { $0.withoutEnd }
        let numbers = pieces.filter { $0.contains(where: \.isDigit) }
        guard numbers.count == 1, let groups = numbers.first?.split(separator: UInt8(ascii: ",")),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        let number = Text(groups.joined())
        return number.isJSONNumber ? number.string : nil
    }

    /// Without marks of the sentence behind the piece.
    private var withoutEnd: Text {
        var text = self
        while let last = text.last, ".:,".utf8.contains(last) { text = text.dropLast() }
        return text
    }
}
