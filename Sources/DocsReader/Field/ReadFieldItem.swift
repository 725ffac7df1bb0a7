import DocsSchema

/// Reads an item of a list as a field: its name in code, in bold or before a colon, then its type, then what it means.
///
/// `` - `code` (string, required): text``, `` - `code` \<string\> text``, `- code: string, required, text`.
struct ReadFieldItem {
    let vocabulary: Vocabulary

    struct Result {
        /// Under the columns of ``Columns/list``.
        var cells: [Text]
        var presence: Presence
    }

    /// `nil` unless the item has a name and a type.
    func run(_ line: Text) -> Result? {
        let item = line.withoutLineMark
        guard item.count < line.count, let name = name(of: item) else { return nil }
        let rest = item[name.endIndex...].trimmedStart
        guard let (type, behind) = type(in: rest, isNameMarked: !name.isFieldName) else { return nil }
        var result = Result(cells: [name, type, [], []], presence: .optional)
        result.cells[3] = behind
        for piece in rest[type.endIndex..<behind.startIndex].split(whereSeparator: \.isPieceMark) {
            take(piece.trimmed, into: &result)
        }
        // What is said of the presence stands first in the description, too.
        let first = behind.prefix { !$0.isPieceMark && $0 != 0xef && !$0.isSpace }
        let text = behind[first.endIndex...].withoutPieceMarks
        if text.isEmpty || text.startIndex - first.endIndex > 1, let presence = presence(first) {
            result.presence = presence
            result.cells[3] = text
        }
        return result
    }

    /// The name that the item starts with, with its marks.
    private func name(of item: Text) -> Text? {
        switch item.first {
        case UInt8(ascii: "`"):
            let name = item[..<item.endOfCodeSpan(at: item.startIndex)]
            return name.withoutCodeMarks.isFieldName ? name : nil
        case UInt8(ascii: "*") where item.hasPrefix("**"):
            guard let end = item.range(of: "**", from: item.startIndex + 2) else { return nil }
            let name = item[..<end.upperBound]
            return name.withoutBold.withoutCodeMarks.isFieldName ? name : nil
        default:
            let name = item.prefix { $0.isWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
            return name.isFieldName ? name : nil
        }
    }

    /// The type behind a name, and what stands behind it and the other words in its brackets.
    private func type(in rest: Text, isNameMarked: Bool) -> (type: Text, behind: Text)? {
        var type = rest.drop { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "\\") }
        if type.first == UInt8(ascii: "<") {
            type = type.dropFirst()
            guard let end = type.firstIndex(of: UInt8(ascii: ">")) else { return nil }
            let inside = type[..<end]
            type = inside.last == UInt8(ascii: "\\") ? inside.dropLast() : inside
            guard isType(type, isMarked: true) else { return nil }
            let behind = rest[(end + 1)...].drop { $0 == UInt8(ascii: "`") }
            return (type, behind.withoutPieceMarks)
        }
        let isOpen = rest.first == UInt8(ascii: "(")
        guard isOpen || rest.hasPrefix("（") || !isNameMarked && rest.first == UInt8(ascii: ":") else { return nil }
        let inside = rest.dropFirst(rest.first == 0xef ? 3 : 1)
        let words = inside.prefix { !$0.isPieceMark && $0 != UInt8(ascii: ")") && $0 != 0xef }
        guard isType(words.trimmed, isMarked: false) else { return nil }
        let close = isOpen ? inside.range(of: ")") : rest.first == 0xef ? inside.range(of: "）") : nil
        if rest.first != UInt8(ascii: ":"), close == nil { return nil }
        return (words.trimmed, inside[(close?.upperBound ?? words.endIndex)...].withoutPieceMarks)
    }

    /// Whether words are a type; between marks of their own any name is one.
    private func isType(_ words: Text, isMarked: Bool) -> Bool {
        !words.isEmpty && (isMarked ? vocabulary.couldBeType(words) : vocabulary.isType(words))
    }

    private func presence(_ words: Text) -> Presence? {
        vocabulary.dialect.presences[words].map { $0 ? .required : .optional }
    }

    /// A word about presence, or a default value behind its label, from the brackets around the type.
    private func take(_ piece: Text, into result: inout Result) {
        let words = piece.withoutPieceMarks
        if let presence = presence(words.prefix { $0 != UInt8(ascii: ")") && $0 != 0xef }) {
            result.presence = presence
        } else if let colon = words.firstIndex(of: UInt8(ascii: ":")),
            vocabulary.columnLike(words[..<colon]) == .defaultValue
        {
            result.cells[2] = words[(colon + 1)...].prefix { $0 != UInt8(ascii: ")") }.trimmed
        }
    }
}

extension UInt8 {
    /// Whether the byte parts what an item says.
    fileprivate var isPieceMark: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ";") }
}

extension Text {
    /// Without the commas, colons and dashes before a description.
    fileprivate var withoutPieceMarks: Text {
        var text = trimmedStart
        while let first = text.first {
            if first.isPieceMark || first == UInt8(ascii: ":") {
                text = text.dropFirst().trimmedStart
            } else if text.hasPrefix("，") || text.hasPrefix("：") || text.hasPrefix("；") {
                text = text.dropFirst(3).trimmedStart
            } else if let dash = text.dashLength(at: text.startIndex), text.dropFirst(dash).first?.isSpace == true {
                text = text.dropFirst(dash).trimmedStart
            } else {
                return text
            }
        }
        return text
    }
}
