import DocsSchema

/// Fields as rows of a table, in the spelling of documentation pages, so that they can be read again.
struct MakeFieldRows {
    let types: DefinedTypes

    func run(_ model: Model) -> [FieldRow] {
        model.fields.map { row($0, of: model) }
    }

    private func row(_ field: Field, of model: Model) -> FieldRow {
        let ownEnum = model.ownEnum(of: field)
        let writeValue = WriteValue(type: field.type == ownEnum.map(TypeReference.openEnum) ? .string : field.type)
        return FieldRow(
            name: field.name.markdownName,
            type: WriteType(describedEnum: ownEnum).run(field.type),
            required: field.presence == .required ? "Yes" : "No",
            defaultValue: field.defaultValue.map(writeValue.run) ?? "-",
            description: description(of: field, values: ownEnum != nil ? types.values(of: field.type) : []),
            example: field.example.map(writeValue.run) ?? ""
        )
    }

    /// The description, then what the table has no column for: the limit of an array, the values of an enum.
    private func description(of field: Field, values: [OpenEnum.Value]) -> String {
        var sentences = [field.description.markdownDescription]
        if let limit = field.maxItems { sentences.append("Array length limit: \(limit).") }
        var lines = [sentences.filter { !$0.isEmpty }.joined(separator: " ")].filter { !$0.isEmpty }
        if !values.isEmpty, !values.isPlainList(of: field) { lines.append(Self.valuesLabel) }
        for value in values {
            lines.append("- " + value.cell + (value.description.isEmpty ? "" : ": " + value.description.markdownItem))
        }
        return (values.isEmpty || lines.count > values.count ? "" : "<br/>") + lines.joined(separator: "<br/>")
    }

    /// The line that tells readers that a list of values follows, and no prose.
    fileprivate static let valuesLabel = "Values:"
}

extension [OpenEnum.Value] {
    /// Whether readers take the list for values without being told: an item that stands alone and is no example, a list
    /// that goes on from the description or one that misses the field's own example could be anything.
    fileprivate func isPlainList(of field: Field) -> Bool {
        let isFlag = allSatisfy { $0.value == "true" || $0.value == "false" }
        let startsList = field.description.split(separator: "\n").contains {
            $0.drop { $0 == " " }.hasPrefix("-") || $0 == MakeFieldRows.valuesLabel
        }
        let isContinued = startsList || field.description.holdsItem
        let isNumber = self[0].value.first?.isNumber == true
        guard count > 1 || field.example != nil && !isNumber, !isFlag, !isContinued, allSatisfy(\.isPlain) else {
            return false
        }
        let examples = field.example.map { $0.elements ?? [$0] } ?? []
        return examples.allSatisfy { example in contains { .string($0.value) == example } }
    }
}

extension OpenEnum.Value {
    /// The value between backticks.
    fileprivate var cell: String { WriteValue(type: .string).run(.string(value)) }

    /// Whether backticks hold the value as it is, and nothing of its text would look like the next value.
    fileprivate var isPlain: Bool {
        !description.utf8.contains(UInt8(ascii: "\n")) && !description.holdsItem && cell == "`\(value)`"
    }
}

extension String {
    /// Whether readers could take something inside a line for an item of a list that lost the break before it.
    fileprivate var holdsItem: Bool {
        var before: (UInt8, UInt8) = (0, 0)
        for byte in utf8 {
            let isBehindDash = before.1 == UInt8(ascii: "-") || before == (UInt8(ascii: "-"), UInt8(ascii: " "))
            if byte == UInt8(ascii: "`"), isBehindDash { return true }
            before = (before.1, byte)
        }
        return false
    }

    /// Prose behind a value of a list in a cell, which must not look like more of the marks behind the value, nor a line
    /// of its own like the next value.
    fileprivate var markdownItem: String {
        var cell = markdownDescription
        if cell.utf8.contains(UInt8(ascii: "<")) { cell = cell.replacing("<br/>-", with: "<br/>&#45;") }
        let isMark = cell.utf8.first == UInt8(ascii: ":") || cell.utf8.first == UInt8(ascii: ",")
        return isMark ? cell.markdownReferenceFirst : cell
    }

    /// The name of a field or a value in its cell; between backticks if it is anything but letters, digits and points.
    var markdownName: String {
        let isPlain =
            utf8.allSatisfy { $0 < 0x80 && $0.isWordByte || "-.$@".utf8.contains($0) }
            && utf8.first.map { $0.isWordByte || "$@".utf8.contains($0) } == true && utf8.last?.isWordByte == true
        return isPlain ? self : WriteValue(type: .string).run(.string(self))
    }
}
