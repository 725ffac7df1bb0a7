import DocsSchema

/// Reads a type cell: `string[]`, `<a href="#UserDto">UserDto[]</a>`, `array`, nothing.
struct ReadType {
    let vocabulary: Vocabulary

    func run(_ cell: Text) -> StatedType {
        let cell = cell.withoutBold.withoutCodeMarks
        if cell.isEmpty { return .empty }
        if cell.count < 200, let type = stated(cell) { return type }
        if let link = cell.range(of: "<a") { return linked(cell[link.upperBound...]) }
        if cell.first == UInt8(ascii: "["), let link = cell.range(of: "](#") {
            let name = cell[link.upperBound...].prefix(while: \.isWord)
            if name.isTypeName { return cell.contains("[]") ? .namedArray(name.string) : .named(name.string) }
        }
        if let values = values(cell) { return .values(values) }
        let text = cell.withoutTags
        let isArray = text.hasSuffix("[]")
        let name = isArray ? text.dropLast(2).trimmed : text
        guard name.isTypeName else { return text.isEmpty ? .empty : .unknown(text.string) }
        return isArray ? .namedArray(name.string) : .named(name.string)
    }

    /// A link, from behind its `<a`; the target counts, or the bare name of a link that was damaged.
    private func linked(_ rest: Text) -> StatedType {
        let isArray = rest.contains("[]")
        let target: Text
        if let mark = rest.range(of: "#") {
            target = rest[mark.upperBound...].prefix(while: \.isWord)
        } else {
            target = rest.trimmedStart.prefix(while: \.isWord)
        }
        guard target.isTypeName else {
            let text = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst().withoutTags.prefix(while: \.isWord)
            guard text.isTypeName else { return .lostLink }
            return isArray ? .namedArray(text.string) : .named(text.string)
        }
        return isArray ? .namedArray(target.string) : .named(target.string)
    }

    /// `none / rsa / sm2`: the values of an enum in place of its type.
    private func values(_ cell: Text) -> [String]? {
        let pieces = cell.split(on: " / ").map(\.trimmed)
        let names = pieces.map { $0.prefix { $0.isWord || $0 == UInt8(ascii: "-") } }
        let areValues = zip(pieces, names).allSatisfy { piece, name in
            !name.isEmpty
                && (piece.count == name.count || piece[name.endIndex...].hasPrefix("：")
                    || piece[name.endIndex...].first == UInt8(ascii: ":"))
        }
        return pieces.count > 1 && areValues ? names.map(\.string) : nil
    }

    private func stated(_ cell: Text) -> StatedType? {
        if let type = vocabulary.dialect.types[cell] { return type }
        switch composed(cell) {
        case .array(.model(let name))?: return .namedArray(name)
        case .array(let element)?: return .primitiveArray(element)
        case let type?: return .primitive(type)
        case nil: return nil
        }
    }

    /// What is made of types: `map<string>`, `UserDto[][]`.
    private func composed(_ text: Text) -> TypeReference? {
        if text.hasPrefix("map<"), text.last == UInt8(ascii: ">") {
            return element(text.dropFirst(4).dropLast().trimmed).map(TypeReference.map)
        }
        if text.hasSuffix("[]") { return element(text.dropLast(2).trimmed).map(TypeReference.array) }
        return nil
    }

    /// What another type is made of, which may be a data structure by its bare name.
    private func element(_ text: Text) -> TypeReference? {
        if let word = vocabulary.dialect.types[text] {
            return if case .primitive(let type) = word { type } else { nil }
        }
        return composed(text) ?? (text.isTypeName ? .model(text.string) : nil)
    }
}
