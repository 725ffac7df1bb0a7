import DocsSchema

/// Reads a type cell: `string[]`, `<a href="#UserDto">UserDto[]</a>`, `array`, nothing.
struct ReadType {
    let vocabulary: Vocabulary

    func run(_ cell: Text) -> StatedType {
        let cell = cell.withoutBold.withoutCodeMarks
        if cell.isEmpty { return .empty }
        if cell.count < 200, let type = vocabulary.dialect.types[cell] ?? composed(cell).map(StatedType.type) {
            return type
        }
        if let link = cell.range(of: "<a"), cell[link.upperBound...].first?.isSpace == true || cell.contains("href") {
            return linked(cell[link.upperBound...])
        }
        if cell.first == UInt8(ascii: "["), let link = cell.range(of: "](#") {
            let target = cell[link.upperBound...].linkName
            let name = target.nameOfTarget(ofLink: cell[..<link.lowerBound])
            if let name { return named(name, isArray: cell.contains("[]")) }
        }
        if let values = values(cell) { return .values(values) }
        // What stands between brackets may be the elements of an array.
        let text = cell.contains("</") ? cell.withoutTags : cell.rendered.trimmed
        let isArray = text.hasSuffix("[]")
        let name = isArray ? text.dropLast(2).trimmed : text
        guard name.isTypeName else { return text.isEmpty ? .empty : .unknown(text.string) }
        return named(name, isArray: isArray)
    }

    private func named(_ name: Text, isArray: Bool) -> StatedType {
        .type(isArray ? .array(.model(name.string)) : .model(name.string))
    }

    /// A link, from behind its `<a`; the target counts, or the bare name of a link that was damaged.
    private func linked(_ rest: Text) -> StatedType {
        let target = rest.range(of: "#").map { rest[$0.upperBound...] } ?? rest.trimmedStart
        let name = target.linkName.nameOfTarget(
            ofLink: rest.drop { $0 != UInt8(ascii: ">") }.dropFirst().withoutTags.prefix(while: \.isWord))
        return name.map { named($0, isArray: rest.contains("[]")) } ?? .lostLink
    }

    /// `none / rsa / sm2`: the values of an enum in place of its type.
    private func values(_ cell: Text) -> [String]? {
        let pieces = cell.split(on: " / ").map(\.trimmed)
        let names = pieces.map { $0.prefix { $0.isWord || $0 == UInt8(ascii: "-") } }
        let areValues = zip(pieces, names).allSatisfy { piece, name in
            !name.isEmpty && (piece.count == name.count || piece[name.endIndex...].startsWithColon)
        }
        let areTypes = names.contains { vocabulary.dialect.types[$0] != nil }
        return pieces.count > 1 && areValues && !areTypes ? names.map(\.string) : nil
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
            return if case .type(let type) = word { type } else { nil }
        }
        return composed(text) ?? (text.isTypeName ? .model(text.string) : nil)
    }
}

extension Vocabulary {
    /// Whether a cell is a type beyond doubt: a known word or a link.
    func isType(_ cell: Text) -> Bool {
        switch ReadType(vocabulary: self).run(cell) {
        case .type(.model), .type(.array(.model)): cell.contains(UInt8(ascii: "<")) || cell.contains("](#")
        case .type, .array, .enumValue, .lostLink, .empty: true
        case .unknown, .values: false
        }
    }

    /// Whether a cell could be a type, if what stands around it is as it should be.
    func couldBeType(_ cell: Text) -> Bool {
        if case .unknown = ReadType(vocabulary: self).run(cell) { false } else { true }
    }
}
