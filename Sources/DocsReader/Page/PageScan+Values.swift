import DocsSchema

/// Tables that stand behind that of a data structure, or of a part, and list the values of its fields.
extension PageScan {
    /// What a table has the values of, by its heads, `Property | Value`, and the heading above it: `Enumerated values`.
    func targetOfValues(_ heads: [Text]) -> ScannedRow.Target? {
        guard isFreeForm, heads.count == 2, let heading = plainHeading, vocabulary.isHeadOfValues(heading.text),
            vocabulary.columnLike(heads[0]) == .name || vocabulary.column(heads[0]) == .name,
            vocabulary.isHeadOfValues(heads[1])
        else { return nil }
        return model.map(ScannedRow.Target.model) ?? sectionTarget
    }

    /// Adds the value in a row to the field that the row names; `false` if there is none, or its values are no texts.
    mutating func add(valueIn cells: [Text], toFieldOf target: ScannedRow.Target) -> Bool {
        guard cells.count == 2, !cells[1].isEmpty, cells[1].count <= PageLimits.name else { return false }
        let name = ReadName(vocabulary: vocabulary).run(cells[0]).name
        let row = rows.suffix(Self.reach).lastIndex { $0.target == target && $0.result.field.name == name }
        guard let row, rows[row].result.field.type.innermost == .string else { return false }
        rows[row].result.field.values.append(OpenEnum.Value(cells[1].literal))
        return true
    }
}
