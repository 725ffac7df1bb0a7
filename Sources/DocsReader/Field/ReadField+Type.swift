import DocsSchema

extension ReadField {
    /// The type of a row; one of values of an enum has no flag, and stands in a data structure.
    func type(_ cell: Text, hasFlag: Bool) -> StatedType {
        guard columns.contains(.type) else {
            return hasValues && !columns.contains(.required) && !columns.contains(.defaultValue) ? .enumValue : .empty
        }
        let type = type(cell)
        return type == .enumValue && (hasFlag || !hasValues) ? .type(.string) : type
    }

    /// The name in a type cell that a data structure may have although it is a word for a type as well: `Date`, `Map`.
    func nameLikeType(_ cell: Text) -> String? {
        guard cell.first?.isUppercase == true, cell.isTypeName, vocabulary.dialect.types[cell] == nil,
            vocabulary.dialect.looseTypes[cell] != nil
        else { return nil }
        return cell.string
    }

    /// The type in a cell: a word or link as nearly all are, else what the cell spells out.
    func type(_ cell: Text) -> StatedType {
        let type = ReadType(vocabulary: vocabulary).run(cell)
        let read = ReadTypeExpression(vocabulary: vocabulary)
        switch type {
        case .type(.model(let name)), .type(.array(.model(let name))):
            if cell.isLink(to: name) { return type }
            guard let spelled = cell.count < 400 ? read.run(cell) : nil else { return type }
            let isLink = cell.contains("<a") || cell.contains("](")
            let isSame = spelled.reference?.modelName?.lowercased() == name.lowercased()
            return isSame || !isLink ? spelled : type
        case .unknown, .empty:
            return (cell.count < 400 && !cell.isEmpty ? read.run(cell) : nil) ?? type
        default:
            return type
        }
    }

    /// What a type cell says beside the type: `string | null`, `string, optional`, `string?`.
    func presence(besideType cell: Text) -> Presence? {
        guard cell.first != UInt8(ascii: "<"), cell.count < 400, !cell.allSatisfy(\.isWord) else { return nil }
        let cell = cell.withoutBrokenBars
        let type = cell.withoutCodeMarks
        if type.last == UInt8(ascii: "?") || type.first == UInt8(ascii: "?") { return .optional }
        // Inside of brackets stands what is said of elements.
        var open = 0
        let words = cell.rendered.split { byte in
            open += "<[{".utf8.contains(byte) ? 1 : ">]}".utf8.contains(byte) ? -1 : 0
            return open > 0 || "|,/ ()>]}".utf8.contains(byte)
        }
        guard words.count > 1 else { return nil }
        let flags = words.compactMap { word in
            vocabulary.dialect.presences[word] ?? (vocabulary.dialect.absences[word] == .always ? false : nil)
        }
        return flags.isEmpty ? nil : flags.contains(false) ? .optional : .required
    }

    /// Gives a field the type that its row states, or that its example shows.
    func resolveType(of field: inout FieldFacts, _ type: StatedType) {
        switch type {
        case .type(.model(let name)) where field.example?.elements != nil:
            field.type = .array(.model(name))
            field.inferences.append(Inference(.type, by: .example))
        case .array:
            if let element = field.example?.elements?.first {
                field.type = .array(element.typeReference)
                field.inferences.append(Inference(.type, by: .example))
            } else {
                field.type = .array(.string)
                field.needsElement = true
                field.inferences.append(Inference(.type, by: .stringElement))
            }
        case .values(let values):
            field.type = .string
            field.values = values.map { OpenEnum.Value($0) }
        default:
            field.type = type.reference ?? .any
        }
    }
}

extension Text {
    /// Whether the cell is a link to a data structure with its name as the text, and nothing else.
    fileprivate func isLink(to name: String) -> Bool {
        let text = dropLast(hasSuffix("[]</a>") ? 6 : 4)
        return text.count == 2 * name.utf8.count + 12 && hasPrefix("<a href=\"#")
            && text.suffix(name.utf8.count).elementsEqual(name.utf8)
    }
}
