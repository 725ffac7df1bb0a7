import DocsSchema

/// Reads a type that is written out: `Array<UserDto>`, `array / UserDto`, `integer(int64)`, `string | null`, `[string]`,
/// `字符串数组`.
///
/// It is for the cells of a column of types, where every word is one; elsewhere such words are prose.
struct ReadTypeExpression {
    /// No type of an API is made of types of types so often.
    private static let limit = 8

    let vocabulary: Vocabulary

    /// `nil` if the text is no type.
    func run(_ cell: Text) -> StatedType? {
        let lines = cell.splitAtBreaks
        let text = (lines.count == 2 ? Text(lines.joined(separator: "/".utf8)) : cell).rendered.withoutBrokenBars
        return read((text.contains("</") ? text.rendered : text).withoutLinks.withoutWideMarks, depth: 0)
    }

    private func read(_ text: Text, depth: Int) -> StatedType? {
        let text = text.trimmed
        guard depth < Self.limit, !text.isEmpty else { return nil }
        if let word = word(text) ?? repeated(text) { return word }
        if let wiki = text.insideWikiLink, wiki.isTypeName, word(wiki) == nil { return .type(.model(wiki.string)) }
        if let inside = text.insideReferenceLink ?? text.insideEmphasis { return read(inside, depth: depth + 1) }
        if text.hasPrefix("#/"), let slash = text.lastIndex(of: UInt8(ascii: "/")) {
            return read(text[(slash + 1)...], depth: depth + 1)
        }
        if let type = text.withoutPackage { return read(type, depth: depth + 1) }
        return alternatives(text, depth) ?? remarked(text, depth) ?? array(text, depth) ?? bracketed(text, depth)
            ?? map(text, depth) ?? labelled(text, depth)
            ?? (text.isTypeName ? .type(.model(text.string)) : nil)
    }

    /// A word for a type, in the singular or in the plural.
    private func word(_ text: Text) -> StatedType? {
        let types = [vocabulary.dialect.types, vocabulary.dialect.looseTypes]
        return types.lazy.compactMap { $0[text] }.first
            ?? (text.last == UInt8(ascii: "s") ? types.lazy.compactMap { $0[text.dropLast()] }.first : nil)
    }

    /// `数字 number`, `array（数组）`, `String type`: the same word in two languages, or with one that says it is a type.
    private func repeated(_ text: Text) -> StatedType? {
        let words = text.split { $0.isSpace || "()".utf8.contains($0) }
        guard words.count > 1, words.count < 4 else { return nil }
        let types = words.filter { !vocabulary.dialect.wordsOfTypes.contains($0.key) }.map(word)
        guard let first = types.first, types.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// `string | null`, `string / null`, and `'asc' | 'desc'`.
    private func alternatives(_ text: Text, _ depth: Int) -> StatedType? {
        let mark = [UInt8(ascii: "|"), UInt8(ascii: "/")].first(where: text.contains)
        guard let pieces = mark.map(text.pieces), pieces.count > 1 else { return nil }
        let quoted = pieces.compactMap(\.insideQuotes)
        if quoted.count == pieces.count { return .values(quoted.map(\.string)) }
        if pieces.count == 2, let type = type(pieces[0], of: pieces[1], depth) { return type }
        let types = pieces.filter { !isRemark($0) }
        return types.count == 1 ? read(types[0], depth: depth + 1) : nil
    }

    /// `string, optional`, `nullable string`, `string?`.
    private func remarked(_ text: Text, _ depth: Int) -> StatedType? {
        if text.last == UInt8(ascii: "?") { return read(text.dropLast(), depth: depth + 1) }
        if text.first == UInt8(ascii: "?") { return read(text.dropFirst(), depth: depth + 1) }
        let pieces = text.pieces(at: UInt8(ascii: ","))
        if pieces.count > 1 {
            return pieces.dropFirst().allSatisfy(isRemark) ? read(pieces[0], depth: depth + 1) : nil
        }
        guard let space = text.firstIndex(where: \.isSpace), isRemark(text[..<space]) else { return nil }
        return read(text[space...], depth: depth + 1)
    }

    private func isRemark(_ text: Text) -> Bool {
        vocabulary.dialect.presences[text] != nil || vocabulary.dialect.typeRemarks.contains(text.key)
    }

    /// `UserDto[]`, `array of strings`, `字符串数组`.
    private func array(_ text: Text, _ depth: Int) -> StatedType? {
        if text.hasSuffix("[]") { return array(of: text.dropLast(2), depth) }
        if text.hasPrefix("[]") { return array(of: text.dropFirst(2), depth) }
        for prefix in vocabulary.dialect.arrayPrefixes where text.hasPrefixIgnoringCase(prefix) {
            return array(of: text.dropFirst(prefix.utf8CodeUnitCount), depth)
        }
        for suffix in vocabulary.dialect.arraySuffixes where text.hasSuffixIgnoringCase(suffix) {
            return array(of: text.dropLast(suffix.utf8CodeUnitCount), depth)
        }
        return nil
    }

    private func array(of element: Text, _ depth: Int) -> StatedType? {
        guard case .type(let type)? = read(element, depth: depth + 1) else { return nil }
        return .type(.array(type))
    }

    /// `array: UserDto`, `UserDto object`.
    private func labelled(_ text: Text, _ depth: Int) -> StatedType? {
        let pieces = text.pieces(at: UInt8(ascii: ":"))
        if pieces.count == 2 { return type(pieces[0], of: pieces[1], depth) }
        let suffix = vocabulary.dialect.typeSuffixes.first(where: text.hasSuffixIgnoringCase)
        return suffix.flatMap { read(text.dropLast($0.utf8CodeUnitCount), depth: depth + 1) }
    }

    /// An array or object of what another word says: `array / UserDto`.
    private func type(_ word: Text, of other: Text, _ depth: Int) -> StatedType? {
        switch self.word(word) {
        case .array?: return array(of: other, depth)
        case .type(.map(.any))?:
            let type = read(other, depth: depth + 1)
            if case .type(.model)? = type { return type }
            return nil
        default: return nil
        }
    }

    /// `< string, UserDto > map`.
    private func map(_ text: Text, _ depth: Int) -> StatedType? {
        guard text.first == UInt8(ascii: "<"), text.hasSuffix("> map") else { return nil }
        return read(Text("map".utf8) + text.dropLast(4), depth: depth + 1)
    }

    /// `List<UserDto>`, `Map<String, String>`, `integer(int64)`, `object (UserDto)`, `enum(asc, desc)`, `[string]`.
    private func bracketed(_ text: Text, _ depth: Int) -> StatedType? {
        guard let open = text.openingOfLastBracket else { return nil }
        let mark = text[open]
        let head = text[..<open].trimmed
        let inside = text[(open + 1)..<(text.endIndex - 1)].trimmed
        if inside.isEmpty, mark == UInt8(ascii: "[") { return array(of: head, depth) }
        if head.isEmpty {
            return mark == UInt8(ascii: "[")
                ? array(of: inside, depth) : read(inside, depth: depth + 1)
        }
        switch word(head) {
        case .array?: return array(of: inside, depth)
        case .enumValue?:
            let values = inside.split { ",|/ ".utf8.contains($0) }.map { ($0.insideQuotes ?? $0).string }
            return values.isEmpty ? nil : .values(values)
        case .type(.map(.any))?:
            let last = inside.pieces(at: UInt8(ascii: ",")).last.flatMap { read($0, depth: depth + 1) }
            if case .type(.model)? = last, mark != UInt8(ascii: "<") { return last }
            // The objects of a map of objects can be anything, as those of other languages can.
            let element = last?.reference ?? .any
            return .type(.map(element == .map(.any) ? .any : element))
        case .type(.number)? where word(inside) == .type(.integer): return .type(.integer)
        case let type?: return type
        case nil where isRemark(head): return read(inside, depth: depth + 1)
        case nil: return isRemark(inside) || head.string.looksLikeType ? read(head, depth: depth + 1) : nil
        }
    }
}
