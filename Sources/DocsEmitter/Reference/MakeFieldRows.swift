import DocsSchema

/// Fields as rows of a table, in the spelling of documentation pages, so that they can be read again.
struct MakeFieldRows {
    /// Where a table says what a field is when it is left out.
    enum DefaultPlace {
        /// Tables of parameters have a column of their own for it.
        case column
        /// Tables of data structures have none, and readers know the tables of parameters by having one.
        case description
    }

    let types: DefinedTypes

    func run(_ model: Model, defaults: DefaultPlace) -> [FieldRow] {
        model.fields.map { row($0, of: model, defaults) }
    }

    private func row(_ field: Field, of model: Model, _ place: DefaultPlace) -> FieldRow {
        let writeValue = WriteValue(type: field.type)
        let value = field.defaultValue.map(writeValue.run)
        let describedEnum = model.describedEnum(of: field)
        let isDescribed = field.type.enumName == describedEnum
        return FieldRow(
            name: field.name.markdownName,
            type: WriteType(describedEnum: describedEnum).run(field.type),
            required: field.presence == .required ? "Yes" : "No",
            defaultValue: value ?? "-",
            description: description(
                of: field,
                values: isDescribed ? types.values(of: field.type) : [],
                defaultValue: place == .description ? value : nil
            ),
            example: field.example.map(writeValue.run) ?? ""
        )
    }

    /// The description, then what the table has no column for: the limit of an array, the default, the values of an enum.
    private func description(of field: Field, values: [OpenEnum.Value], defaultValue: String?) -> String {
        var sentences = [field.description.markdownCell]
        if let limit = field.maxItems { sentences.append("Array length limit: \(limit).") }
        if let defaultValue { sentences.append("Default value: \(defaultValue).") }
        var text = sentences.filter { !$0.isEmpty }.joined(separator: " ")
        if !values.isEmpty, !values.isPlainList(of: field) { text += "<br>Values:" }
        for value in values {
            text += "<br>- " + value.cell
            if !value.description.isEmpty { text += ": " + value.description.markdownCell }
        }
        return text
    }
}

extension [OpenEnum.Value] {
    /// Whether readers take the list for values without being told: an item that stands alone and is no example, a list
    /// that goes on from the description or one that misses the field's own example could be anything.
    fileprivate func isPlainList(of field: Field) -> Bool {
        let isFlag = allSatisfy { $0.value == "true" || $0.value == "false" }
        let isContinued = field.description.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("-") }
        guard count > 1 || field.example != nil, !isFlag, !isContinued, allSatisfy(\.isPlain) else { return false }
        let examples = field.example.map { $0.elements ?? [$0] } ?? []
        return examples.allSatisfy { example in contains { .string($0.value) == example } }
    }
}

extension OpenEnum.Value {
    /// The value between backticks.
    fileprivate var cell: String { WriteValue(type: .string).run(.string(value)) }

    /// Whether backticks hold the value as it is, and nothing of its text would look like the next value.
    fileprivate var isPlain: Bool {
        !description.contains("\n") && cell == "`\(value)`"
    }
}

extension String {
    /// The name of a field or a value in its cell; between backticks if Markdown would read it otherwise.
    var markdownName: String {
        let isPlain = !isEmpty && utf8.allSatisfy { $0.isWordByte || "-.:/$@".utf8.contains($0) }
        return isPlain ? self : WriteValue(type: .string).run(.string(self))
    }
}
