import DocsSchema

/// Reads the cells of a row as a field.
struct ReadField {
    let vocabulary: Vocabulary
    let columns: Columns
    /// Whether rows without a type are values, as those of a data structure are.
    let hasValues: Bool

    /// A row's facts, with the tell that only the whole page can judge.
    struct Result {
        var field: FieldFacts
        var type: StatedType
        var list: BulletList
        /// The name that the words of a link are, if it leads to another.
        var linkWords: String?
        /// Whether the example stands without back-ticks.
        var hasBareExample: Bool
        /// What stands around the name.
        var marks: ReadName.Marks
        /// What the flag cell is where a table may tick with crosses.
        var tick: Tick
        /// The flag cell, if it says neither yes nor no.
        var unknownFlag: String?
        /// The default cell, if it is no value of the field's type.
        var unfitDefault: String?
        /// The example cell, if its value is none of the field's type; it is kept, as the type counts.
        var unfitExample: String?
        /// Whether the row is no field: it stands for none, for more, or above those below it.
        var isNoField: Bool
    }

    /// A flag cell, as far as the meaning of a cross depends on the other cells of its column.
    enum Tick {
        case cross
        case nothing
        case other
    }

    func run(_ cells: [Text], position: SourcePosition) -> Result {
        func cell(_ column: Column) -> Text { columns.index(of: column).map { cells[$0] } ?? [] }
        let notes = columns.contains(.notes) ? Notes(cell(.notes), vocabulary) : nil
        let flag =
            columns.areFlagsOfOptional
            ? vocabulary.flag(ofOptional: cell(.required)) : vocabulary.flag(cell(.required)) ?? notes?.isRequired
        let type = type(cell(.type), hasFlag: flag != nil)
        let name =
            type == .enumValue ? .init(name: cell(.name).literal) : ReadName(vocabulary: vocabulary).run(cell(.name))
        let readDescription = ReadDescription(vocabulary: vocabulary)
        var description = readDescription.run(columns.details.isEmpty ? cell(.description) : self.description(cells))
        let schema = cell(.schema).first?.isUppercase == true ? self.type(cell(.schema)) : nil
        let effective = type.completed(by: description.nested).completed(by: schema)
        let readValue = ReadExample(vocabulary: vocabulary)
        let example = readValue.run(cell(.example), type: effective)
        let defaultCell = notes?.defaultValue ?? cell(.defaultValue)
        let defaultValue = readValue.run(defaultCell, type: effective)
        if effective.canBeString {
            readDescription.findValues(
                in: &description, cell: cell(.values), notes: cell(.notes),
                shown: (example?.value, defaultValue?.value))
            if description.list.bullets.isEmpty, example?.isCode == false {
                readDescription.findValues(in: &description, beside: cell(.example))
            }
        }
        let isUnfit = defaultValue.map { !$0.isCode && !$0.value.fits(effective) } ?? false
        let isFlagless = flag == nil && vocabulary.isNothing(cell(.required))
        var field = FieldFacts(
            name: name.name,
            type: .any,
            presence: presence(flag ?? (isFlagless ? name.flag : nil), type: cell(.type))
                ?? presence(before: description.rest),
            defaultValue: isUnfit ? nil : defaultValue?.value,
            example: example?.value,
            description: description.text,
            maxItems: description.maxItems,
            position: position
        )
        if description.nested == nil, effective.isOpen { field.nestedName = description.rest.onlyLinkTarget }
        if case .type(.string) = effective { field.nestedName = description.nested?.reference?.modelName }
        field.nameLikeType = nameLikeType(cell(.type))
        resolveType(of: &field, effective)
        return Result(
            field: field,
            type: effective,
            list: description.list,
            linkWords: linkWords(cell(.type).wordsOfLink ?? description.linkWords, of: effective),
            hasBareExample: example?.isCode == false,
            marks: name.marks,
            tick: isFlagless ? .nothing : cell(.required).isCross && !columns.areFlagsOfOptional ? .cross : .other,
            unknownFlag: flag == nil && !isFlagless ? cell(.required).string : nil,
            unfitDefault: isUnfit ? defaultCell.string : nil,
            unfitExample: example.flatMap { $0.isUnfit(for: effective) ? cell(.example).withoutCodeMarks.string : nil },
            isNoField: flag == nil && effective.couldBeNone && isNoField(cells, name: cell(.name), type: cell(.type))
                || notes != nil && vocabulary.dialect.typesOfCalls.contains(cell(.type).undecoratedName.key)
        )
    }

    private func linkWords(_ words: Text?, of type: StatedType) -> String? {
        guard let words, let name = type.reference?.modelName, !words.elementsEqual(name.utf8) else { return nil }
        return words.string
    }

    /// What all columns say that belong to the description, each in a line; the name again says nothing.
    private func description(_ cells: [Text]) -> Text {
        var parts = [columns.index(of: .name).map { cells[$0] } ?? []]
        for detail in columns.details {
            let text = cells[detail.index]
            guard !vocabulary.isNothing(text), !parts.contains(text) else { continue }
            guard let head = detail.head else {
                parts.append(text)
                continue
            }
            let colon = head.contains { $0 >= 0x80 } ? "：" : text.first == UInt8(ascii: "-") ? ":" : ": "
            parts.append(head + Text(colon.utf8) + (text.first == UInt8(ascii: "-") ? Text("<br>".utf8) : []) + text)
        }
        return Text(parts.dropFirst().joined(separator: "<br>".utf8))
    }

    /// What the flag says, or else the type: what may be null is optional then, as no value of it has to be there.
    private func presence(_ flag: Bool?, type: Text) -> Presence? {
        if let flag { return flag ? .required : .optional }
        return presence(besideType: type) ?? (columns.contains(.required) ? .optional : nil)
    }

    /// What a description starts with where there is no column for it: `Required. The name`, `（必填）名称`.
    private func presence(before text: Text) -> Presence? {
        guard !columns.contains(.required) else { return nil }
        // Of Chinese words the first byte is another than that of Chinese marks.
        let start = text.prefix(8).drop { $0 < 0x80 ? !$0.isWord : !(0xe4...0xe9).contains($0) }
        let word = text[start.startIndex...].prefix(32).prefix { $0 < 0x80 ? $0.isWord : $0 != 0xe3 && $0 != 0xef }
        guard word.endIndex < text.endIndex, text[word.endIndex] != 0x20 else { return nil }
        return vocabulary.presence(word)
    }
}

extension StatedType {
    /// Whether a value of the type is a string, or an array of them, so far as the row says.
    fileprivate var canBeString: Bool {
        switch self {
        case .type(.string), .type(.array(.string)), .array, .empty: true
        default: false
        }
    }
}

extension JSON {
    /// Whether the value is one of a number's or boolean's, if the type is such a one.
    fileprivate func fits(_ type: StatedType) -> Bool {
        switch (self, type) {
        case (.string, .type(.number)), (.string, .type(.integer)), (.string, .type(.boolean)): false
        default: true
        }
    }
}

extension ReadExample.Result {
    /// Whether the value is none of the type: words where a number or boolean should be, JSON where a string should.
    fileprivate func isUnfit(for type: StatedType) -> Bool {
        guard case .string(let text) = value else { return false }
        guard case .type(.string) = type, let first = text.utf8.first else { return !value.fits(type) }
        guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return false }
        return (try? JSONReader.read(text)) != nil
    }
}

extension Text {
    fileprivate var isCross: Bool { last?.lowercased == UInt8(ascii: "x") && withoutCodeMarks.withoutBold.count == 1 }
}
