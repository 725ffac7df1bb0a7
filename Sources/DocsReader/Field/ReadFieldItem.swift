import DocsSchema

/// Reads an item of a list as a field: its name in code, in bold or before a colon, then its type, then what it means.
///
/// `` - `code` (string, required): text``, `` - `code` \<string\> text``, `- code: string, required, text`.
struct ReadFieldItem {
    let vocabulary: Vocabulary

    struct Result {
        var name: Text
        var type: Text
        var defaultValue: Text = []
        var description: Text
        /// `nil` if the item does not tell.
        var presence: Presence?
        /// Whether the item tells more of a field than what it means.
        var isStated: Bool { !type.isEmpty || presence != nil || !defaultValue.isEmpty }

        /// Under the columns of ``Columns/list``.
        var cells: [Text] { [name, type, defaultValue, description] }
    }

    /// `nil` unless the item has a name and a type.
    func run(_ line: Text) -> Result? {
        let item = line.withoutLineMark
        guard item.count < line.count, let name = name(of: item) else { return nil }
        let rest = item[name.endIndex...].trimmedStart
        guard let (type, behind) = type(in: rest, isNameMarked: !name.isFieldName) else { return nil }
        var result = Result(name: name, type: type, description: behind)
        for piece in rest[type.endIndex..<behind.startIndex].split(whereSeparator: \.isPieceMark) {
            take(piece.trimmed, into: &result)
        }
        takePresence(into: &result)
        return result
    }

    /// What is said of the presence stands first in the description, too.
    func takePresence(into result: inout Result) {
        let behind = result.description
        let first = behind.prefix { !$0.isPieceMark && $0 != 0xef && !$0.isSpace }
        let text = behind[first.endIndex...].withoutPieceMarks
        guard text.isEmpty || text.startIndex - first.endIndex > 1, let presence = vocabulary.presence(first) else {
            return
        }
        result.presence = presence
        result.description = text
    }

    /// The name that the item starts with, with its marks.
    func name(of item: Text) -> Text? {
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
        let angle = rest.drop { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "\\") }
        if angle.first == UInt8(ascii: "<") { return typeInAngles(angle.dropFirst()) }
        let brackets = rest.leadingBrackets
        guard brackets != nil || rest.first == UInt8(ascii: ":") && !isNameMarked else { return nil }
        let inside = brackets?.words ?? rest.dropFirst()
        let type = inside.prefix { !$0.isPieceMark && $0 != UInt8(ascii: ")") && $0 != 0xef }
        guard !type.trimmed.isEmpty, vocabulary.isType(type.trimmed) else { return nil }
        return (type.trimmed, (brackets?.behind ?? inside[type.endIndex...]).withoutPieceMarks)
    }

    /// Between marks of its own any name is a type: `` `<UserDto>` ``, `\<UserDto\>`.
    private func typeInAngles(_ inside: Text) -> (type: Text, behind: Text)? {
        guard let end = inside.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let type = inside[..<end].last == UInt8(ascii: "\\") ? inside[..<end].dropLast() : inside[..<end]
        guard !type.isEmpty, vocabulary.couldBeType(type) else { return nil }
        return (type, inside[(end + 1)...].drop { $0 == UInt8(ascii: "`") }.withoutPieceMarks)
    }

    /// Takes a word about presence, or a default value behind its label, from the brackets around the type; `false` if it
    /// is neither.
    @discardableResult
    func take(_ piece: Text, into result: inout Result) -> Bool {
        let words = piece.withoutPieceMarks
        if let presence = vocabulary.presence(words.prefix { $0 != UInt8(ascii: ")") && $0 != 0xef }) {
            result.presence = presence
        } else if let mark = words.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
            vocabulary.columnLike(words[..<mark]) == .defaultValue
        {
            result.defaultValue = words[(mark + 1)...].prefix { $0 != UInt8(ascii: ")") }.trimmed
        } else {
            return false
        }
        return true
    }
}

extension UInt8 {
    /// Whether the byte parts what an item says.
    var isPieceMark: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ";") }
}

extension Text {
    /// What the brackets of either script that the piece starts with have in them, and what stands behind them.
    var leadingBrackets: (words: Text, behind: Text)? {
        let isWide = hasPrefix("（")
        guard isWide || first == UInt8(ascii: "("), let end = range(of: isWide ? "）" : ")") else { return nil }
        return (self[(startIndex + (isWide ? 3 : 1))..<end.lowerBound], self[end.upperBound...])
    }

    /// Without the commas, colons and dashes before a description.
    var withoutPieceMarks: Text {
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
